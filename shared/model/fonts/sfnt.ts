import { fourBytes, joinedBytes, twoBytes } from '../pictures/bytes.ts';

/** The parts of a font file by their names of four characters. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const HEAD = 12;
const ENTRY = 16;
/** Where the part `head` says what the sums of the whole file are. */
const ADJUSTMENT = 8;
const WHOLE_SUM = 0xb1b0afba;

/** The parts of a TrueType or OpenType file; undefined where one lies beyond the end or is there twice. */
export function fontTables(bytes: Uint8Array): FontTables | undefined {
  const tables = new Map<string, Uint8Array>();
  const count = twoBytes(bytes, 4);
  if (!(HEAD + count * ENTRY <= bytes.length)) return undefined;
  for (let index = 0; index < count; index += 1) {
    const entry = HEAD + index * ENTRY;
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [start, length] = [fourBytes(bytes, entry + 8), fourBytes(bytes, entry + 12)];
    if (start + length > bytes.length || tables.has(name)) return undefined;
    tables.set(name, bytes.subarray(start, start + length));
  }
  return tables;
}

/** A font file of these parts, with its sums. */
export function fontFile(version: number, tables: FontTables): Uint8Array<ArrayBuffer> {
  const parts = [...tables].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, table]) => ({ name, table }));
  const head = new DataView(new ArrayBuffer(HEAD + parts.length * ENTRY));
  const steps = Math.floor(Math.log2(Math.max(1, parts.length)));
  head.setUint32(0, version);
  head.setUint16(4, parts.length);
  head.setUint16(6, 2 ** steps * 16);
  head.setUint16(8, steps);
  head.setUint16(10, parts.length * 16 - 2 ** steps * 16);
  let start = head.byteLength;
  const pieces = parts.map(({ name, table }, index) => {
    const entry = HEAD + index * ENTRY;
    const padded = new Uint8Array(Math.ceil(table.length / 4) * 4);
    padded.set(table);
    if (name === 'head' && padded.length >= ADJUSTMENT + 4) padded.fill(0, ADJUSTMENT, ADJUSTMENT + 4);
    for (let at = 0; at < 4; at += 1) head.setUint8(entry + at, name.charCodeAt(at));
    head.setUint32(entry + 4, sumOf(padded));
    head.setUint32(entry + 8, start);
    head.setUint32(entry + 12, table.length);
    start += padded.length;
    return padded;
  });
  const file = joinedBytes([new Uint8Array(head.buffer), ...pieces]);
  return withSum(
    file,
    parts.findIndex(({ name }) => name === 'head'),
  );
}

function withSum(file: Uint8Array<ArrayBuffer>, headPart: number): Uint8Array<ArrayBuffer> {
  if (headPart < 0) return file;
  const sum = (WHOLE_SUM - sumOf(file)) >>> 0;
  const view = new DataView(file.buffer);
  const start = view.getUint32(HEAD + headPart * ENTRY + 8);
  if (start + ADJUSTMENT + 4 <= file.length) view.setUint32(start + ADJUSTMENT, sum);
  return file;
}

function sumOf(padded: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + fourBytes(padded, at)) >>> 0;
  return sum;
}
