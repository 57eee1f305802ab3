import { randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { openArchive } from '../../shared/import/readers/archive.ts';
import { decodeText, decodeXml } from '../../shared/import/readers/decode.ts';
import { IMPORT_LIMITS, requireSize } from '../../shared/import/readers/limits.ts';
import { childNamed, childrenNamed, descendants, parseXml } from '../../shared/import/readers/xml.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const all = () => true;

describe('XML', () => {
  it('is read as a tree with names, attributes, texts and lines', () => {
    const root = parseXml(
      '<?xml version="1.0"?>\n<b:a xmlns:b="urn:b" x="1">\n<c>one &amp; <![CDATA[<two>]]></c><c/></b:a>',
    );
    expect(root).toMatchObject({ name: 'a', namespace: 'urn:b', attributes: { x: '1' }, line: 2 });
    expect(childNamed(root, 'c')).toMatchObject({ text: 'one & <two>', line: 3 });
    expect([...descendants(root)]).toHaveLength(2);
    expect(childrenNamed(root, 'c')).toHaveLength(2);
  });

  it.each([
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'document type'],
    ['an entity that is not declared', '<a>&x;</a>', 'entity'],
    ['a file that is cut off', '<a><b>', 'unclosed'],
    ['text that is no XML', 'hello', 'text data outside of root'],
    ['elements too deep', '<a>'.repeat(IMPORT_LIMITS.depth + 1), 'too deep'],
  ])('refuses %s with the place', (_what, text, reason) => {
    expect(() => parseXml(text)).toThrow(ImportRefusal);
    expect(() => parseXml(text)).toThrow(/Line \d+, column \d+/);
    expect(() => parseXml(text)).toThrow(reason);
  });

  it('refuses more elements than the limit', () => {
    expect(() => parseXml(`<a>${'<b/>'.repeat(IMPORT_LIMITS.elements)}</a>`)).toThrow('too many elements');
  });
});

describe('the encoding of a text', () => {
  it('is told by its mark, by its XML declaration, or is UTF-8', () => {
    expect(decodeText(bytes('\ufeff客户', 'utf16le'), { chinese: false })).toBe('客户');
    expect(decodeText(bytes('\ufeff客户'), { chinese: false })).toBe('客户');
    expect(decodeXml(bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>caf\u00e9</a>', 'latin1'))).toContain('café');
  });

  it('may be that of a Chinese spreadsheet where that is allowed', () => {
    const chinese = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7]);
    expect(decodeText(chinese, { chinese: true })).toBe('客户');
    expect(() => decodeText(chinese, { chinese: false })).toThrow('no text in UTF-8');
  });

  it('is none for a picture', () => {
    expect(() => decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), { chinese: true })).toThrow(
      ImportRefusal,
    );
  });
});

describe('an archive', () => {
  it('gives the entries that are wanted', () => {
    const packed = zipSync({ 'a.xml': bytes('<a/>'), 'b.bin': bytes('x') });
    const entries = openArchive(packed, (name) => name.endsWith('.xml'));
    expect([...entries.keys()]).toEqual(['a.xml']);
    expect(Buffer.from(entries.get('a.xml') ?? []).toString()).toBe('<a/>');
  });

  it('that is a bomb is left at the limit, whatever it says of its size', () => {
    const zeros = new Uint8Array(2 * IMPORT_LIMITS.swelling.from);
    expect(() => openArchive(zipSync({ 'bomb.xml': zeros }, { level: 9 }), all)).toThrow('unpacks to more than');
    const many = Object.fromEntries(
      Array.from({ length: IMPORT_LIMITS.entries + 1 }, (_, at) => [`${at}`, bytes('x')]),
    );
    expect(() => openArchive(zipSync(many), all)).toThrow('unpacks to more than');
  });

  it.each([
    ['cut off', zipSync({ a: randomBytes(5_000) }).subarray(0, 3_000)],
    ['no archive', bytes('hello')],
    ['only a beginning', bytes('PK\u0003\u0004')],
  ])('%s is refused', (_what, packed) => {
    expect(() => openArchive(packed, all)).toThrow(ImportRefusal);
  });
});

describe('a file', () => {
  it('that is empty or too large is refused before it is looked at', () => {
    expect(() => requireSize(new Uint8Array())).toThrow('empty');
    const large = Object.defineProperty(new Uint8Array(1), 'length', { value: IMPORT_LIMITS.file + 1 });
    expect(() => requireSize(large)).toThrow('100 MB');
  });
});
