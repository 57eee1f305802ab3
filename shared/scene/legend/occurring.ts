import type { Card } from '../../layout/card.ts';
import { OFF_PAGE } from '../../layout/card.ts';
import type { EntrySign } from '../../layout/rows/entries.ts';
import type { PlacedRow } from '../../layout/rows/rows.ts';
import type { Layout } from '../../layout/types.ts';
import { headsOf, linkKind } from '../../model/links.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Note } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import type { LegendSign } from '../groups/frame-words.ts';

/** What a drawing shows. */
export interface Shown {
  readonly document: BlueprintDocument;
  readonly cards: ReadonlyMap<Id, Card>;
  readonly layout: Layout;
  readonly rows: readonly PlacedRow[];
}

/** The kinds of step whose form says what they are. */
export const SIGNED_KINDS = [
  'decision',
  'split',
  'wait',
  'event',
  'evidence',
  'system',
  'reserved',
  OFF_PAGE,
] as const satisfies readonly LegendSign[];

/** The signs that occur in a drawing and need a word, in the order in which its legend explains them. */
export function occurringSigns(shown: Shown): LegendSign[] {
  return [...linkSigns(shown), ...stepSigns(shown), ...markerSigns(shown), ...rowSigns(shown)];
}

function linkSigns({ document, layout }: Shown): LegendSign[] {
  const signs = new Set<LegendSign>();
  for (const id of layout.links.keys()) {
    const link = document.links[id];
    if (!link) continue;
    if (linkKind(document, link) === 'evidence') signs.add('evidence-link');
    if (headsOf(document, link) === 'double') signs.add('agreement');
  }
  return (['evidence-link', 'agreement'] as const).filter((sign) => signs.has(sign));
}

function stepSigns({ document, cards }: Shown): LegendSign[] {
  const kinds = new Set<string | undefined>([...cards.keys()].map((id) => document.steps[id]?.kind));
  return SIGNED_KINDS.filter((kind) => kinds.has(kind));
}

function markerSigns({ document, cards, layout }: Shown): LegendSign[] {
  const isDrawn = ({ on }: { readonly on: Id }) => cards.has(on) || layout.links.has(on);
  const steps = [...cards.keys()].flatMap((id) => document.steps[id] ?? []);
  const signs: readonly (readonly [sign: LegendSign, occurs: boolean])[] = [
    ['fail-point', Object.values(document.failPoints).some(isDrawn)],
    ['wait-point', Object.values(document.waitPoints).some(isDrawn)],
    ['moment', steps.some(({ momentOfTruth }) => momentOfTruth)],
    ['part', steps.some(({ blueprint }) => blueprint)],
    ['note', Object.values(document.notes).some((note) => hasPlace(document, cards, note))],
  ];
  return signs.flatMap(([sign, occurs]) => (occurs ? [sign] : []));
}

function hasPlace(document: BlueprintDocument, cards: Shown['cards'], { about, laneId, columnId }: Note): boolean {
  if (cards.has(about ?? '')) return true;
  return document.lanes[laneId ?? ''] !== undefined && document.columns[columnId ?? ''] !== undefined;
}

/** A row has its title; signs need a word only where it shows several. */
function rowSigns({ rows }: Shown): LegendSign[] {
  const signs = new Set<EntrySign>(
    rows.flatMap(({ content }) => (content.form === 'entries' ? content.boxes.map(({ sign }) => sign) : [])),
  );
  return signs.has('risk') && signs.has('control') ? ['risk', 'control'] : [];
}
