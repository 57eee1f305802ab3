import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { FormatId } from '../../shared/export/registry.ts';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { readCsv } from '../../shared/import/readers/csv.ts';
import { readXlsx } from '../../shared/import/readers/xlsx/read.ts';
import { durationOf } from '../../shared/import/tables/words.ts';
import { inOrder } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';
import { importedFrom } from '../support/imported.ts';
import { generatedBlueprint, keptFacts, roundTripCases } from '../support/round-trip.ts';
import { twoProcesses } from '../support/workbook.ts';

async function written(document: BlueprintDocument, format: FormatId, languages = document.languages) {
  const request = { document, format, languages, theme: 'light', parts: ALL_PARTS } as const;
  return (await exportBlueprint(request, environment)).bytes;
}

const csv = (text: string) => importedFrom(readCsv(new TextEncoder().encode(text), 'en'));

/** What a table of steps alone keeps of a blueprint, in its first language. */
function stepFacts(document: BlueprintDocument) {
  const [language = 'en'] = document.languages;
  const { steps, lanes, links, failPoints } = keptFacts(document);
  const used = new Set(Object.values(document.steps).map(({ laneId }) => laneId));
  const said = (text: Readonly<Record<string, string>> | undefined) => text?.[language]?.replace(/\s+/g, ' ');
  const onStep = Object.values(failPoints).filter(({ on }) => document.steps[on] !== undefined);
  return {
    steps: Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, { ...step, name: said(step.name) }])),
    lanes: lanes.filter(({ id }) => used.has(id)).map((lane) => ({ ...lane, name: said(lane.name) })),
    links: Object.fromEntries(
      Object.entries(links).map(([id, link]) => [id, { ...link, condition: said(link.condition) }]),
    ),
    failPoints: onStep.map(({ on, number, what }) => [on, number, said(what)]).sort(),
  };
}

describe('a round trip through Excel', () => {
  it.each(roundTripCases())('keeps %s', async (_name, document) => {
    const again = importedFrom(readXlsx(await written(document, 'xlsx'), 'en'));
    expect(keptFacts(again.document)).toEqual(keptFacts(document));
    expect(again.losses).toEqual([]);
  });

  it('keeps generated processes with any texts', async () => {
    const property = fc.asyncProperty(generatedBlueprint, async (document) => {
      const { document: again } = importedFrom(readXlsx(await written(document, 'xlsx'), 'en'));
      expect(keptFacts(again)).toEqual(keptFacts(document));
    });
    await fc.assert(property, { numRuns: 15 });
  });

  it('keeps times, costs, markers, sources and figures', async () => {
    const example = complaintHandling();
    const { document } = importedFrom(readXlsx(await written(example, 'xlsx'), 'en'));
    for (const [id, { time, waiting, cost, terminal }] of Object.entries(example.steps)) {
      const kept = Object.entries({ time, waiting, cost, terminal }).filter(([, value]) => value !== undefined);
      expect(document.steps[id]).toMatchObject(Object.fromEntries(kept));
    }
    expect(inOrder(document.sources).map(([id]) => id)).toEqual(inOrder(example.sources).map(([id]) => id));
    expect(document.waitPoints).toMatchObject(
      Object.fromEntries(Object.entries(example.waitPoints).map(([id, { expected, on }]) => [id, { expected, on }])),
    );
  });
});

describe('the kind of a step', () => {
  it.each(['Split', 'Parting', 'parallel', '并行'])('%s is a split', (kind) => {
    const { document } = csv(`Step,Kind,Lane\nDo both,${kind},Frontstage\n`);
    expect(Object.values(document.steps).map((step) => step.kind)).toEqual(['split']);
  });
});

