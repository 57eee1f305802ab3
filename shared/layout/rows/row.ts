import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Step } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import type { EntryRow } from './entries.ts';
import type { FeelingRow } from './feelings.ts';
import type { PictureRow } from './pictures.ts';
import type { Span } from './spans.ts';
import type { TimeRow } from './times.ts';

/** What a row is made from. */
export interface RowSource {
  readonly document: BlueprintDocument;
  readonly language: string;
  /** One for each column. */
  readonly spans: readonly Span[];
  /** The steps of each column from top to bottom, those of folded lanes included. */
  readonly steps: readonly (readonly (readonly [id: Id, step: Step])[])[];
}

/** A row that has nothing to tell yet. */
export interface EmptyRow {
  readonly form: 'empty';
  readonly height: number;
}

/** What a row says, and how high that makes it. Pixels from the row's upper left corner at the layout's origin. */
export type RowContent = TimeRow | FeelingRow | EntryRow | PictureRow | EmptyRow;

/** Works out what a row says; undefined where it says nothing. */
export type MeasureRow = (source: RowSource) => RowContent | undefined;
