import { columnPositions, inOrder, lanePositions } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { ROW_KINDS, type RowKind, type Step } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import type { Layout } from '../types.ts';
import { measureEntries, metrics, opportunities, policies, quotes, risks } from './entries.ts';
import { measureFeelings } from './feelings.ts';
import { measurePictures } from './pictures.ts';
import type { MeasureRow, RowContent, RowSource } from './row.ts';
import { columnSpans } from './spans.ts';
import { measureTimes } from './times.ts';

const MEASURES: Readonly<Record<RowKind, MeasureRow>> = {
  time: measureTimes,
  emotion: measureFeelings('emotion'),
  'staff-emotion': measureFeelings('staffEmotion'),
  quotes: measureEntries(quotes),
  metrics: measureEntries(metrics),
  policies: measureEntries(policies),
  risks: measureEntries(risks),
  opportunities: measureEntries(opportunities),
  pictures: measurePictures,
};

/** One row as a band: its upper edge from the layout's origin, less than nothing above the lanes. */
export interface PlacedRow {
  readonly kind: RowKind;
  readonly start: number;
  readonly content: RowContent;
}

/** The rows of a drawing with the room that they take above the lanes and below them. */
export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly above: number;
  readonly below: number;
}

export interface RowView {
  readonly language: string;
  /** Whether a row that has nothing to tell is shown all the same. */
  readonly empty: boolean;
}

const NONE: PlacedRows = { rows: [], above: 0, below: 0 };
const GAP = 6;
const EMPTY_HEIGHT = 34;

/** Measures the rows that a document shows and stacks them above and below its lanes. A kind stands once. */
export function placeRows(document: BlueprintDocument, layout: Layout, view: RowView): PlacedRows {
  const wanted = (document.rows ?? []).flatMap(({ kind, above = false }) => {
    const known = ROW_KINDS.find((one) => one === kind);
    return known ? [{ kind: known, above }] : [];
  });
  const once = wanted.filter(({ kind }, index) => wanted.findIndex((other) => other.kind === kind) === index);
  if (once.length === 0) return NONE;
  const source = sourceOf(document, layout, view.language);
  const measured = once.flatMap(({ kind, above }) => {
    const content = MEASURES[kind](source) ?? (view.empty ? NOTHING : undefined);
    return content ? [{ kind, above, content }] : [];
  });
  const [over, under] = [true, false].map((side) => measured.filter(({ above }) => above === side));
  const above = heightOf(over ?? []);
  return {
    rows: [...stacked(over ?? [], -above), ...stacked(under ?? [], layout.height + GAP)],
    above,
    below: heightOf(under ?? []),
  };
}

const NOTHING: RowContent = { form: 'empty', height: EMPTY_HEIGHT };

type Measured = Omit<PlacedRow, 'start'>;

function heightOf(rows: readonly Measured[]): number {
  return rows.reduce((sum, { content }) => sum + content.height + GAP, 0);
}

function stacked(rows: readonly Measured[], from: number): PlacedRow[] {
  let start = from;
  return rows.map(({ kind, content }) => {
    const row = { kind, start, content };
    start += content.height + GAP;
    return row;
  });
}

function sourceOf(document: BlueprintDocument, layout: Layout, language: string): RowSource {
  const [columns, lanes] = [columnPositions(document), lanePositions(document)];
  const steps = layout.columns.map((): (readonly [Id, Step])[] => []);
  for (const [id, step] of inOrder<Step>(document.steps)) {
    const lane = lanes.get(step.laneId ?? '');
    if (lane !== undefined) steps[columns.get(step.columnId ?? '') ?? -1]?.push([id, step]);
  }
  const lane = ([, { laneId = '' }]: readonly [Id, Step]) => lanes.get(laneId) ?? 0;
  for (const column of steps) column.sort((one, other) => lane(one) - lane(other));
  return { document, language, spans: columnSpans(layout), steps };
}