describe('a workbook with several processes', () => {
  const named = (sheet?: string) => readXlsx(twoProcesses(), 'en', sheet);
  const steps = (sheet?: string) => named(sheet).steps.map(({ name }) => name.en);

  it('is read from the sheet whose heads say most, and tells of the others', () => {
    const draft = named();
    expect(draft.steps.map(({ name }) => name.en)).toEqual(['Order breakfast', 'Cook it', 'Eat it']);
    expect(draft.sheets).toEqual({ names: ['Cover', 'Arrival', 'Stay', 'Grid'], read: 'Stay' });
    expect(draft.losses.map(({ what, where }) => [what.en, where])).toEqual([
      ['A sheet that was not understood is left out.', 'Cover'],
      ['Another sheet with steps is left out: one is read at a time.', 'Arrival'],
      ['Another sheet with steps is left out: one is read at a time.', 'Grid'],
    ]);
  });

  it('is read from the sheet that is chosen: a list, or lanes as rows', () => {
    expect(steps('Arrival')).toEqual(['Ask for a room', 'Greet']);
    expect(steps('Grid').sort()).toEqual(['Ask', 'Clean', 'Leave', 'Look']);
    expect(named('Grid').sheets?.read).toBe('Grid');
    expect(() => steps('Cover')).toThrow('No table was understood');
    expect(() => steps('Departure')).toThrow('there are: Cover, Arrival, Stay, Grid');
  });

  it('is not asked about where it is an export of ours', async () => {
    expect(readXlsx(await written(complaintHandling(), 'xlsx'), 'en').sheets).toBeUndefined();
  });
});

describe('a round trip through CSV', () => {
  it.each(roundTripCases())('keeps what a table of steps holds of %s', async (_name, document) => {
    const [language = 'en'] = document.languages;
    const again = importedFrom(readCsv(await written(document, 'csv', [language]), language));
    expect(stepFacts(again.document)).toEqual(stepFacts(document));
  });

  it('keeps generated processes with any texts', async () => {
    const property = fc.asyncProperty(generatedBlueprint, async (document) => {
      const { document: again } = importedFrom(readCsv(await written(document, 'csv'), 'en'));
      expect(stepFacts(again)).toEqual(stepFacts(document));
    });
    await fc.assert(property, { numRuns: 15 });
  });
});

describe('a list of steps from elsewhere', () => {
  it('is read by its heads in any order, with times, actors, conditions and markers', () => {
    const { document, losses } = csv(
      [
        'Process of May;;;;;;',
        'Next;Lane;Activity;Duration;Who;Phase;Failure',
        '2;Customer;Ask;;;Before;',
        '3: yes\n4 [no];Front desk reception;"Can we?";5-10 min;Clerk; Agent;Before;wrong form'
          .replace('Clerk; Agent', '"Clerk; Agent"')
          .replace('3: yes\n4 [no]', '"3: yes\n4 [no]"'),
        ';Customer;Take;1 h 30 min;;After;',
        'Ask;Customer;Leave;soon;;After;',
      ].join('\r\n'),
    );
    const named = (name: string) => Object.values(document.steps).find((step) => step.name.en === name);
    expect(named('Can we?')).toMatchObject({
      kind: 'decision',
      time: { min: 5, likely: 7.5, max: 10, unit: 'minute' },
    });
    expect(named('Take')?.time).toEqual({ likely: 90, unit: 'minute' });
    expect(Object.values(document.actors).map(({ name }) => name.en)).toEqual(['Clerk', 'Agent']);
    const links = Object.values(document.links).map(({ from, to, condition, loop }) => [
      ...[document.steps[from]?.name.en, document.steps[to]?.name.en],
      ...[condition?.en, loop],
    ]);
    expect(links).toEqual([
      ['Ask', 'Can we?', undefined, undefined],
      ['Can we?', 'Take', 'yes', undefined],
      ['Can we?', 'Leave', 'no', undefined],
      ['Leave', 'Ask', undefined, true],
    ]);
    expect(Object.values(document.failPoints)).toMatchObject([{ number: 1, what: { en: 'wrong form' } }]);
    expect(Object.values(document.lanes).map(({ role }) => role)).toEqual(['customer', 'frontstage']);
    expect(losses.map(({ where }) => where)).toEqual(['6: soon']);
  });

  it('is read with what people felt and said, as it is written', async () => {
    const list =
      'Step;Lane;Emotion;Customer’s emotion: why;Staff’s emotion;Quote\r\nAsk;Customer;−2;Lost;;Whom do I ask?';
    const { document, losses } = csv(`${list}\r\nWait;Customer;so so;;1;\r\n`);
    const named = (of: BlueprintDocument, name: string) =>
      Object.values(of.steps).find((step) => step.name.en === name);
    const felt = { emotion: { value: -2, label: { en: 'Lost' } }, quote: { en: 'Whom do I ask?' } };
    expect(named(document, 'Ask')).toMatchObject(felt);
    expect(named(document, 'Wait')).toMatchObject({ staffEmotion: { value: 1 } });
    expect(losses.map(({ where }) => where)).toEqual(['3: so so']);
    const again = importedFrom(readXlsx(await written(document, 'xlsx'), 'en'));
    expect(named(again.document, 'Ask')).toMatchObject(felt);
  });

  it('is read in Chinese, in the encoding of a Chinese Windows', () => {
    // 步骤,泳道,阶段,用时 / 提问,顾客行为,开始,约5分钟 / 回答,前台服务行为,开始,2小时 in GB 18030.
    const bytes = Buffer.from(
      'b2bdd6e82cd3beb5c02cbdd7b6ce2cd3c3cab10d0accc1cec22cb9cbbfcdd0d0ceaa2cbfaacabc2cd4bc35b7d6d6d30d0abbd8b4f02cc7b0cca8b7fecef1d0d0ceaa2cbfaacabc2c32d0a1cab10d0a',
      'hex',
    );
    const { document, losses } = importedFrom(readCsv(bytes, 'en'));
    expect(document.languages).toEqual(['zh-Hans']);
    expect(Object.values(document.lanes).map(({ role }) => role)).toEqual(['customer', 'frontstage']);
    expect(Object.values(document.steps).map(({ time }) => time)).toEqual([
      { likely: 5, unit: 'minute' },
      { likely: 2, unit: 'hour' },
    ]);
    expect(losses).toEqual([]);
  });

  it.each([
    ['5', 'minute', { likely: 5, unit: 'minute' }],
    ['2-3 days', '', { min: 2, likely: 2.5, max: 3, unit: 'day' }],
    ['1.5小时', '', { likely: 1.5, unit: 'hour' }],
    ['3个工作日', '', { likely: 3, unit: 'workday' }],
    ['1小时30分钟', '', { likely: 90, unit: 'minute' }],
    ['5', '', undefined],
    ['soon', 'minute', undefined],
  ])('reads the time %s (%s)', (text, unit, expected) => {
    expect(durationOf(text, unit)).toEqual(expected);
  });

  it('tells columns, kinds and links that have no place', () => {
    const { losses } = csv('Step,Lane,Weather,Kind,Next\nAsk,Customer,fine,Dance,9\n');
    expect(losses.map(({ where }) => where)).toEqual(['Weather', '2: Dance', '2: 9']);
  });
});

