import { describe, expect, it } from 'vitest';
import { cellEdits } from '../../../renderer/panels/tables/cell-calls.ts';
import { type CellContext, cellText } from '../../../renderer/panels/tables/cell-text.ts';
import type { TableColumn, TableName } from '../../../renderer/panels/tables/column.ts';
import { columnsOf, TABLES } from '../../../renderer/panels/tables/columns.ts';
import { labelsOf } from '../../../renderer/panels/tables/labels.ts';
import { leftOut } from '../../../renderer/panels/tables/left-out.ts';
import { isFixed, readCell } from '../../../renderer/panels/tables/read-cell.ts';
import { doEdits, startHistory, undo } from '../../../shared/edit/history.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../../shared/rules/example.ts';
import { complaintHandling } from '../../support/complaint-handling.ts';
import { countingIds } from '../../support/ids.ts';

function contextOf(document: BlueprintDocument, language: 'en' | 'zh-Hans' = 'en'): CellContext {
  return { document, language, interfaceLanguage: language, unit: 'minute', currency: 'EUR' };
}

const nextId = countingIds();

function column(document: BlueprintDocument, table: TableName, key: string): TableColumn {
  const found = columnsOf(document, table, ['en']).find((one) => one.key === key || one.key === `${key} en`);
  if (!found) throw new Error(`no column ${key} in ${table}`);
  return found;
}

/** The document after lines were written into cells, what was left out, and the document after one undo. */
function written(
  document: BlueprintDocument,
  table: TableName,
  lines: readonly (readonly [id: string, key: string, line: string])[],
) {
  const changes = lines.map(([id, key, line]) => ({ id, column: column(document, table, key), line }));
  const edits = cellEdits(contextOf(document), table, changes, nextId);
  const done = doEdits(startHistory(document), edits.calls);
  return { ...edits, document: done.document, undone: undo(done).document };
}

describe('cells of the tables', () => {
  it.each(['en', 'zh-Hans'] as const)('are read back as they are shown, all of them, in %s', (language) => {
    const document = complaintHandling();
    const context = contextOf(document, language);
    let filled = 0;
    for (const table of TABLES) {
      const elements: Readonly<Record<string, object>> = document[table];
      for (const one of columnsOf(document, table, [language])) {
        if (isFixed(one) || one.type === 'text' || one.type === 'long' || one.type === 'tied' || one.type === 'feeling')
          continue;
        for (const [id, element] of Object.entries(elements)) {
          const text = cellText(context, one, id, element);
          const idOf = (of: Parameters<typeof labelsOf>[1], name: string) =>
            labelsOf(document, of, language).idOf(name);
          const value: unknown = Reflect.get(element, one.field);
          if (value === undefined) expect(text).toBe('');
          else expect(readCell(context, one, text, idOf), `${table} ${one.key}: ${text}`).toEqual({ value });
          if (text !== '') filled += 1;
        }
      }
    }
    expect(filled).toBeGreaterThan(400);
  });

  it('take words in either language and in any case, days and numbers as they are written', () => {
    const document = sketch({ lanes: { customer: 'A B' }, links: 'A>B' });
    const read = (table: TableName, key: string, line: string) =>
      readCell(contextOf(document), column(document, table, key), line, () => undefined);
    expect(read('steps', 'kind', '决策点')).toEqual({ value: 'decision' });
    expect(read('steps', 'kind', 'gateway')).toEqual({ value: 'decision' });
    expect(read('links', 'chance', '12.5 %')).toEqual({ value: 0.125 });
    expect(read('sources', 'date', '2026年3月1日')).toEqual({ value: '2026-03-01' });
    expect(read('steps', 'payment', '√')).toEqual({ value: true });
    expect(read('steps', 'payment', 'no')).toEqual({ value: false });
    expect(read('steps', 'frequency', '3 per week')).toEqual({ value: { count: 3, per: 'week' } });
    expect(read('followUps', 'every', '2 weeks')).toEqual({ value: { count: 2, unit: 'week' } });
    expect(read('steps', 'frequency', '1,5')).toEqual({ value: { count: 1.5, per: 'month' } });
    expect(read('steps', 'frequency', '1,000,000 / year')).toEqual({ value: { count: 1_000_000, per: 'year' } });
    expect(read('steps', 'frequency', '2,000.5')).toEqual({ value: { count: 2000.5, per: 'month' } });
    expect(read('steps', 'frequency', '1,000')).toEqual({ fault: 'frequency' });
    expect(read('steps', 'time', 'soon')).toEqual({ fault: 'time' });
    expect(read('steps', 'kind', 'whatever')).toEqual({ fault: 'word' });
  });
});

