import { describe, expect, it } from 'vitest';
import {
  durationText,
  moneyText,
  pastedByName,
  pastedRows,
  readDuration,
  readMoney,
  readNames,
} from '../../renderer/panels/fill/cell-text.ts';
import { cellFault, changedCells, fillCalls } from '../../renderer/panels/fill/fill-calls.ts';
import type { CellContext } from '../../renderer/panels/tables/cell-text.ts';
import { doEdits, startHistory, undo } from '../../shared/edit/history.ts';
import { idSource } from '../../shared/model/ids.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

describe('a table pasted by name', () => {
  it('goes to the steps that it names, whatever their order and case', () => {
    const pasted = pastedByName('Step\tTime\r\nleave\t3\r\nAsk\t5 min\tmore\r\n', ['Ask', 'Wait', 'Leave']);
    expect([...(pasted ?? [])]).toEqual([
      ['leave', '3'],
      ['ask', '5 min'],
    ]);
  });

  it('is none where no step is named', () => {
    expect(pastedByName('5\t6\n7\t8', ['Ask'])).toBeUndefined();
    expect(pastedByName('Ask\nWait', ['Ask', 'Wait'])).toBeUndefined();
  });
});

describe('a time in a cell', () => {
  it.each([
    ['5', { likely: 5, unit: 'minute' }],
    ['2.5 h', { likely: 2.5, unit: 'hour' }],
    ['2–5–9 min', { min: 2, likely: 5, max: 9, unit: 'minute' }],
    ['2-5-9', { min: 2, likely: 5, max: 9, unit: 'minute' }],
    ['?–3–5 days', { likely: 3, max: 5, unit: 'day' }],
    ['3个工作日', { likely: 3, unit: 'workday' }],
    ['30秒', { likely: 30, unit: 'second' }],
    ['', undefined],
    ['2,5', { likely: 2.5, unit: 'minute' }],
    ['1,200.5', { likely: 1200.5, unit: 'minute' }],
    ['1,000', null],
    ['soon', null],
    ['2–5 min', null],
    ['5 parsecs', null],
    ['-5', null],
  ])('%s', (line, expected) => {
    expect(readDuration(line, 'minute')).toEqual(expected);
  });

  it.each(['en', 'zh-Hans'] as const)('is read back as it was written, in %s', (language) => {
    for (const time of [
      { likely: 5, unit: 'minute' },
      { min: 1, likely: 2, unit: 'workday' },
      { min: 1, likely: 2.5, max: 4, unit: 'month' },
    ] as const) {
      expect(readDuration(durationText(time, language), 'second')).toEqual(time);
    }
  });
});

describe('other cells', () => {
  it('read amounts with or without a currency', () => {
    expect(readMoney('12.50', 'EUR')).toEqual({ amount: '12.50', currency: 'EUR' });
    expect(readMoney('3 cny', 'EUR')).toEqual({ amount: '3', currency: 'CNY' });
    expect(readMoney('much', 'EUR')).toBeNull();
    expect(moneyText({ amount: '3', currency: 'CNY' })).toBe('3 CNY');
  });

  it('read lists of names, and leave a known name with a comma whole', () => {
    expect(readNames('Teller; Clerk，teller', [])).toEqual(['Teller', 'Clerk']);
    expect(readNames('Smith, John; Clerk', ['Smith, John'])).toEqual(['Smith, John', 'Clerk']);
  });

  it('take the first column of what is pasted, a line a row', () => {
    expect(pastedRows('1 min\tx\r\n2 min\n\n3\n')).toEqual(['1 min', '2 min', '', '3']);
  });
});

describe('filling', () => {
  const document = sketch({
    lanes: { customer: 'A B C' },
    steps: { A: { time: { likely: 5, unit: 'minute' } } },
    more: { actors: { teller000001: { name: { en: 'Teller' } } } },
  });
  const context = (given: BlueprintDocument): CellContext => ({
    document: given,
    language: 'en',
    interfaceLanguage: 'en',
    unit: 'minute',
    currency: 'EUR',
  });
  const nextId = () => idSource((count) => Uint8Array.from({ length: count }, () => (at += 7)))();
  let at = 0;
  const [a, b, c] = ['A', 'B', 'C'].map((name) => sketchId('step', name)) as [string, string, string];

  it('writes only cells that differ, makes a new name once, and is one entry of the history', () => {
    const drafts = {
      time: { [a]: '5 minutes', [b]: '10' },
      actorIds: { [b]: 'Teller; Clerk', [c]: 'clerk' },
      description: { [c]: 'Says hello' },
    };
    expect(changedCells(context(document), drafts)).toHaveLength(4);
    const done = doEdits(startHistory(document), fillCalls(context(document), drafts, nextId));
    const { steps, actors } = done.document;
    const clerk = Object.keys(actors).find((id) => actors[id]?.name.en === 'Clerk') ?? '';
    expect(Object.keys(actors)).toHaveLength(2);
    expect(steps[b]).toMatchObject({ time: { likely: 10, unit: 'minute' }, actorIds: ['teller000001', clerk] });
    expect(steps[c]).toMatchObject({ actorIds: [clerk], description: { en: 'Says hello' } });
    expect(steps[a]).toBe(document.steps[a]);
    expect(undo(done).document).toEqual(document);
  });

  it('empties cells, and says which cannot be read', () => {
    const done = doEdits(startHistory(document), fillCalls(context(document), { time: { [a]: ' ' } }, nextId));
    expect(done.document.steps[a]).not.toHaveProperty('time');
    expect(cellFault(context(document), 'time', 'soon')).toBe('time');
    expect(cellFault(context(document), 'cost', 'x')).toBe('cost');
    expect(cellFault(context(document), 'actorIds', 'anything')).toBeNull();
  });
});