describe('a hostile or broken table', () => {
  const grow = (rows: number) => `Step,Lane\n${'a,b\n'.repeat(rows)}`;
  it.each([
    ['nothing', '', 'empty'],
    ['no table', 'hello', 'heads'],
    ['an open quotation mark', 'Step,Lane\n"Ask,Customer\n', 'Row 2'],
    ['too many rows', grow(50_001), '50000'],
    ['too many columns', `Step,Lane${','.repeat(600)}`, '500'],
    ['no text', '\u0000\u0001', 'text'],
  ])('of %s is refused with the reason', (_what, text, reason) => {
    const read = () => readCsv(new TextEncoder().encode(text), 'en');
    expect(read).toThrow(ImportRefusal);
    expect(read).toThrow(reason);
  });

  it('as a workbook is refused: cut off, of another kind, with entities, or far too long', async () => {
    const whole = await written(complaintHandling(), 'xlsx');
    const sheet = (text: string) =>
      zipSync({
        'xl/workbook.xml': strToU8(
          '<workbook xmlns:r="urn:r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(text),
      });
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [whole.subarray(0, whole.length / 2), 'cut off'],
      [zipSync({ 'word/document.xml': strToU8('<w/>') }), 'no Excel workbook'],
      [sheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), 'sheet1.xml: Line 1'],
      [sheet('<worksheet><sheetData><row><c r="A60000"><v>1</v></c></row></sheetData></worksheet>'), 'row 60000'],
      [sheet('<worksheet/>'), 'No table'],
    ];
    for (const [bytes, reason] of cases) {
      expect(() => readXlsx(bytes, 'en')).toThrow(ImportRefusal);
      expect(() => readXlsx(bytes, 'en')).toThrow(reason);
    }
  });

  it('of any bytes is read or refused, nothing else', () => {
    const tried = (read: () => unknown) => {
      try {
        read();
      } catch (error) {
        expect(error).toBeInstanceOf(ImportRefusal);
      }
    };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        tried(() => csv(`Step,Lane,Next,Time\n${text}\n${text}`));
      }),
      { numRuns: 200 },
    );
  });
});
