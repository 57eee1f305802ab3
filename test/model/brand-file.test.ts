import { describe, expect, it } from 'vitest';
import {
  type BrandKit,
  brandFileText,
  inBrand,
  kitOf,
  MOST_BRAND,
  readBrandFile,
} from '../../shared/model/brand-file.ts';
import { BROKEN_FONT } from '../../shared/model/fonts/read.ts';
import { storedPicture } from '../../shared/model/pictures/pictures.ts';
import { readPicture } from '../../shared/model/pictures/read.ts';
import { sketch } from '../../shared/rules/example.ts';
import { clientFont } from '../support/client-fonts.ts';
import { pngPicture } from '../support/pictures.ts';

function logo() {
  const reading = readPicture(pngPicture(60, 20));
  if (!reading.ok) throw new Error(reading.refusal.en);
  return storedPicture(reading.picture);
}

const picture = logo();
const kit: BrandKit = {
  brand: { name: { en: 'North Bank' }, ink: '#101010', roles: { customer: '#aa0055' }, logoId: picture.id },
  logo: picture,
};

const document = sketch({ lanes: { customer: 'A' } });

describe('a brand file', () => {
  it('gives back what was written, the logo with it', () => {
    expect(readBrandFile(brandFileText(kit))).toEqual({ ok: true, kit });
    expect(readBrandFile(brandFileText({ brand: {} }))).toEqual({ ok: true, kit: { brand: {} } });
  });

  it('gives back the fonts', async () => {
    const [font, boldFont] = [await clientFont(), await clientFont('Client Bold')];
    const brand = { ...kit.brand, fontId: font.id, boldFontId: boldFont.id };
    const whole: BrandKit = { ...kit, brand, font, boldFont };
    expect(readBrandFile(brandFileText(whole))).toEqual({ ok: true, kit: whole });
    expect(kitOf(inBrand(document, whole))).toEqual(whole);
    const broken = brandFileText(whole).replace(boldFont.font.data, 'AAEAAAAA');
    expect(readBrandFile(broken)).toMatchObject({ ok: false, refusal: { message: BROKEN_FONT } });
  });

  it('is begun from a document with the logo that its brand names', () => {
    expect(kitOf(inBrand(document, kit))).toEqual(kit);
    expect(kitOf({ ...document, brand: kit.brand })).toEqual({ brand: kit.brand });
    expect(kitOf(document)).toEqual({ brand: {} });
  });

  it('keeps what a later version adds', () => {
    const text = brandFileText({ brand: { ink: '#101010' } }).replace('"ink"', '"ofTomorrow": 3,\n"ink"');
    expect(readBrandFile(text)).toMatchObject({ ok: true, kit: { brand: { ofTomorrow: 3, ink: '#101010' } } });
  });

  it.each([
    ['no JSON', '{"format":', 1],
    ['a key twice', '{"format": "service-blueprint-brand",\n"format": 1}', 2],
    ['another file', '{"format": "service-blueprint"}', 1],
    ['a list', '[]', 1],
    ['a colour that is none', brandFileText({ brand: { ink: '#101010' } }).replace('#101010', 'red'), 8],
    ['a later major version', brandFileText({ brand: {} }).replace('"major": 1', '"major": 2'), 4],
    ['a logo that is no picture', brandFileText(kit).replace(picture.picture.data, 'AAAA'), 16],
    ['a text without end', ' '.repeat(MOST_BRAND + 1), 1],
  ])('is refused with the place: %s', (_what, text, line) => {
    const reading = readBrandFile(text);
    expect(reading).toMatchObject({ ok: false, refusal: { line } });
    expect(!reading.ok && reading.refusal.message['zh-Hans']).not.toBe('');
  });
});
