import { shownFont } from '../model/fonts/fonts.ts';
import type { ReadFont } from '../model/fonts/read.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { ClientFont, DrawingFonts } from '../text/client-font.ts';
import type { FontWeight } from '../text/style.ts';

type Look = Pick<BlueprintDocument, 'appearance' | 'brand' | 'fonts'>;

/** The fonts that a blueprint is set in where it is drawn in a theme: its brand's; undefined for the bundled one. */
export function drawingFonts(
  { appearance, brand, fonts }: Look,
  theme: string | undefined = appearance?.theme,
): DrawingFonts | undefined {
  if (theme !== 'brand' || !brand) return undefined;
  const regular = shownFont(fonts, brand.fontId);
  const bold = shownFont(fonts, brand.boldFontId);
  const one = regular ?? bold;
  if (!one) return undefined;
  return { 400: weighing(one, 400), 700: regular && bold ? weighing(bold, 700) : weighing(one, 400) };
}

const weighed = { 400: new WeakMap<ReadFont, ClientFont>(), 700: new WeakMap<ReadFont, ClientFont>() } as const;

/** The very same object for the same font and weight, by which what is made of it is known again. */
function weighing(font: ReadFont, weight: FontWeight): ClientFont {
  const known = weighed[weight].get(font) ?? { ...font, weight };
  weighed[weight].set(font, known);
  return known;
}
