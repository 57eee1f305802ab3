import {
  type Form,
  groundOf,
  type ImagePrimitive,
  imageAddress,
  type Layer,
  type Primitive,
  type Scene,
  type SceneGroup,
  type TextPrimitive,
} from '../scene/primitives.ts';
import { rounded } from '../scene/shapes.ts';
import { clientFamily, type FontPiece, fontPieces } from '../text/client-font.ts';
import { PICTURE_FONT, TEXT_CSS } from '../text/style.ts';
import { idsOnce, layerName, shownName } from './svg-names.ts';

/** Draws a text as something else than a text element: as outlines. */
export type DrawText = (text: TextPrimitive) => string;

export interface SvgOptions {
  /** CSS, such as the embedded fonts. */
  readonly css?: string;
  readonly drawText?: DrawText;
  /** How many times larger the picture is than the scene. */
  readonly scale?: number;
  /** Leaves the ground out, so that what lies behind is seen. */
  readonly transparent?: boolean;
}

/** Whether XML 1.0 can hold a character: its production Char. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that cannot stand in XML as they are; nearly no text has one. */
const UNSAFE = /[&<>"'\ufffe\uffff]|\p{Cc}|\p{Cs}/u;

/** A text as it may stand in XML: markup escaped, characters that XML cannot hold left out. */
export function escapeXml(text: string): string {
  if (!UNSAFE.test(text)) return text;
  const held = [...text].filter(isXmlCharacter).join('');
  return held.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"';
/** The font first by the name under which people have it, then what their systems bring along. */
const FONTS = `'${PICTURE_FONT}', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', Arial, sans-serif`;
const TEXT_ATTRIBUTES = `font-family="${FONTS}" text-rendering="geometricPrecision" xml:space="preserve"`;

/**
 * A scene as the text of an SVG file: layers and groups named, text as text, no script, nothing from elsewhere. How things
 * look stands in attributes alone, which every drawing program knows.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions = {}): string {
  const { width, height, background, title, language, groups } = scene;
  const scale = options.scale ?? 1;
  const size = `width="${rounded(width * scale)}" height="${rounded(height * scale)}" viewBox="0 0 ${width} ${height}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg ${NAMESPACES} ${size} xml:lang="${escapeXml(language)}" role="img" ${TEXT_ATTRIBUTES}>`,
    `<title>${escapeXml(title)}</title>`,
    ...(options.css ? [`<style>${escapeXml(options.css)}</style>`] : []),
    ...(options.transparent
      ? []
      : [`<rect id="background" width="${width}" height="${height}" fill="${background}"/>`]),
    ...layered(groups, options.drawText ?? textElement, named(language)),
    '</svg>',
    '',
  ].join('\n');
}

/** CSS that the texts of a drawing need where it stands within a page. */
export const SVG_TEXT_CSS = `svg text{${TEXT_CSS}}`;

/** Attributes of a group besides its place, as XML with a space before each. */
export type GroupAttributes = (group: SceneGroup) => string;

/** A scene as groups to stand within another page's SVG: without ids, style or title of its own. */
export function sceneInside(
  { width, height, background, groups }: Scene,
  attributes: GroupAttributes = () => '',
): string {
  const ground = `<rect width="${width}" height="${height}" fill="${background}"/>`;
  return [ground, ...layered(groups, textElement, { layer: () => '', group: attributes })].join('\n');
}

interface Attributes {
  readonly layer: (layer: Layer) => string;
  readonly group: GroupAttributes;
}

/** Groups of one layer that follow one another share one layer element, as layers of a drawing program. */
function layered(groups: readonly SceneGroup[], drawText: DrawText, attributes: Attributes): string[] {
  const parts: string[] = [];
  let layer: string | undefined;
  for (const group of groups) {
    if (group.layer !== layer) {
      if (layer !== undefined) parts.push('</g>');
      parts.push(`<g${attributes.layer(group.layer)}>`);
      layer = group.layer;
    }
    parts.push(groupElement(group, drawText, attributes.group));
  }
  return layer === undefined ? parts : [...parts, '</g>'];
}

function groupElement(group: SceneGroup, drawText: DrawText, attributes: GroupAttributes): string {
  const place = `translate(${rounded(group.x)} ${rounded(group.y)})`;
  const inner = group.primitives.map((primitive) => element(primitive, drawText)).join('');
  return `<g${attributes(group)} transform="${place}">${inner}</g>`;
}

/** Ids and names, as drawing programs show them in their lists: Illustrator and Figma read the one, Inkscape the other. */
function named(language: string): Attributes {
  const idOf = idsOnce();
  const attributes = (key: string, name: string) => {
    const shown = escapeXml(name);
    return ` id="${idOf(key)}" data-name="${shown}" inkscape:label="${shown}"`;
  };
  return {
    layer: (layer) => `${attributes(layer, layerName(layer, language))} inkscape:groupmode="layer"`,
    group: (group) => attributes(group.key, shownName(group)),
  };
}

function paint({ fill, stroke, strokeWidth, dash }: Form): string {
  const parts = [`fill="${fill ?? 'none'}"`];
  if (stroke) parts.push(`stroke="${stroke}" stroke-width="${strokeWidth ?? 1}"`);
  if (dash) parts.push(`stroke-dasharray="${dash.join(' ')}"`);
  return parts.join(' ');
}

function element(primitive: Primitive, drawText: DrawText): string {
  switch (primitive.type) {
    case 'rectangle': {
      const { x, y, width, height, radius } = primitive;
      const corner = radius > 0 ? ` rx="${rounded(radius)}"` : '';
      const box = `x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"`;
      return `<rect ${box}${corner} ${paint(primitive)}/>`;
    }
    case 'path': {
      const caps = primitive.roundCaps ? ' stroke-linecap="round"' : '';
      return `<path d="${primitive.d}" ${paint(primitive)}${caps}/>`;
    }
    case 'text':
      return drawText(primitive);
    case 'image':
      return imageElement(primitive, drawText);
  }
}

/** With the older name of its address, which is the one that every drawing program reads. */
function imageElement(image: ImagePrimitive, drawText: DrawText): string {
  const { x, y, width, height, description } = image;
  const ground = groundOf(image);
  const box = `x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"`;
  const address = `xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="${imageAddress(image)}"`;
  const title = `<title>${escapeXml(description)}</title>`;
  return `${ground ? element(ground, drawText) : ''}<image ${box} preserveAspectRatio="none" ${address}>${title}</image>`;
}

function textElement({ x, y, text, size, weight, fill, anchor, language, font: clientFont }: TextPrimitive): string {
  const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const font = `font-size="${size}" font-weight="${weight}"`;
  const written = fontPieces(text, clientFont).map(pieceElement).join('');
  return `<text x="${x}" y="${y}" ${font} fill="${fill}"${place} xml:lang="${escapeXml(language)}">${written}</text>`;
}

/** What a client's font draws names it; the rest is left to the fonts of the whole. */
function pieceElement({ text, font }: FontPiece): string {
  if (!font) return escapeXml(text);
  const family = escapeXml(`'${clientFamily(font)}', sans-serif`);
  return `<tspan font-family="${family}" font-weight="${font.weight}">${escapeXml(text)}</tspan>`;
}
