import type { TextPrimitive } from '../scene/primitives.ts';
import { type FontPiece, fontPieces } from '../text/client-font.ts';
import { measureText } from '../text/measure.ts';

/** A piece of a run of text with its left end. */
export interface PlacedPiece extends FontPiece {
  readonly left: number;
}

/** The pieces of a run that are drawn with one font each, where each begins. */
export function placedPieces(run: TextPrimitive): readonly PlacedPiece[] {
  const width = measureText(run.text.trimEnd(), run);
  let left = run.anchor === 'middle' ? run.x - width / 2 : run.anchor === 'end' ? run.x - width : run.x;
  return fontPieces(run.text, run.font).map((piece) => {
    const placed = { ...piece, left };
    left += measureText(piece.text, run);
    return placed;
  });
}
