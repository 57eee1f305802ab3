import type { ClientFont } from './client-font.ts';

/** Name under which pages and pictures know the bundled font (Noto Sans SC). */
export const FONT_FAMILY = 'Blueprint Sans';

/** Name under which people have the same font: what drawing programs look for in a file. */
export const PICTURE_FONT = 'Noto Sans SC';

export type FontWeight = 400 | 700;

/** How a text is set. */
export interface TextStyle {
  /** CSS pixels an em. */
  readonly size: number;
  readonly weight: FontWeight;
  /** The client's font; without it the one in force, which is the bundled one nearly everywhere. */
  readonly font?: ClientFont;
}

/**
 * CSS that whatever draws text must carry, so that the drawn widths are the measured ones: advances are not rounded to
 * pixels, pairs are kerned, ligatures are off, Chinese punctuation keeps its full width and spaces stay as they are.
 */
export const TEXT_CSS = [
  `font-family: '${FONT_FAMILY}', '${PICTURE_FONT}', sans-serif`,
  'text-rendering: geometricPrecision',
  'font-kerning: normal',
  'font-variant-ligatures: none',
  'text-spacing-trim: space-all',
  'text-autospace: no-autospace',
  'white-space: pre',
].join('; ');
