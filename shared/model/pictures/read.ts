import type { Sentence } from '../refusal.ts';
import { LIMITS } from '../schema/values.ts';
import type { ReadPicture } from './bytes.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';

/** Most pixels a side and in all of a picture that is taken in: a larger one is no logo and no photograph, but a bomb. */
export const PIXELS = { side: 10_000, all: 50_000_000 } as const;

export type PictureReading =
  | { readonly ok: true; readonly picture: ReadPicture }
  | { readonly ok: false; readonly refusal: Sentence };

/**
 * Reads the bytes of a picture: by what they are, whatever a file's name says. Only pictures that every format can show
 * are taken, PNG and JPEG; never throws.
 */
export function readPicture(bytes: Uint8Array): PictureReading {
  const heavy = heavyPicture(bytes.length);
  if (heavy) return refused(heavy);
  const read = isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : OTHER_KIND;
  if ('en' in read) return refused(read);
  const { width, height } = read;
  if (Math.max(width, height) > PIXELS.side || width * height > PIXELS.all) return refused(tooLarge(width, height));
  return { ok: true, picture: read };
}

/** What is said of a picture of so many bytes; undefined where they are not too many. */
export function heavyPicture(bytes: number): Sentence | undefined {
  return bytes > LIMITS.picture ? tooHeavy(bytes) : undefined;
}

function refused(refusal: Sentence): PictureReading {
  return { ok: false, refusal };
}

function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

const OTHER_KIND: Sentence = {
  en: 'This is no PNG and no JPEG picture. Other kinds are not shown alike everywhere, or may hold programs.',
  'zh-Hans': '这不是 PNG 或 JPEG 图片。其他类型无法在各处显示一致，或可能含有程序。',
};

function tooHeavy(bytes: number): Sentence {
  const [most, found] = [LIMITS.picture, bytes].map((size) => Math.ceil((size / 1024 / 1024) * 10) / 10);
  return {
    en: `Expected a picture of at most ${most} MB, found ${found} MB.`,
    'zh-Hans': `图片不得超过 ${most} MB，实为 ${found} MB。`,
  };
}

function tooLarge(width: number, height: number): Sentence {
  const most = PIXELS.side.toLocaleString('en');
  const all = PIXELS.all / 1_000_000;
  return {
    en: `Expected a picture of at most ${most} pixels a side and ${all} million in all, found ${width} × ${height}.`,
    'zh-Hans': `图片每边不得超过 ${most} 像素，总计不得超过 ${all} 百万像素，实为 ${width} × ${height}。`,
  };
}
