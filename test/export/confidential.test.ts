import { createHash } from 'node:crypto';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { exportName } from '../../shared/export/export-name.ts';
import { keepParts } from '../../shared/export/keep-parts.ts';
import { ALL_PARTS, CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { Options } from '../../shared/export/read-options.ts';
import { FORMAT_IDS, type FormatId, formatOf } from '../../shared/export/registry.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { type BlueprintDocument, COLLECTIONS } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { confidential, hiddenId } from '../support/confidential.ts';
import { environment } from '../support/exports.ts';
import { CONFIDENTIAL, isConfidential, PUBLIC } from '../support/publicity.ts';
import { textPaths } from '../support/schema-texts.ts';
import { unpacked, wordsIn } from '../support/unpacked.ts';

const { document, words } = confidential();
/** The same blueprint, with other words wherever no client may look. */
const other = confidential('Otherwise-', 12);
const HIDDEN_IDS = [
  ...COLLECTIONS.filter(isConfidential).map(hiddenId),
  ...['step-in-tray', 'step-reserved', 'fail-tray-01', 'figure-00001'],
];

/** The places whose words stand in a text. */
function found(content: string): string[] {
  const seen = new Set(wordsIn(content, words.values()));
  return [...words].flatMap(([place, word]) => (seen.has(word) ? [place] : []));
}

/** The bytes of what a client gets. */
async function handedOut(of: BlueprintDocument, format: FormatId, options: Options = {}): Promise<Uint8Array> {
  const languages = ['en', 'zh-Hans'];
  const request = { document: of, format, languages, theme: 'light', parts: CLIENT_PARTS, options } as const;
  return (await exportBlueprint(request, environment)).bytes;
}

/** Each choice of each option of a format, with the others as usual. */
function choicesOf(format: FormatId): Options[] {
  const choices = Object.entries(formatOf(format).options).flatMap(([name, option]): Options[] => {
    if (option.kind === 'choice') return Object.keys(option.choices).map((choice) => ({ [name]: choice }));
    return option.kind === 'switch' ? [{ [name]: !option.usual }] : [];
  });
  return [{}, ...choices];
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the texts of the format', () => {
  it('are each either for everybody or confidential: whoever adds one decides', () => {
    const undecided = textPaths().filter((path) => PUBLIC.includes(path) === isConfidential(path));
    expect(undecided).toEqual([]);
  });

  it('are all there: no list names one that is gone', () => {
    const paths = textPaths();
    expect(PUBLIC.filter((path) => !paths.includes(path))).toEqual([]);
    const without = CONFIDENTIAL.filter((place) => !paths.some((path) => `${path}.`.startsWith(`${place}.`)));
    expect(without, 'amounts and mere references').toEqual(['steps.*.cost', 'followUps']);
  });
});

describe('a word', () => {
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
  it.each([
    ['as UTF-16', bytes('..WORD..', 'utf16le')],
    ['as UTF-16 the other way round', new Uint8Array(Buffer.from('WORD', 'utf16le').swap16())],
    ['as digits', bytes(`<FEFF${Buffer.from('WORD', 'utf16le').swap16().toString('hex').toUpperCase()}>`, 'utf8')],
    ['as base64', bytes(`data:text/plain;base64,${btoa('A text that holds the word: WORD.')}`, 'utf8')],
    ['compressed', bytes(`<diagram>${deflateRawSync('of a drawing: WORD').toString('base64')}</diagram>`, 'utf8')],
    ['as the name of an entry', zipSync({ 'WORD.txt': bytes('nothing', 'utf8') })],
    ['in an archive in an archive', zipSync({ 'a.zip': zipSync({ b: bytes('a WORD', 'utf8') }) })],
    ['in a stream', bytes(`%PDF-1.7\nstream\n${deflateSync('a WORD').toString('latin1')}\nendstream`, 'latin1')],
  ])('is found %s', (_, packed) => {
    expect(wordsIn(unpacked(packed), ['WORD', 'another'])).toEqual(['WORD']);
  });
});

describe('the parts of a document', () => {
  it('all hold every word, so that looking for them means something', () => {
    const all = new TextEncoder().encode(serialiseBlueprint(keepParts(document, ALL_PARTS)));
    expect(found(unpacked(all))).toEqual([...words.keys()]);
  });

  it('for a client hold none, fields of a later version included', () => {
    expect(found(serialiseBlueprint(keepParts(document, CLIENT_PARTS)))).toEqual([]);
  });

  it('leave nothing that names what is gone, and are a document', () => {
    const seen = keepParts(document, CLIENT_PARTS);
    expect(parseBlueprint(serialiseBlueprint(seen)).ok).toBe(true);
    expect(wordsIn(serialiseBlueprint(document), HIDDEN_IDS)).toEqual(HIDDEN_IDS);
    expect(wordsIn(serialiseBlueprint(seen), HIDDEN_IDS)).toEqual([]);
  });

  it('keep people as roles without a name', () => {
    const { people, service } = keepParts(document, CLIENT_PARTS);
    expect(people[service.ownerId ?? '']).toMatchObject({ name: {}, role: { en: 'Public' } });
  });
});

describe.each(FORMAT_IDS)('%s for a client', (format) => {
  it('holds nothing confidential in any of its bytes, nor in its name', async () => {
    const content = unpacked(await handedOut(document, format));
    expect(found(content)).toEqual([]);
    expect(wordsIn(content, HIDDEN_IDS)).toEqual([]);
    expect(found(exportName({ document, format, languages: ['zh-Hans'] }))).toEqual([]);
  });

  it.each(choicesOf(format))('has the same bytes whatever is confidential: %j', async (options) => {
    const [one, two] = await Promise.all([document, other.document].map((of) => handedOut(of, format, options)));
    expect(digest(one ?? new Uint8Array())).toBe(digest(two ?? new Uint8Array()));
  });
});
