import type { Rectangle, Size } from '../../model/geometry.ts';

/** Between two bands, in points. */
const GAP = 10;
/** How much larger a drawing has to be for that it is folded. */
export const GAIN = 1.25;

/** A stretch of a drawing, and where it stands on the page. */
export interface Band {
  readonly from: Rectangle;
  readonly to: Rectangle;
}

/**
 * The drawing in one band, or in several, one below the other, where these show it clearly larger.
 * @param starts where a band may begin, in pixels of the drawing, from left to right; the first one where it begins itself
 * @param titles room at the left of each band, in pixels of the drawing
 */
export function bandsOf(drawing: Size, starts: readonly number[], room: Rectangle, titles = 0): Band[] {
  const folds = starts.map((_, index) => foldOf(drawing, starts, room, { bands: index + 1, titles }));
  const [first, ...others] = folds;
  if (!first) return [];
  const { scale, pieces } = others.reduce((one, other) => (other.scale >= GAIN * one.scale ? other : one), first);
  const height = drawing.height * scale;
  return pieces.map(({ x, width }, index) => ({
    from: { x, y: 0, width, height: drawing.height },
    to: { x: room.x + titles * scale, y: room.y + index * (height + GAP), width: width * scale, height },
  }));
}

/** What each of so many bands shows, all about as much, and how large. */
function foldOf(
  drawing: Size,
  starts: readonly number[],
  room: Size,
  { bands, titles }: { readonly bands: number; readonly titles: number },
) {
  const begin = starts[0] ?? 0;
  const each = (drawing.width - begin) / bands;
  const begins = [...new Set(Array.from({ length: bands }, (_, band) => nearest(starts, begin + band * each)))];
  const pieces = begins.map((x, band) => ({ x, width: (begins[band + 1] ?? drawing.width) - x }));
  const width = titles + Math.max(...pieces.map((piece) => piece.width));
  const height = (room.height - (pieces.length - 1) * GAP) / pieces.length;
  return { pieces, scale: Math.min(room.width / width, height / drawing.height) };
}

function nearest(places: readonly number[], to: number): number {
  return places.reduce((one, other) => (Math.abs(other - to) < Math.abs(one - to) ? other : one));
}