describe('lines written into cells', () => {
  const document = sketch({
    lanes: { customer: 'A B C', frontstage: '- D' },
    links: 'A>B B>C',
    steps: { C: { locked: true } },
    more: {
      actors: { 'actor-000001': { name: { en: 'Teller' } } },
      needs: {
        'need-0000001': { kind: 'actual', name: { en: 'Quick' } },
        'need-0000002': { kind: 'actual', name: { en: 'Kind' } },
      },
    },
  });
  const id = (name: string) => sketchId('step', name);
  const links = Object.keys(document.links);

  it('are one entry of the history; a new name makes one entry', () => {
    const result = written(document, 'steps', [
      [id('A'), 'name', ' Ask \n politely '],
      [id('A'), 'actorIds', 'teller; Clerk'],
      [id('B'), 'actorIds', 'clerk'],
      [id('B'), 'kind', 'Decision'],
      [id('B'), 'time', '2–5–9 min'],
    ]);
    const { steps, actors } = result.document;
    const clerk = Object.keys(actors).find((one) => actors[one]?.name.en === 'Clerk') ?? '';
    expect(Object.keys(actors)).toHaveLength(2);
    expect(steps[id('A')]).toMatchObject({ name: { en: 'Ask politely' }, actorIds: ['actor-000001', clerk] });
    expect(steps[id('B')]).toMatchObject({
      kind: 'decision',
      actorIds: [clerk],
      time: { min: 2, likely: 5, max: 9, unit: 'minute' },
    });
    expect(result.changed).toBe(5);
    expect(result.undone).toEqual(document);
  });

  it('leave out what does not fit, by name, and keep the rest', () => {
    const result = written(document, 'steps', [
      [id('A'), 'time', 'soon'],
      [id('A'), 'phase', 'First'],
      [id('C'), 'name', 'Locked'],
      [id('B'), 'laneId', 'Nowhere'],
      [id('B'), 'cost', '3'],
    ]);
    expect(result.left.map(({ fault }) => fault)).toEqual(['time', 'fixed', 'locked', 'name']);
    expect(result.document.steps[id('B')]?.cost).toEqual({ amount: '3', currency: 'EUR' });
    const told = leftOut(contextOf(document), result, ['7', '8']);
    expect(told?.en).toContain('“soon” in “Time” of “A” (A time such as');
    expect(told?.en).toContain('; 1 more.');
    expect(told?.en).toContain('Beyond the last row or column, and left out: “7”, “8”.');
    expect(told?.['zh-Hans']).toContain('“A”的“时间”“soon”');
  });

  it('move steps between lanes, and out of them', () => {
    const result = written(document, 'steps', [
      [id('A'), 'laneId', 'frontstage'],
      [id('B'), 'laneId', ''],
    ]);
    const lane = Object.keys(document.lanes).find((one) => document.lanes[one]?.role === 'frontstage');
    expect(result.document.steps[id('A')]).toMatchObject({ laneId: lane, columnId: document.steps[id('A')]?.columnId });
    expect(result.document.steps[id('B')]).not.toHaveProperty('laneId');
  });

  it('tie several entries to one step in one go', () => {
    const result = written(document, 'needs', [
      ['need-0000001', 'needIds steps', 'A; B'],
      ['need-0000002', 'needIds steps', 'A'],
    ]);
    expect(result.document.steps[id('A')]?.needIds).toEqual(['need-0000001', 'need-0000002']);
    expect(result.document.steps[id('B')]?.needIds).toEqual(['need-0000001']);
  });

  it('lead links elsewhere, but never twice between the same steps or from a step to itself', () => {
    const [first = '', second = ''] = links;
    const result = written(document, 'links', [
      [first, 'to', 'D'],
      [second, 'from', 'C'],
      [second, 'condition', 'if asked'],
    ]);
    expect(result.document.links[first]).toMatchObject({ from: id('A'), to: id('D') });
    expect(result.document.links[second]).toMatchObject({ from: id('B'), condition: { en: 'if asked' } });
    expect(result.left).toHaveLength(1);
    const twice = written(document, 'links', [
      [first, 'to', 'C'],
      [second, 'from', 'A'],
    ]);
    expect(twice.left.map(({ id: linkId }) => linkId)).toEqual([second]);
  });

  it('empty cells, but none that must say something', () => {
    const [first = ''] = links;
    const result = written(document, 'links', [
      [first, 'from', ''],
      [first, 'condition', ''],
    ]);
    expect(result.left.map(({ fault }) => fault)).toEqual(['name']);
    const needs = written(document, 'needs', [['need-0000001', 'kind', '']]);
    expect(needs.left.map(({ fault }) => fault)).toEqual(['word']);
  });

  it('say how somebody feels and why, and keep the reason in other languages', () => {
    const felt = { value: -1, label: { en: 'waits', 'zh-Hans': '久等' } };
    const given = {
      ...document,
      steps: { ...document.steps, [id('B')]: { ...document.steps[id('B')], emotion: felt } },
    };
    const result = written(given as BlueprintDocument, 'steps', [
      [id('A'), 'emotion', '+1 is greeted'],
      [id('B'), 'emotion', '-2 waits long'],
      [id('D'), 'staffEmotion', 'very good'],
      [id('D'), 'emotion', '3'],
    ]);
    const { steps } = result.document;
    expect(steps[id('A')]?.emotion).toEqual({ value: 1, label: { en: 'is greeted' } });
    expect(steps[id('B')]?.emotion).toEqual({ value: -2, label: { en: 'waits long', 'zh-Hans': '久等' } });
    expect(steps[id('D')]?.staffEmotion).toEqual({ value: 2 });
    expect(result.left.map(({ fault }) => fault)).toEqual(['feeling']);
  });

  it('fill fields of one’s own beside one another', () => {
    const own = {
      ...document,
      customFields: {
        'field-000001': { name: { en: 'Code' }, type: 'text' },
        'field-000002': { name: { en: 'Count' }, type: 'number', appliesTo: ['steps'] },
      },
    };
    const result = written(own, 'steps', [
      [id('A'), 'field-000001', 'X1'],
      [id('A'), 'field-000002', '2,5'],
      [id('B'), 'field-000002', 'many'],
    ]);
    expect(result.document.steps[id('A')]?.fields).toEqual({ 'field-000001': 'X1', 'field-000002': 2.5 });
    expect(result.left.map(({ fault }) => fault)).toEqual(['number']);
  });
});
