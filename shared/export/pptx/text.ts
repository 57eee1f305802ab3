import type { Primitive, TextPrimitive } from '../../scene/primitives.ts';
import type { ClientFont } from '../../text/client-font.ts';
import { drawnText, hasEastAsian } from '../../text/drawn.ts';
import { lineHeight } from '../../text/measure.ts';
import { escapeXml } from '../svg-text.ts';
import { tag } from '../xml.ts';
import { type Paint, solid } from './paint.ts';
import { emu } from './place.ts';
import { EAST_ASIAN } from './theme-xml.ts';

/** Lines of one style below one another, which were one text before it was broken. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly style: TextPrimitive;
}

/** The texts among some primitives, the lines of each together again. */
export function blocksOf(primitives: readonly Primitive[]): TextBlock[] {
  const blocks: { lines: string[]; style: TextPrimitive; last: TextPrimitive }[] = [];
  for (const primitive of primitives) {
    if (primitive.type !== 'text' || primitive.text.trim() === '') continue;
    const open = blocks.at(-1);
    if (open && continues(open.last, primitive)) {
      open.lines.push(primitive.text);
      open.last = primitive;
    } else blocks.push({ lines: [primitive.text], style: primitive, last: primitive });
  }
  return blocks;
}

function continues(one: TextPrimitive, next: TextPrimitive): boolean {
  const same =
    one.size === next.size &&
    one.weight === next.weight &&
    one.fill === next.fill &&
    one.language === next.language &&
    one.x === next.x;
  return same && next.y > one.y && next.y - one.y < lineHeight(one) + 1;
}

/** A broken text as it was written; undefined where it is none of some texts. */
export function asWritten(lines: readonly string[], texts: readonly string[]): string | undefined {
  const bare = (text: string) => text.replace(/\s/g, '');
  const wanted = bare(lines.join(''));
  const found = texts.map(drawnText).find((text) => bare(text) === wanted);
  return found?.replace(/\s+/g, ' ').trim();
}

/** Lines as one, for a name: with spaces where the script has them. */
export function joined(lines: readonly string[]): string {
  return lines.reduce((whole, line) => {
    const close = hasEastAsian(whole.slice(-1)) || hasEastAsian(line.slice(0, 1));
    return whole === '' || close ? whole + line : `${whole} ${line}`;
  }, '');
}

export interface BodyOptions {
  /** How many pixels of the slide a pixel of the text is. */
  readonly scale: number;
  /** Space within the shape, in pixels of the slide: left, top, right, bottom. */
  readonly insets: readonly [number, number, number, number];
  /** Whether texts are broken to fit the shape; without, lines stay as they were drawn. */
  readonly wrap: boolean;
  readonly anchor?: 't' | 'ctr';
  /** Texts as they were written: broken ones are looked up here, others keep their lines. */
  readonly sources?: readonly string[];
}

/** The text within a shape: a paragraph a block, shrunk where it would not fit. */
export function textBody(paint: Paint, blocks: readonly TextBlock[], options: BodyOptions): string {
  const [lIns, tIns, rIns, bIns] = options.insets.map(emu);
  const wrap = options.wrap ? 'square' : 'none';
  const paragraphs = blocks.map((block, index) => paragraph(paint, block, options, index > 0));
  return tag(
    'p:txBody',
    {},
    tag(
      'a:bodyPr',
      { wrap, lIns, tIns, rIns, bIns, rtlCol: 0, anchor: options.anchor ?? 'ctr' },
      options.wrap ? tag('a:normAutofit', {}) : tag('a:noAutofit', {}),
    ),
    tag('a:lstStyle', {}),
    ...(paragraphs.length > 0 ? paragraphs : [tag('a:p', {}, tag('a:endParaRPr', { lang: 'en-US' }))]),
  );
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

function paragraph(paint: Paint, { lines, style }: TextBlock, options: BodyOptions, later: boolean): string {
  const written = options.wrap ? asWritten(lines, options.sources ?? []) : undefined;
  const texts = written === undefined ? lines : [written];
  const properties = runProperties(paint, style, options.scale);
  const pitch = Math.max(1, Math.round(lineHeight(style) * options.scale * 75));
  return tag(
    'a:p',
    {},
    tag(
      'a:pPr',
      { algn: ALIGN[style.anchor] },
      tag('a:lnSpc', {}, tag('a:spcPts', { val: pitch })),
      later ? tag('a:spcBef', {}, tag('a:spcPts', { val: Math.round(2 * options.scale * 75) })) : '',
    ),
    texts.map((text) => tag('a:r', {}, properties, tag('a:t', {}, escapeXml(text)))).join(tag('a:br', {}, properties)),
  );
}

/** The style of a run. Sizes are hundredths of a point, at least one point. */
export function runProperties(
  paint: Paint,
  { size, weight, fill, language, font }: TextPrimitive,
  scale: number,
): string {
  const sz = Math.max(100, Math.round(size * scale * 75));
  return tag(
    'a:rPr',
    { lang: officeLanguage(language), sz, b: weight === 700 ? 1 : 0 },
    solid(paint, fill),
    font ? namedFonts(font) : paint.fonts,
  );
}

/** A client's font by its name, which machines that lack it replace; Chinese is in it only where it has some. */
function namedFonts({ name, advances }: ClientFont): string {
  const eastAsian = advances.has(0x4e00) ? name : EAST_ASIAN;
  return tag('a:latin', { typeface: name }) + tag('a:ea', { typeface: eastAsian });
}

/** Office knows languages by country. */
export function officeLanguage(language: string): string {
  if (language.startsWith('zh')) return /Hant|TW|HK/.test(language) ? 'zh-TW' : 'zh-CN';
  return language === 'en' || language === '' ? 'en-US' : language;
}
