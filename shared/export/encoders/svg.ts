import { create } from 'fontkit';
import { toBase64 } from '../../model/base64.ts';
import type { Scene, TextPrimitive } from '../../scene/primitives.ts';
import { measureText } from '../../text/measure.ts';
import { FONT_FAMILY, type FontWeight, PICTURE_FONT } from '../../text/style.ts';
import type { Exported } from '../request.ts';
import { type DrawText, sceneToSvg } from '../svg-text.ts';
import { type ExportJob, lossless } from './encoder.ts';
import type { ExportEnvironment } from './environment.ts';
import { cutFonts, type SceneFonts, textsOf } from './scene-fonts.ts';

/** The parts of the fonts as CSS. */
export function fontFaces(fonts: SceneFonts, family = FONT_FAMILY): string {
  return [...fonts]
    .map(([weight, bytes]) => {
      const source = `url(data:font/ttf;base64,${toBase64(bytes)}) format('truetype')`;
      return `@font-face{font-family:'${family}';font-weight:${weight};src:${source}}`;
    })
    .join('');
}

/** Draws runs of text as the outlines of their glyphs. */
function outlines(fonts: SceneFonts): DrawText {
  const opened = new Map<FontWeight, ReturnType<typeof openFont>>();
  for (const [weight, bytes] of fonts) opened.set(weight, openFont(bytes));
  return (text) => {
    const font = opened.get(text.weight);
    return font ? outline(font, text) : '';
  };
}

/** @throws Error when the bytes hold no single font */
function openFont(bytes: Uint8Array<ArrayBuffer>) {
  const font = create(bytes as never);
  if (!('layout' in font)) throw new Error('not a single font');
  return font;
}

function outline(font: ReturnType<typeof openFont>, { text, x, y, size, weight, fill, anchor }: TextPrimitive): string {
  const width = measureText(text, { size, weight });
  const scale = size / font.unitsPerEm;
  let pen = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const { glyphs, positions } = font.layout(text, ['kern']);
  const paths = glyphs.map((glyph, index) => {
    const position = positions[index];
    const left = pen + (position?.xOffset ?? 0) * scale;
    pen += (position?.xAdvance ?? 0) * scale;
    return glyph.path.scale(scale, -scale).translate(left, y).toSVG();
  });
  return `<path d="${shortNumbers(paths.join(''))}" fill="${fill}"/>`;
}

function shortNumbers(path: string): string {
  return path.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** The drawing as an SVG file. */
export async function encodeSvg({ scene, options, environment }: ExportJob): Promise<Exported> {
  return lossless(new TextEncoder().encode(await svgOf(scene(), options.text, environment)));
}

/** A scene as an SVG file's text. */
export async function svgOf(scene: Scene, text: unknown, environment: ExportEnvironment): Promise<string> {
  if (text === 'plain') return sceneToSvg(scene);
  const fonts = await cutFonts(textsOf(scene), environment);
  if (text === 'outlines') return sceneToSvg(scene, { drawText: outlines(fonts) });
  return sceneToSvg(scene, { css: fontFaces(fonts, PICTURE_FONT) });
}
