import { toBase64 } from '../../model/base64.ts';
import type { Scene, TextPrimitive } from '../../scene/primitives.ts';
import { type ClientFont, clientFamily } from '../../text/client-font.ts';
import { FONT_FAMILY, type FontWeight, PICTURE_FONT } from '../../text/style.ts';
import { placedPieces } from '../placed-pieces.ts';
import type { Exported } from '../request.ts';
import { type DrawText, sceneToSvg } from '../svg-text.ts';
import { type ExportJob, lossless } from './encoder.ts';
import type { ExportEnvironment } from './environment.ts';
import { openFont } from './open-font.ts';
import { cutFonts, type SceneFonts, textsOf } from './scene-fonts.ts';

/** The parts of the fonts as CSS. */
export function fontFaces(fonts: SceneFonts, family = FONT_FAMILY): string {
  const bundled = [...fonts.bundled].map(([weight, bytes]) => fontFace(family, weight, 'font/ttf', bytes));
  const clients = [...fonts.clients].map(([font, bytes]) =>
    fontFace(clientFamily(font), font.weight, font.mediaType, bytes),
  );
  return [...bundled, ...clients].join('');
}

function fontFace(family: string, weight: FontWeight, mediaType: ClientFont['mediaType'], bytes: Uint8Array): string {
  const format = mediaType === 'font/otf' ? 'opentype' : 'truetype';
  const source = `url(data:${mediaType};base64,${toBase64(bytes)}) format('${format}')`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:${source}}`;
}

/** Draws runs of text as the outlines of their glyphs. */
function outlines(fonts: SceneFonts): DrawText {
  const opened = new Map<FontWeight | ClientFont, ReturnType<typeof openFont>>();
  for (const [font, bytes] of [...fonts.bundled, ...fonts.clients]) opened.set(font, openFont(bytes));
  return (run) => {
    const paths = placedPieces(run).map(({ text, font, left }) => {
      const drawn = opened.get(font ?? run.weight);
      return drawn ? outline(drawn, text, left, run) : '';
    });
    return `<path d="${shortNumbers(paths.join(''))}" fill="${run.fill}"/>`;
  };
}

/** The outlines of a piece of a run, as path data. */
function outline(
  font: ReturnType<typeof openFont>,
  text: string,
  left: number,
  { y, size }: Pick<TextPrimitive, 'y' | 'size'>,
): string {
  const scale = size / font.unitsPerEm;
  let pen = left;
  const { glyphs, positions } = font.layout(text, ['kern']);
  const paths = glyphs.map((glyph, index) => {
    const position = positions[index];
    const at = pen + (position?.xOffset ?? 0) * scale;
    pen += (position?.xAdvance ?? 0) * scale;
    return glyph.path.scale(scale, -scale).translate(at, y).toSVG();
  });
  return paths.join('');
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
