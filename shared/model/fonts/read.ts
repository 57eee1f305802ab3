import { fourBytes, twoBytes } from '../pictures/bytes.ts';
import type { Sentence } from '../refusal.ts';
import { LIMITS } from '../schema/values.ts';
import { readLetters } from './letters.ts';
import { familyName } from './names.ts';
import { hasOutlines } from './outlines.ts';
import { fontFile, fontTables } from './sfnt.ts';

/** What a font says of itself, and its bytes without what is not needed to draw its letters one by one. */
export interface ReadFont {
  readonly mediaType: 'font/ttf' | 'font/otf';
  /** What its family is called: letters, digits and a few marks alone. */
  readonly name: string;
  readonly unitsPerEm: number;
  /** Advance of each character that it can draw, in font units. */
  readonly advances: ReadonlyMap<number, number>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type FontReading =
  | { readonly ok: true; readonly font: ReadFont }
  | { readonly ok: false; readonly refusal: Sentence };

/**
 * The parts that letters are drawn by. Without those that join letters or bring pairs of them closer, every program sets
 * a text as wide as the sum of its letters.
 */
const DRAWN: ReadonlySet<string> = new Set([
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'gasp',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'name',
  'post',
  'prep',
  'CFF ',
]);

const TRUE_TYPE = 0x00010000;
const OLD_TRUE_TYPE = 0x74727565;
const POST_SCRIPT = 0x4f54544f;
const REFUSED_KINDS: ReadonlyMap<number, 'packed' | 'collection'> = new Map([
  [0x774f4646, 'packed'],
  [0x774f4632, 'packed'],
  [0x74746366, 'collection'],
]);

/** Bits of `fsType` in the part `OS/2`. */
const [RESTRICTED, PREVIEW_OR_EDIT, BITMAPS_ONLY, WHOLE_ONLY] = [0x0002, 0x000c, 0x0200, 0x0100];
const LETTER = /\p{L}/u;

/**
 * Reads the bytes of a font: by what they are, whatever a file's name says. Only single fonts in TrueType or OpenType
 * files are taken that do not vary and may be embedded; never throws.
 */
export function readFont(bytes: Uint8Array): FontReading {
  const heavy = heavyFont(bytes.length);
  if (heavy) return { ok: false, refusal: heavy };
  const read = readParts(bytes);
  return 'en' in read ? { ok: false, refusal: read } : { ok: true, font: read };
}

/** What is said of a font of so many bytes; undefined where they are not too many. */
export function heavyFont(bytes: number): Sentence | undefined {
  return bytes > LIMITS.font ? tooHeavy(bytes) : undefined;
}

function readParts(bytes: Uint8Array): ReadFont | Sentence {
  const version = fourBytes(bytes, 0);
  const refusedKind = REFUSED_KINDS.get(version);
  if (refusedKind) return REFUSALS[refusedKind];
  if (![POST_SCRIPT, TRUE_TYPE, OLD_TRUE_TYPE].includes(version)) return REFUSALS.otherKind;
  const tables = fontTables(bytes);
  if (!tables) return BROKEN_FONT;
  if (tables.has('fvar') || tables.has('CFF2')) return REFUSALS.variable;
  const mayNot = embedding(tables.get('OS/2'));
  if (mayNot) return mayNot;
  const letters = readLetters(tables);
  if (!letters || !hasOutlines(tables, letters.glyphs)) return BROKEN_FONT;
  const { unitsPerEm, advances } = letters;
  if (![...advances.keys()].some((character) => LETTER.test(String.fromCodePoint(character)))) return REFUSALS.empty;
  const drawn = new Map([...tables].filter(([name]) => DRAWN.has(name)));
  const kept = fontFile(version === POST_SCRIPT ? version : TRUE_TYPE, drawn);
  if (kept.length > LIMITS.font) return BROKEN_FONT;
  const mediaType = version === POST_SCRIPT ? 'font/otf' : 'font/ttf';
  return { mediaType, name: familyName(tables.get('name')), unitsPerEm, advances, bytes: kept };
}

/** Why a font may not be embedded; undefined where it may. */
function embedding(os2: Uint8Array | undefined): Sentence | undefined {
  const type = os2 ? twoBytes(os2, 8) : Number.NaN;
  if (Number.isNaN(type)) return BROKEN_FONT;
  // Of several bits the one that allows most holds.
  const restricted = (type & RESTRICTED) !== 0 && (type & PREVIEW_OR_EDIT) === 0;
  return restricted || (type & (BITMAPS_ONLY | WHOLE_ONLY)) !== 0 ? REFUSALS.restricted : undefined;
}

/** What a font is told that ends too early or contradicts itself. */
export const BROKEN_FONT: Sentence = {
  en: 'This font is broken: it ends too early, or what it says of itself does not fit.',
  'zh-Hans': '字体已损坏：内容不完整，或自身说明不一致。',
};

const REFUSALS = {
  otherKind: {
    en: 'This is no TrueType and no OpenType font (.ttf, .otf).',
    'zh-Hans': '这不是 TrueType 或 OpenType 字体（.ttf、.otf）。',
  },
  packed: {
    en: 'This font is packed for web pages (WOFF). Choose the .ttf or .otf file of the same font.',
    'zh-Hans': '这是为网页压缩的字体（WOFF），请选择同一字体的 .ttf 或 .otf 文件。',
  },
  collection: {
    en: 'This file holds several fonts. Choose a file with a single one (.ttf, .otf).',
    'zh-Hans': '此文件包含多个字体，请选择只含一个字体的文件（.ttf、.otf）。',
  },
  variable: {
    en: 'This is a variable font, which not every export can draw. Choose the file of a single weight.',
    'zh-Hans': '这是可变字体，并非所有导出格式都能绘制，请选择单一字重的字体文件。',
  },
  restricted: {
    en: 'The maker of this font does not allow that it is embedded, or only whole. Ask for a licence that allows it.',
    'zh-Hans': '字体厂商不允许嵌入此字体，或只允许整体嵌入。请取得允许嵌入的授权。',
  },
  empty: {
    en: 'This font has no letters that can be written.',
    'zh-Hans': '此字体不含可书写的文字。',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

function tooHeavy(bytes: number): Sentence {
  const [most, found] = [LIMITS.font, bytes].map((size) => Math.ceil((size / 1024 / 1024) * 10) / 10);
  return {
    en: `Expected a font of at most ${most} MB, found ${found} MB.`,
    'zh-Hans': `字体不得超过 ${most} MB，实为 ${found} MB。`,
  };
}
