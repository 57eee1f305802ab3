import { z } from 'zod';
import { fromBase64 } from './base64.ts';
import { type KeyedFont, storedFont } from './fonts/fonts.ts';
import { readFont } from './fonts/read.ts';
import { readJson, refusedAt, type Unread } from './json-file.ts';
import { type StoredPicture, storedPicture } from './pictures/pictures.ts';
import { readPicture } from './pictures/read.ts';
import type { Sentence } from './refusal.ts';
import { type Brand, brand as brandSchema } from './schema/appearance.ts';
import { type BlueprintDocument, blueprintDocument } from './schema/document.ts';
import { element, LIMITS } from './schema/values.ts';

/** What the brand file of a folder is called; any other brand file has a name before it. */
export const BRAND_FILE = '.blueprint-brand.json';
const BRAND_FORMAT = 'service-blueprint-brand';
/** Characters of the largest brand file: a logo, fonts, and what stands around them. */
export const MOST_BRAND = Math.ceil((LIMITS.picture + LIMITS.fonts) / 3) * 4 + 64 * 1024;

/** A brand with the picture that its logo is, and its fonts. */
export interface BrandKit {
  readonly brand: Brand;
  readonly logo?: { readonly id: string; readonly picture: StoredPicture };
  readonly font?: KeyedFont;
  readonly boldFont?: KeyedFont;
}

export type BrandReading = { readonly ok: true; readonly kit: BrandKit } | Unread;

const storedFontShape = blueprintDocument.shape.fonts.unwrap().valueType;

const brandFile = element({
  format: z.literal(BRAND_FORMAT),
  schemaVersion: element({ major: z.literal(1), minor: z.number().int().nonnegative() }),
  brand: brandSchema,
  logo: blueprintDocument.shape.pictures.unwrap().valueType.exactOptional(),
  font: storedFontShape.exactOptional(),
  boldFont: storedFontShape.exactOptional(),
});

/** The brand of a document, with its logo and fonts. */
export function kitOf({ brand = {}, pictures, fonts = {} }: BlueprintDocument): BrandKit {
  const [logo, font, boldFont] = [
    keyed(pictures, brand.logoId),
    keyed(fonts, brand.fontId),
    keyed(fonts, brand.boldFontId),
  ];
  return {
    brand,
    ...(logo ? { logo: { id: logo.id, picture: logo.value } } : {}),
    ...(font ? { font: { id: font.id, font: font.value } } : {}),
    ...(boldFont ? { boldFont: { id: boldFont.id, font: boldFont.value } } : {}),
  };
}

function keyed<Value>(values: Readonly<Record<string, Value>>, id = '') {
  const value = Object.hasOwn(values, id) ? values[id] : undefined;
  return value && { id, value };
}

/** A document in a brand, with its logo and fonts. */
export function inBrand(document: BlueprintDocument, kit: BrandKit): BlueprintDocument {
  const { brand, logo } = kit;
  const pictures = logo ? { ...document.pictures, [logo.id]: logo.picture } : document.pictures;
  const fonts = fontsOf(kit);
  return { ...document, brand, pictures, ...(fonts ? { fonts: { ...document.fonts, ...fonts } } : {}) };
}

/** The fonts of a brand as a document keeps them; undefined where there is none. */
export function fontsOf({ font, boldFont }: BrandKit): BlueprintDocument['fonts'] {
  const fonts = [font, boldFont].flatMap((one) => (one ? [[one.id, one.font] as const] : []));
  return fonts.length === 0 ? undefined : Object.fromEntries(fonts);
}

/** The text of a brand file. */
export function brandFileText({ brand, logo, font, boldFont }: BrandKit): string {
  const file = { format: BRAND_FORMAT, schemaVersion: { major: 1, minor: 0 }, brand: withoutKeys(brand) };
  const held = {
    ...(logo ? { logo: logo.picture } : {}),
    ...(font ? { font: font.font } : {}),
    ...(boldFont ? { boldFont: boldFont.font } : {}),
  };
  return `${JSON.stringify({ ...file, ...held }, null, 2)}\n`;
}

/** The keys are made of the bytes; whatever a file says of them is read anew. */
function withoutKeys({ logoId: _logo, fontId: _font, boldFontId: _boldFont, ...brand }: Brand): Brand {
  return brand;
}

/** Reads the text of a brand file. Never throws. */
export function readBrandFile(text: string): BrandReading {
  if (text.length > MOST_BRAND) return { ok: false, refusal: { line: 1, column: 1, message: TOO_LARGE } };
  const read = readJson(brandFile, text, misfit);
  if (!read.ok) return read;
  let kit: BrandKit = { brand: withoutKeys(read.value.brand) };
  if (read.value.logo) {
    const reading = readPicture(fromBase64(read.value.logo.data));
    if (!reading.ok) return refusedAt(text, ['logo'], reading.refusal);
    const logo = storedPicture(reading.picture);
    kit = { ...kit, brand: { ...kit.brand, logoId: logo.id }, logo };
  }
  for (const field of ['font', 'boldFont'] as const) {
    const stored = read.value[field];
    if (!stored) continue;
    const reading = readFont(fromBase64(stored.data));
    if (!reading.ok) return refusedAt(text, [field], reading.refusal);
    const font = storedFont(reading.font);
    kit = { ...kit, brand: { ...kit.brand, [`${field}Id`]: font.id }, [field]: font };
  }
  return { ok: true, kit };
}

function misfit(path: readonly (string | number)[]): Sentence {
  return path.length === 0 || path[0] === 'format' ? NO_BRAND : unfitting(path.join('.'));
}

function unfitting(path: string): Sentence {
  return {
    en: `The value of “${path}” does not fit a brand file.`,
    'zh-Hans': `“${path}”的取值不符合品牌文件的要求。`,
  };
}

const NO_BRAND: Sentence = { en: 'This is no brand file.', 'zh-Hans': '这不是品牌文件。' };
const TOO_LARGE: Sentence = { en: 'The file is too large for a brand file.', 'zh-Hans': '文件过大，不是品牌文件。' };
