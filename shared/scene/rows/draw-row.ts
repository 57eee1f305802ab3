import type { RowContent } from '../../layout/rows/row.ts';
import type { SceneContext } from '../context.ts';
import type { Primitive } from '../primitives.ts';

/** What a row shows at one place, relative to the upper left corner of its body. */
export interface RowPiece {
  /** Unique within the row. */
  readonly key: string;
  readonly elementIds: readonly string[];
  /** What it says, in words. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly primitives: readonly Primitive[];
}

/** What is drawn of a row: lines below its title, and its pieces from left to right. */
export interface DrawnRow {
  readonly facts: readonly string[];
  /** What lies behind the pieces, relative to the band with its title. */
  readonly ground: readonly Primitive[];
  readonly pieces: readonly RowPiece[];
}

export type DrawRow<Form extends RowContent['form']> = (
  context: SceneContext,
  content: Extract<RowContent, { readonly form: Form }>,
) => DrawnRow;
