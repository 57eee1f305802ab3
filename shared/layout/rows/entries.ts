import { inOrder, textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { FailPoint } from '../../model/schema/drawing.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { IMPROVEMENT_STATES } from '../../model/terms.ts';
import { breakLines, type TextLine } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { MeasureRow, RowSource } from './row.ts';

export const ENTRY_STYLE: TextStyle = { size: 10.5, weight: 400 };
/** Room around the text of an entry, that of its sign before it, and between entries. */
export const ENTRY_PADDING = { x: 8, y: 6, sign: 18 } as const;
const GAP = 4;
const BESIDE = 6;

export type EntrySign = 'metric' | 'policy' | 'risk' | 'control' | 'opportunity' | 'quote';

/** Something that is said at one step or more. */
export interface Entry {
  readonly id: Id;
  readonly sign: EntrySign;
  readonly text: string;
  /** A second thing in smaller weight: a figure's values, how far an improvement is. */
  readonly more?: string;
}

/** An entry where it stands: as wide as its columns that stand side by side. */
export interface EntryBox {
  readonly id: Id;
  readonly sign: EntrySign;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly more: readonly TextLine[];
}

/** What is said of the steps, as small cards below their columns. */
export interface EntryRow {
  readonly form: 'entries';
  readonly height: number;
  readonly boxes: readonly EntryBox[];
}

/** An entry over columns side by side, from the first to the last. */
interface Stretch {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** Cards for what is said in each column; what neighbours have in common is one card over all of them. */
export function measureEntries(entriesOf: (source: RowSource) => readonly (readonly Entry[])[]): MeasureRow {
  return (source) => {
    const bottoms = source.spans.map((): number => BESIDE);
    const boxes = stretched(source, entriesOf(source)).map((stretch) => {
      const { from, to } = stretch;
      const box = boxOf(source, stretch, Math.max(...bottoms.slice(from, to + 1)));
      bottoms.fill(box.y + box.height + GAP, from, to + 1);
      return box;
    });
    if (boxes.length === 0) return undefined;
    return { form: 'entries', height: Math.ceil(Math.max(...bottoms) - GAP + BESIDE), boxes };
  };
}

/** From left to right, the longer ones first; controls below the risks. */
function stretched({ spans }: RowSource, columns: readonly (readonly Entry[])[]): Stretch[] {
  const done: Stretch[] = [];
  const open = new Map<Id, Stretch>();
  columns.forEach((entries, column) => {
    if (!spans[column]?.open) return;
    for (const entry of new Map(entries.map((one) => [one.id, one])).values()) {
      const before = open.get(entry.id);
      const goesOn =
        before && before.to === column - 1 ? { ...before, to: column } : { entry, from: column, to: column };
      if (before && goesOn.from === column) done.push(before);
      open.set(entry.id, goesOn);
    }
  });
  const last = ({ entry }: Stretch) => (entry.sign === 'control' ? 1 : 0);
  return [...done, ...open.values()].sort(
    (one, other) => last(one) - last(other) || one.from - other.from || other.to - one.to,
  );
}

function boxOf({ spans }: RowSource, { entry, from, to }: Stretch, y: number): EntryBox {
  const { id, sign, text, more } = entry;
  const x = (spans[from]?.left ?? 0) + BESIDE;
  const width = (spans[to]?.right ?? 0) - BESIDE - x;
  const room = width - ENTRY_PADDING.sign - 2 * ENTRY_PADDING.x;
  const lines = breakLines(text, ENTRY_STYLE, room);
  const others = more ? breakLines(more, ENTRY_STYLE, room) : [];
  const height = Math.ceil((lines.length + others.length) * lineHeight(ENTRY_STYLE)) + 2 * ENTRY_PADDING.y;
  return { id, sign, name: [text, more].filter(Boolean).join(' · '), x, y, width, height, lines, more: others };
}

/** What names steps or markers, in the column of each. */
function byPlace<Item>(
  { document, steps }: RowSource,
  items: readonly (readonly [id: Id, item: Item])[],
  placesOf: (item: Item) => readonly Id[],
  entryOf: (id: Id, item: Item) => Entry,
): Entry[][] {
  const columnOf = new Map(steps.flatMap((column, at) => column.map(([id]) => [id, at] as const)));
  const columns = steps.map((): Entry[] => []);
  for (const [id, item] of items) {
    for (const place of placesOf(item)) columns[columnOf.get(stepAt(document, place)) ?? -1]?.push(entryOf(id, item));
  }
  return columns;
}

/** The step that a place is, or on which it stands; of a link the one where it begins. */
function stepAt(document: BlueprintDocument, place: Id): Id {
  const on = document.failPoints[place]?.on ?? document.waitPoints[place]?.on ?? place;
  return document.links[on]?.from ?? on;
}

function said({ language, document }: RowSource, text: Text | undefined): string {
  return textIn(text, language, document.languages);
}

/** Figures at the steps that they measure, with what they are and what they shall be. */
export function metrics(source: RowSource): Entry[][] {
  const { indicators } = source.document;
  return byPlace(
    source,
    inOrder(indicators),
    ({ stepIds = [] }) => stepIds,
    (id, { name, unit, baseline, target }) => {
      const values = [baseline, target].flatMap((value) => (value === undefined ? [] : [String(value)])).join(' → ');
      const more = values === '' ? '' : `${values} ${said(source, unit)}`.trim();
      return { id, sign: 'metric', text: said(source, name), ...(more ? { more } : {}) };
    },
  );
}

/** Improvements at the steps, markers and links that they are about. */
export function opportunities(source: RowSource): Entry[][] {
  return byPlace(
    source,
    inOrder(source.document.improvements),
    ({ aboutIds = [] }) => aboutIds,
    (id, { name, state }) => {
      const more = textIn(STATES[state ?? ''], source.language, ['en']);
      return { id, sign: 'opportunity', text: said(source, name), ...(more ? { more } : {}) };
    },
  );
}

const STATES: Readonly<Record<string, Text>> = IMPROVEMENT_STATES;

type Named = Readonly<Record<Id, { readonly name: Text }>>;

function namedBy(source: RowSource, sign: EntrySign, ids: readonly Id[] | undefined, named: Named): Entry[] {
  return (ids ?? []).flatMap((id): Entry[] => {
    const item = named[id];
    return item ? [{ id, sign, text: said(source, item.name) }] : [];
  });
}

/** The policies that steps follow. */
export function policies(source: RowSource): Entry[][] {
  return source.steps.map((column) =>
    column.flatMap(([, { policyIds }]) => namedBy(source, 'policy', policyIds, source.document.policies)),
  );
}

/** The risks of steps and of the fail points on them, then what controls them. */
export function risks(source: RowSource): Entry[][] {
  const { document } = source;
  const points = new Map<Id, FailPoint[]>();
  for (const point of Object.values(document.failPoints)) {
    const at = stepAt(document, point.on);
    points.set(at, [...(points.get(at) ?? []), point]);
  }
  return source.steps.map((column) => {
    const bearers = column.flatMap(([id, step]) => [step, ...(points.get(id) ?? [])]);
    return [
      ...bearers.flatMap(({ riskIds }) => namedBy(source, 'risk', riskIds, document.risks)),
      ...bearers.flatMap(({ controlIds }) => namedBy(source, 'control', controlIds, document.controls)),
    ];
  });
}

/** What people said at steps, in their own words. */
export function quotes(source: RowSource): Entry[][] {
  return source.steps.map((column) =>
    column.flatMap(([id, { quote }]): Entry[] => {
      const text = said(source, quote);
      return text ? [{ id, sign: 'quote', text }] : [];
    }),
  );
}
