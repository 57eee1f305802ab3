import { fourBytes, twoBytes } from '../pictures/bytes.ts';
import { fontFile, fontTables } from './sfnt.ts';

const [FAMILY, TYPOGRAPHIC_FAMILY] = [1, 16];
const [WINDOWS, MACINTOSH] = [3, 1];
const ENGLISH = 0x409;
const MOST_LETTERS = 60;
/** What may stand in a name wherever it is written: it ends no text of a style sheet and no field of a file. */
const HARMFUL = /[^\p{L}\p{N} ._&()+-]/gu;
const UNNAMED = 'Brand font';

interface NameRecord {
  readonly platform: number;
  readonly language: number;
  readonly name: number;
  readonly text: string;
}

/** What a font calls its family, in English where it does; what could do harm in a name is left out. */
export function familyName(table: Uint8Array | undefined): string {
  const records = table ? recordsOf(table) : [];
  const rank = ({ platform, language, name }: NameRecord) =>
    (name === FAMILY ? 0 : 4) + (platform === WINDOWS ? 0 : 2) + (platform !== WINDOWS || language === ENGLISH ? 0 : 1);
  const names = records
    .filter(({ name, platform }) => [FAMILY, TYPOGRAPHIC_FAMILY].includes(name) && platform !== 2)
    .sort((one, other) => rank(one) - rank(other))
    .map(({ text }) => text.replace(HARMFUL, '').trim().slice(0, MOST_LETTERS).trim());
  return names.find((name) => name !== '') ?? UNNAMED;
}

function recordsOf(table: Uint8Array): NameRecord[] {
  const [count, storage] = [Math.min(twoBytes(table, 2) || 0, 1_000), twoBytes(table, 4)];
  return Array.from({ length: count }, (_, index) => {
    const at = 6 + index * 12;
    const [platform, language, name, length, start] = [0, 4, 6, 8, 10].map((field) => twoBytes(table, at + field)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const bytes = table.subarray(storage + start, storage + start + Math.min(length, 4 * MOST_LETTERS));
    return { platform, language, name, text: platform === MACINTOSH ? String.fromCharCode(...bytes) : wide(bytes) };
  });
}

/** A text of two bytes a letter. */
function wide(bytes: Uint8Array): string {
  const letters = Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) => twoBytes(bytes, index * 2));
  return String.fromCharCode(...letters);
}

const WEIGHT_PLACE = 4;

/** A font file under another name and weight. */
export function renamedFont(bytes: Uint8Array, family: string, weight: number): Uint8Array<ArrayBuffer> {
  const tables = new Map(fontTables(bytes) ?? []);
  const os2 = tables.get('OS/2')?.slice();
  if (os2 && os2.length >= WEIGHT_PLACE + 2) {
    os2.set([weight >> 8, weight & 0xff], WEIGHT_PLACE);
    tables.set('OS/2', os2);
  }
  return fontFile(fourBytes(bytes, 0), tables.set('name', nameTable(family)));
}

/** The part of a font file that says nothing but what its family is called. */
function nameTable(family: string): Uint8Array {
  const texts = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replace(/[^A-Za-z0-9]/g, '') || 'Font'],
  ] as const;
  const storage = 6 + texts.length * 12;
  const length = texts.reduce((sum, [, text]) => sum + text.length * 2, 0);
  const view = new DataView(new ArrayBuffer(storage + length));
  view.setUint16(2, texts.length);
  view.setUint16(4, storage);
  let start = 0;
  for (const [index, [name, text]] of texts.entries()) {
    [WINDOWS, 1, ENGLISH, name, text.length * 2, start].forEach((value, field) => {
      view.setUint16(6 + index * 12 + field * 2, value);
    });
    for (let at = 0; at < text.length; at += 1) view.setUint16(storage + start + at * 2, text.charCodeAt(at));
    start += text.length * 2;
  }
  return new Uint8Array(view.buffer);
}
