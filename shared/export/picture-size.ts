/** Longest side of a picture, and most pixels: beyond them the painter runs out of memory. */
export const PICTURE_LIMITS = { side: 16_384, pixels: 150_000_000 } as const;
export const MOST_SCALE = 4;

/** The largest scale, in steps of a quarter down to a hundredth, at which a drawing of this size can be painted. */
export function largestScale({ width, height }: { readonly width: number; readonly height: number }): number {
  const bySide = PICTURE_LIMITS.side / Math.max(width, height);
  const byPixels = Math.sqrt(PICTURE_LIMITS.pixels / (width * height));
  const most = Math.min(MOST_SCALE, bySide, byPixels);
  return most >= 0.25 ? Math.floor(most * 4) / 4 : Math.floor(most * 100) / 100;
}
