import { shownFont } from '../../model/fonts/fonts.ts';
import type { ReadFont } from '../../model/fonts/read.ts';
import type { Brand } from '../../model/schema/appearance.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { ThemeName } from '../../scene/themes/themes.ts';
import type { FormatId } from '../registry.ts';
import type { Loss } from '../request.ts';
import type { ExportEnvironment } from './environment.ts';
import { openFont } from './open-font.ts';
import { openClientFont } from './scene-fonts.ts';

/** What a format does with a client's font that it does not hold: names it, draws in fonts of its own, or draws nothing. */
const WITHOUT_FONTS: Readonly<Partial<Record<FormatId, 'named' | 'own' | 'undrawn'>>> = {
  pptx: 'named',
  drawio: 'own',
  bpmn: 'own',
  mermaid: 'own',
  xlsx: 'undrawn',
  csv: 'undrawn',
};

interface Shown {
  readonly document: BlueprintDocument;
  readonly losses: readonly Loss[];
}

/** A document whose brand has only fonts that a format can draw with; what is left out is told where it would be seen. */
export async function withShownFonts(
  document: BlueprintDocument,
  theme: ThemeName,
  environment: ExportEnvironment,
  format?: FormatId,
): Promise<Shown> {
  const { brand, fonts } = document;
  const named = [brand?.fontId, brand?.boldFontId].filter((id) => id !== undefined);
  const does = format && WITHOUT_FONTS[format];
  if (!brand || theme !== 'brand' || named.length === 0 || does === 'undrawn') return { document, losses: [] };
  if (does === 'own') return { document: { ...document, brand: withoutFonts(brand) }, losses: [told(NOT_HELD)] };
  const found = named.map((id) => shownFont(fonts, id));
  const letters = lettersOf(document);
  const drawable = await Promise.all(found.map((font) => font !== undefined && isDrawable(font, letters, environment)));
  if (!drawable.every(Boolean))
    return { document: { ...document, brand: withoutFonts(brand) }, losses: [told(BROKEN)] };
  const names = [...new Set(found.map((font) => font?.name ?? ''))].join(', ');
  return { document, losses: does === 'named' ? [told(notEmbedded(names))] : [] };
}

/** Whether the letters of a font that a blueprint may need can be cut out and drawn. */
async function isDrawable(font: ReadFont, letters: ReadonlySet<number>, environment: ExportEnvironment) {
  const cut = await openClientFont(font, environment);
  const needed = [...font.advances].filter(([character]) => letters.has(character));
  try {
    const opened = openFont(cut(needed.map(([character]) => character)));
    return needed.every(([character, advance]) => {
      // An outline that is broken is only met when it is read.
      const { path, advanceWidth } = opened.glyphForCodePoint(character);
      return path !== undefined && advanceWidth === advance;
    });
  } catch {
    return false;
  }
}

/** What is written in a blueprint, and what the program writes beside it in English. */
function lettersOf({ pictures: _pictures, fonts: _fonts, ...written }: BlueprintDocument): ReadonlySet<number> {
  const text = JSON.stringify(written);
  const letters = new Set(Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
  for (const character of text) letters.add(character.codePointAt(0) ?? 0x20);
  return letters;
}

function withoutFonts({ fontId: _font, boldFontId: _bold, ...brand }: Brand): Brand {
  return brand;
}

function told(what: Loss['what']): Loss {
  return { what, elementIds: [] };
}

const BROKEN = {
  en: 'The font of the brand is not used: it is missing or broken. Texts are in the program’s own font.',
  'zh-Hans': '未使用品牌字体：字体缺失或已损坏。文字使用本程序自带的字体。',
};

const NOT_HELD = {
  en: 'The font of the brand does not go along; the other program draws in its own.',
  'zh-Hans': '品牌字体未随文件带出，其他程序使用自己的字体绘制。',
};

function notEmbedded(names: string) {
  return {
    en: `The font of the brand is named, not embedded: ${names}. Machines that lack it show another.`,
    'zh-Hans': `品牌字体仅注明名称，未嵌入：${names}。未安装该字体的电脑会显示其他字体。`,
  };
}
