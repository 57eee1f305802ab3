import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import { FORMAT_IDS } from '../../shared/export/registry.ts';
import { suggestedRoles, withName } from '../../shared/import/account.ts';
import { buildImported } from '../../shared/import/build.ts';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { IMPORT_LIMITS } from '../../shared/import/readers/limits.ts';
import { READERS } from '../../shared/import/readers/registry.ts';
import { IMPORT_FORMAT_IDS, type ImportFormatId } from '../../shared/import/registry.ts';
import { everyKind } from '../support/blueprints.ts';
import { environment } from '../support/exports.ts';
import { countingIds } from '../support/ids.ts';
import { visioFlowchart } from '../support/visio.ts';

const RUNS = 200;
const CUTS = 50;
/** Parts of an archive in whose place a hostile text is put, the largest first. */
const MOST_PARTS = 3;
const DOCUMENT_ID = '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a01';

/** Reads and builds; whatever the bytes, it ends in a blueprint or in a refusal that says why in both languages. */
function outcome(format: ImportFormatId, bytes: Uint8Array): 'blueprint' | 'refused' {
  try {
    const draft = withName(READERS[format](bytes, 'en'), 'hostile');
    buildImported(draft, { roles: suggestedRoles(draft), documentId: DOCUMENT_ID, nextId: countingIds() });
    return 'blueprint';
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    expect(error.sentence.en).not.toBe('');
    expect(error.sentence['zh-Hans']).not.toBe('');
    return 'refused';
  }
}

/** Good files of formats that are only read. */
const OTHERS: Readonly<Partial<Record<string, Uint8Array>>> = { vsdx: visioFlowchart() };

/** A good file of the format: our own export where there is one, else one made for the tests, else a word. */
async function goodFile(format: ImportFormatId): Promise<Uint8Array> {
  const exported = FORMAT_IDS.find((id) => id === (format as string));
  if (!exported) return OTHERS[format] ?? strToU8('A word');
  const request = { document: everyKind(), format: exported, languages: ['en'], theme: 'light', parts: ALL_PARTS };
  return (await exportBlueprint({ ...request, theme: 'light' }, environment)).bytes;
}

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The texts of a file: itself, or what lies in the archive; each can be put in the place of the old one. */
function partsOf(good: Uint8Array): readonly ((text: Uint8Array) => Uint8Array)[] {
  if (!isArchive(good)) return [(text) => text];
  const entries = unzipSync(good);
  return Object.keys(entries)
    .filter((name) => name.endsWith('.xml'))
    .sort((one, other) => (entries[other]?.length ?? 0) - (entries[one]?.length ?? 0))
    .slice(0, MOST_PARTS)
    .map((name) => (text) => zipSync({ ...entries, [name]: text }, { level: 1 }));
}

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY a${at + 1} "&a${at || ''};&a${at || ''};">`,
).join('')}]><a>&a30;</a>`;
const MODEL = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"';

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['entities that expand', LAUGHS],
  ['an entity that reads a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ['elements deep in one another', '<a>'.repeat(50_000)],
  ['brackets deep in one another', `flowchart LR\na${'[('.repeat(50_000)}`],
  ['groups deep in one another', `flowchart LR\n${'subgraph a\n'.repeat(20_000)}`],
  ['a million cells in a line', 'a,'.repeat(1_000_000)],
  ['a million lines', '\n'.repeat(1_000_000)],
  ['a line of a million quotes', '"'.repeat(1_000_001)],
  ['more elements than are read', `<a>${'<b/>'.repeat(IMPORT_LIMITS.elements)}</a>`],
  ['a text of millions of characters', 'x'.repeat(5_000_000)],
  ['a chain of many links', `flowchart LR\n${'a --> '.repeat(50_000)}b`],
  [
    'lanes that hold themselves, flows in a circle, names of built-in things',
    `<definitions ${MODEL} id="d"><process id="p"><laneSet id="s"><lane id="l"><flowNodeRef>__proto__</flowNodeRef><flowNodeRef>l</flowNodeRef></lane></laneSet><task id="__proto__"/><task id="constructor"/><task id="constructor"/><boundaryEvent id="b" attachedToRef="c"/><boundaryEvent id="c" attachedToRef="b"/><sequenceFlow id="f" sourceRef="constructor" targetRef="__proto__"/><sequenceFlow id="g" sourceRef="__proto__" targetRef="constructor"/><sequenceFlow id="h" sourceRef="g" targetRef="h"/></process></definitions>`,
  ],
  [
    'parents in a circle',
    '<mxfile><diagram><mxGraphModel><root><mxCell id="0"/><mxCell id="a" parent="b" vertex="1"/><mxCell id="b" parent="a" vertex="1"/><mxCell id="e" edge="1" source="e" target="e" parent="e"/></root></mxGraphModel></diagram></mxfile>',
  ],
];

describe.each(IMPORT_FORMAT_IDS)('a hostile file read as %s', (format) => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await goodFile(format);
  });

  it('is made of a good one', () => {
    if (OTHERS[format] || FORMAT_IDS.some((id) => id === (format as string)))
      expect(outcome(format, good)).toBe('blueprint');
  });

  it.each(TEXTS)('of %s is refused or read', (_name, text) => {
    for (const inPlace of partsOf(good)) {
      expect(['blueprint', 'refused']).toContain(outcome(format, inPlace(strToU8(text))));
    }
  });

  it('that is larger than what is read is refused', () => {
    expect(outcome(format, new Uint8Array(IMPORT_LIMITS.file + 1))).toBe('refused');
  });

  it('that unpacks without end is refused', () => {
    const zeros = new Uint8Array(isArchive(good) ? 2 * IMPORT_LIMITS.swelling.from : 1_000_000);
    const [first] = partsOf(good);
    const bomb = first && isArchive(good) ? first(zeros) : zipSync({ 'bomb.xml': zeros }, { level: 1 });
    expect(outcome(format, bomb)).toBe('refused');
  });

  it('that is an archive within an archive is refused or read', () => {
    const inner = zipSync({ 'a.xml': strToU8(LAUGHS) });
    const nested = Array.from({ length: 20 }).reduce<Uint8Array>((packed) => zipSync({ 'a.zip': packed }), inner);
    for (const bytes of [nested, ...partsOf(good).map((inPlace) => inPlace(nested))]) {
      expect(['blueprint', 'refused']).toContain(outcome(format, bytes));
    }
  });

  it('in another encoding is refused or read', () => {
    const text = new TextDecoder().decode(good);
    for (const encoding of ['utf16le', 'latin1'] as const) {
      expect(['blueprint', 'refused']).toContain(outcome(format, new Uint8Array(Buffer.from(text, encoding))));
    }
  });

  it('that is cut off anywhere is refused or read as far as it goes', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), (at) => {
        expect(['blueprint', 'refused']).toContain(outcome(format, good.subarray(0, at)));
      }),
      { numRuns: CUTS },
    );
  });

  it('of which any bytes are others is refused or read', () => {
    const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const changed = new Uint8Array(good);
        for (const { at, byte } of changes) changed[at] = byte;
        expect(['blueprint', 'refused']).toContain(outcome(format, changed));
      }),
      { numRuns: RUNS },
    );
  });
});
