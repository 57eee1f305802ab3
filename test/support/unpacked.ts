import { inflateRawSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const ZIP = 'PK\u0003\u0004';
const PNG = '\u0089PNG';
const PDF_STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
/** Letters that are base64 of something, as in `data:` addresses; lines of it are joined first. */
const BASE64 = /(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2,3}={0,2})?/g;
const DEEPEST = 6;

/**
 * Everything that a file holds, one part after another as Latin-1, with what is packed inside it unpacked: names and
 * entries of archives, streams of PDF, blocks of PNG, base64 and compressed texts. Pixels are left out.
 */
export function unpacked(bytes: Uint8Array, depth = 0): string {
  const text = Buffer.from(bytes).toString('latin1');
  if (depth > DEEPEST) return text;
  const inner = innerParts(text, bytes);
  return [text, ...inner.map((part) => (typeof part === 'string' ? part : unpacked(part, depth + 1)))].join('\n');
}

function innerParts(text: string, bytes: Uint8Array): (string | Uint8Array)[] {
  if (text.startsWith(ZIP)) return Object.entries(unzipSync(bytes)).flat();
  if (text.startsWith('%PDF-')) return [...text.matchAll(PDF_STREAM)].flatMap(([, packed = '']) => inflated(packed));
  if (text.startsWith(PNG)) return blocksOf(bytes);
  return [...text.matchAll(BASE64)].flatMap(([packed]) => {
    const decoded = Buffer.from(packed, 'base64');
    return [decoded, ...inflated(decoded.toString('latin1'))];
  });
}

/** The blocks of a PNG picture but for its pixels: texts and other things said of it. */
function blocksOf(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes);
  const blocks: Uint8Array[] = [];
  for (let at = 8; at + 12 <= buffer.length; at += buffer.readUInt32BE(at) + 12) {
    if (buffer.toString('latin1', at + 4, at + 8) === 'IDAT') continue;
    const data = buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at));
    blocks.push(data, ...inflated(data.subarray(data.indexOf(0) + 2).toString('latin1')));
  }
  return blocks;
}

/** What compressed bytes hold, with the head of zlib or without; nothing where they are not compressed. */
function inflated(packed: string): Uint8Array[] {
  const bytes = Buffer.from(packed, 'latin1');
  for (const inflate of [inflateSync, inflateRawSync]) {
    try {
      return [inflate(bytes)];
    } catch {
      // Not compressed like this.
    }
  }
  return [];
}

/** The word as bytes of several kinds: UTF-8, UTF-16 in either order, and the hexadecimal digits of PDF strings. */
function formsOf(word: string): { readonly plain: readonly string[]; readonly digits: readonly string[] } {
  const little = Buffer.from(word, 'utf16le');
  const forms = [Buffer.from(word, 'utf8'), little, Buffer.from(little).swap16()];
  return { plain: forms.map((form) => form.toString('latin1')), digits: forms.map((form) => form.toString('hex')) };
}

/** Which of several words stand in the bytes of a content, whatever the letter case. */
export function wordsIn(content: string, words: Iterable<string>): string[] {
  const lower = content.toLowerCase();
  return [...words].filter((word) => {
    const { plain, digits } = formsOf(word.toLowerCase());
    const asWritten = formsOf(word).digits;
    return [...plain, ...digits, ...asWritten].some((form) => lower.includes(form));
  });
}
