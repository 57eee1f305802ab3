import { ImportRefusal } from '../draft.ts';

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * The text of a file: by its byte order mark, else UTF-8, else, where that is allowed, the Chinese GB 18030 in which
 * spreadsheets of a Chinese Windows are saved.
 * @throws ImportRefusal naming the byte at which it is no text
 */
export function decodeText(bytes: Uint8Array, { chinese }: { readonly chinese: boolean }): string {
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  const encodings = mark ? [mark.encoding] : ['utf-8', ...(chinese ? ['gb18030'] : [])];
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== undefined && !text.includes('\u0000')) return text;
  }
  throw new ImportRefusal({
    en: `The file is no text in ${mark ? mark.encoding.toUpperCase() : 'UTF-8'}.`,
    'zh-Hans': `文件不是 ${mark ? mark.encoding.toUpperCase() : 'UTF-8'} 编码的文本。`,
  });
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const DECLARATION = /^<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/**
 * The text of an XML file: by its byte order mark, else by the encoding that its first line declares, else UTF-8.
 * @throws ImportRefusal where it is none in that encoding
 */
export function decodeXml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = DECLARATION.exec(head)?.[1];
  const text = declared === undefined ? undefined : decoded(bytes, declared);
  return text ?? decodeText(bytes, { chinese: false });
}
