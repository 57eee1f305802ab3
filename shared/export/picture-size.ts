interface Size {
  readonly width: number;
  readonly height: number;
}

/** Longest side of a picture, and most pixels: beyond them painter or encoder runs out of memory, or the format ends. */
export const PICTURE_LIMITS = {
  png: { side: 16_384, pixels: 150_000_000 },
  jpeg: { side: 16_384, pixels: 80_000_000 },
  webp: { side: 16_383, pixels: 60_000_000 },
} as const;

export type PictureFormat = keyof typeof PICTURE_LIMITS;

export const MOST_SCALE = 8;

export function isPictureFormat(format: string): format is PictureFormat {
  return Object.hasOwn(PICTURE_LIMITS, format);
}

/** Whether a drawing of this size can be painted at a scale. */
export function fitsPicture(format: PictureFormat, { width, height }: Size, scale: number): boolean {
  const { side, pixels } = PICTURE_LIMITS[format];
  return Math.max(width, height) * scale <= side && width * height * scale * scale <= pixels;
}

/** The largest scale, in steps of a quarter down to a hundredth, at which a drawing of this size can be painted. */
export function largestScale(format: PictureFormat, { width, height }: Size): number {
  const { side, pixels } = PICTURE_LIMITS[format];
  const most = Math.min(MOST_SCALE, side / Math.max(width, height), Math.sqrt(pixels / (width * height)));
  return most >= 0.25 ? Math.floor(most * 4) / 4 : Math.floor(most * 100) / 100;
}
