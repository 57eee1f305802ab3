import { z } from 'zod';
import { fromBase64 } from './base64.ts';
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
/** Characters of the largest brand file: a logo, and what stands around it. */
export const MOST_BRAND = Math.ceil(LIMITS.picture / 3) * 4 + 64 * 1024;

/** A brand with the picture that its logo is. */
export interface BrandKit {
  readonly brand: Brand;
  readonly logo?: { readonly id: string; readonly picture: StoredPicture };
}

export type BrandReading = { readonly ok: true; readonly kit: BrandKit } | Unread;

const brandFile = element({
  format: z.literal(BRAND_FORMAT),
  schemaVersion: element({ major: z.literal(1), minor: z.number().int().nonnegative() }),
  brand: brandSchema,
  logo: blueprintDocument.shape.pictures.unwrap().valueType.exactOptional(),
});

/** The brand of a document, with its logo. */
export function kitOf({ brand = {}, pictures }: BlueprintDocument): BrandKit {
  const id = brand.logoId ?? '';
  const picture = Object.hasOwn(pictures, id) ? pictures[id] : undefined;
  return picture ? { brand, logo: { id, picture } } : { brand };
}

/** A document in a brand, with its logo. */
export function inBrand(document: BlueprintDocument, { brand, logo }: BrandKit): BlueprintDocument {
  const pictures = logo ? { ...document.pictures, [logo.id]: logo.picture } : document.pictures;
  return { ...document, brand, pictures };
}

/** The text of a brand file. */
export function brandFileText({ brand, logo }: BrandKit): string {
  const { logoId: _, ...rest } = brand;
  const file = { format: BRAND_FORMAT, schemaVersion: { major: 1, minor: 0 }, brand: rest };
  return `${JSON.stringify({ ...file, ...(logo ? { logo: logo.picture } : {}) }, null, 2)}\n`;
}

/** Reads the text of a brand file. Never throws. */
export function readBrandFile(text: string): BrandReading {
  if (text.length > MOST_BRAND) return { ok: false, refusal: { line: 1, column: 1, message: TOO_LARGE } };
  const read = readJson(brandFile, text, misfit);
  if (!read.ok) return read;
  const { logoId: _, ...brand } = read.value.brand;
  if (!read.value.logo) return { ok: true, kit: { brand } };
  // The key is made of the bytes; whatever a file says of them is read anew.
  const reading = readPicture(fromBase64(read.value.logo.data));
  if (!reading.ok) return refusedAt(text, ['logo'], reading.refusal);
  const logo = storedPicture(reading.picture);
  return { ok: true, kit: { brand: { ...brand, logoId: logo.id }, logo } };
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
