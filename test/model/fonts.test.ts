import fc from 'fast-check';
import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { shownFont, storedFont } from '../../shared/model/fonts/fonts.ts';
import { renamedFont } from '../../shared/model/fonts/names.ts';
import { readFont } from '../../shared/model/fonts/read.ts';
import { fontFile, fontTables } from '../../shared/model/fonts/sfnt.ts';
import { LIMITS } from '../../shared/model/schema/values.ts';
import { clientFontFile } from '../support/client-fonts.ts';

let file: Uint8Array;

beforeAll(async () => {
  file = await clientFontFile();
});

function read(bytes: Uint8Array) {
  const reading = readFont(bytes);
  if (!reading.ok) throw new Error(reading.refusal.en);
  return reading.font;
}

function refusal(bytes: Uint8Array): string {
  const reading = readFont(bytes);
  if (reading.ok) return '';
  expect(reading.refusal['zh-Hans']).not.toBe('');
  return reading.refusal.en;
}

const TRUE_TYPE = 0x00010000;

/** The font with one of its tables changed, left out or put in. */
function changed(name: string, change: (table: Uint8Array) => Uint8Array | undefined): Uint8Array {
  const tables = new Map(fontTables(file) ?? []);
  const table = change((tables.get(name) ?? new Uint8Array(8)).slice());
  if (table) tables.set(name, table);
  else tables.delete(name);
  return fontFile(TRUE_TYPE, tables);
}

/** A table with a number of two bytes written into it. */
function writing(at: number, value: number) {
  return (table: Uint8Array) => {
    new DataView(table.buffer).setUint16(at, value);
    return table;
  };
}

