import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
const ZIP = 'PK\u0003\u0004';

/** Everything that a file holds, with what is packed inside it unpacked: entries of archives, streams of PDF, texts of PNG. */
export function unpacked(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  if (text.startsWith(ZIP)) {
    const entries = Object.entries(unzipSync(bytes));
    return entries.map(([name, entry]) => `${name}\n${unpacked(entry)}`).join('\n');
  }
  if (text.startsWith('%PDF-'))
    return text + [...text.matchAll(STREAM)].map(([, packed = '']) => inflated(packed)).join('\n');
  return text;
}

function inflated(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return packed;
  }
}

/** Whether a word stands in bytes as UTF-8, as UTF-16 in either order, or as the hexadecimal digits of PDF strings. */
export function holds(content: string, word: string): boolean {
  const [little, utf8] = [Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf8')];
  const forms = [utf8, little, Buffer.from(little).swap16()];
  const lower = content.toLowerCase();
  return forms.some((form) => content.includes(form.toString('latin1')) || lower.includes(form.toString('hex')));
}