describe('a font', () => {
  it('is read as other programs read it: its name, its characters and how wide they are', () => {
    const { name, unitsPerEm, advances } = read(file);
    const font = create(Buffer.from(file));
    if (!('layout' in font)) throw new Error('no single font');
    expect({ name, unitsPerEm }).toEqual({ name: 'Client Sans', unitsPerEm: font.unitsPerEm });
    expect(advances.size).toBeGreaterThan(200);
    for (const [character, advance] of advances) {
      expect(font.glyphForCodePoint(character).advanceWidth, String.fromCodePoint(character)).toBe(advance);
    }
  });

  it('leaves behind what joins letters, and is the same when it is read again', () => {
    const { bytes } = read(file);
    expect(fontTables(file)?.has('GPOS')).toBe(true);
    expect([...(fontTables(bytes)?.keys() ?? [])]).not.toContain('GPOS');
    expect(read(bytes).bytes).toEqual(bytes);
  });

  it('has a name that can do no harm in a style sheet', () => {
    expect(read(renamedFont(file, `Evil'; } * { display: none } </style>`, 400)).name).toMatch(/^[\w ]+$/);
    expect(read(renamedFont(file, '方正 Bank_1', 400)).name).toBe('方正 Bank_1');
    expect(read(changed('name', () => undefined)).name).toBe('Brand font');
  });

  it.each([
    ['a WOFF2 file', 'wOF2', 'packed for web pages'],
    ['a WOFF file', 'wOFF', 'packed for web pages'],
    ['a collection', 'ttcf', 'several fonts'],
    ['a page', '<!doctype html>', 'no TrueType'],
    ['nothing', '', 'no TrueType'],
  ])('that is %s is refused with what to do', (_what, content, said) => {
    expect(refusal(new TextEncoder().encode(content))).toContain(said);
  });

  it('that varies, is too heavy or has no letters is refused', () => {
    expect(refusal(changed('fvar', (table) => table))).toContain('variable font');
    expect(refusal(new Uint8Array(LIMITS.font + 1))).toContain('at most 2 MB');
    expect(refusal(changed('cmap', () => Uint8Array.of(0, 0, 0, 0)))).toContain('no letters');
  });

  it('that may not be embedded is refused; where it may be for viewing or editing, it is read', () => {
    for (const type of [0x0002, 0x0100, 0x0204])
      expect(refusal(changed('OS/2', writing(8, type)))).toContain('licence');
    for (const type of [0, 0x0004, 0x0008, 0x000a]) expect(refusal(changed('OS/2', writing(8, type)))).toBe('');
  });

  it('that ends too early or contradicts itself is refused', () => {
    for (let length = 12; length < file.length - 4; length += 97) {
      expect(refusal(file.subarray(0, length)), `${length} bytes`).toContain('broken');
    }
    expect(refusal(changed('maxp', writing(4, 0)))).toContain('broken');
    expect(refusal(changed('maxp', writing(4, 0xffff)))).toContain('broken');
    expect(refusal(changed('head', writing(18, 0)))).toContain('broken');
    expect(refusal(changed('hhea', writing(34, 0xffff)))).toContain('broken');
    expect(refusal(changed('glyf', (table) => table.subarray(0, 40)))).toContain('broken');
    expect(refusal(changed('glyf', (table) => table.map((_, at) => at * 7)))).toContain('broken');
    expect(refusal(changed('loca', () => undefined))).toContain('broken');
    expect(refusal(changed('OS/2', () => undefined))).toContain('broken');
  });

  it('whose letters are made of themselves, or of more and more others, is refused', () => {
    const made = (parts: readonly number[]) => [
      ...[0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0],
      ...parts.flatMap((part, index) => [0, index < parts.length - 1 ? 0x20 : 0, part >> 8, part & 0xff, 0, 0]),
    ];
    const of = (glyphs: readonly (readonly number[])[]) => {
      const tables = new Map(fontTables(file) ?? []);
      const count = new DataView((tables.get('maxp') ?? new Uint8Array()).slice().buffer).getUint16(4);
      const outlines = glyphs.map(made);
      const loca = new DataView(new ArrayBuffer((count + 1) * 4));
      let place = 0;
      for (let index = 0; index <= count; index += 1) {
        loca.setUint32(index * 4, place);
        place += outlines[index]?.length ?? 0;
      }
      tables.set('head', writing(50, 1)((tables.get('head') ?? new Uint8Array()).slice()));
      tables.set('loca', new Uint8Array(loca.buffer)).set('glyf', Uint8Array.from(outlines.flat()));
      return fontFile(TRUE_TYPE, tables);
    };
    expect(refusal(of([[1], [2, 3]]))).toBe('');
    expect(refusal(of([[1], [2], [0]]))).toContain('broken');
    expect(refusal(of(Array.from({ length: 120 }, (_, glyph) => [glyph + 1])))).toContain('broken');
    expect(refusal(of(Array.from({ length: 40 }, (_, glyph) => [glyph + 1, glyph + 1])))).toContain('broken');
  });

  it('that says it has every character there is, many times, is refused', () => {
    const groups = 50_000;
    const table = new DataView(new ArrayBuffer(12 + 16 + groups * 12));
    table.setUint16(2, 1);
    table.setUint16(4, 3);
    table.setUint16(6, 10);
    table.setUint32(8, 12);
    table.setUint16(12, 12);
    table.setUint32(24, groups);
    for (let index = 0; index < groups; index += 1) table.setUint32(28 + index * 12 + 4, 0x10ffff);
    expect(refusal(changed('cmap', () => new Uint8Array(table.buffer)))).toContain('broken');
  });

  it('of any bytes is read or refused, never thrown', () => {
    const spoilt = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }).map((places) => {
      const bytes = file.slice();
      // Most of what is read stands before the outlines.
      for (const [at, value] of places) bytes[at % (at % 3 === 0 ? bytes.length : 3_000)] = value;
      return bytes;
    });
    const begun = fc.uint8Array({ maxLength: 400 }).map((rest) => Uint8Array.from([0, 1, 0, 0, ...rest]));
    fc.assert(fc.property(fc.oneof(begun, spoilt), (bytes) => readFont(bytes).ok !== undefined));
  });
});

describe('fonts of a document', () => {
  it('are kept by the digest of their bytes and read by them', () => {
    const { id, font } = storedFont(read(file));
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(shownFont({ [id]: font }, id)).toEqual(read(file));
    expect(shownFont({ [id]: { ...font, data: 'AAEAAAAA' } }, id)).toBeUndefined();
    expect(shownFont({ [id]: font }, 'constructor')).toBeUndefined();
    expect(shownFont(undefined, id)).toBeUndefined();
  });
});
