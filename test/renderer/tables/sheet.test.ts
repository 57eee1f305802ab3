import { describe, expect, it } from 'vitest';
import type { CellContext } from '../../../renderer/panels/tables/cell-text.ts';
import { columnsOf } from '../../../renderer/panels/tables/columns.ts';
import { filledDown, linesIn, pasted, rangeOf, type Sheet, ticked } from '../../../renderer/panels/tables/range.ts';
import { filtered, rowsOf, sorted } from '../../../renderer/panels/tables/rows.ts';
import { rowsOfTsv, tsvOf } from '../../../renderer/panels/tables/tsv.ts';
import { sketch, sketchId } from '../../../shared/rules/example.ts';

const document = sketch({
  lanes: { customer: 'Ask Wait Leave', frontstage: '- Answer' },
  steps: {
    Ask: { time: { likely: 90, unit: 'second' } },
    Leave: { time: { likely: 1, unit: 'minute' } },
    Answer: { time: { likely: 10, unit: 'minute' } },
  },
});
const id = (name: string) => sketchId('step', name);
const context: CellContext = { document, language: 'en', interfaceLanguage: 'en', unit: 'minute', currency: 'EUR' };
const columns = columnsOf(document, 'steps', ['en']);
const at = (key: string) => columns.findIndex((one) => one.key === key);
const sheet: Sheet = { context, table: 'steps', rows: rowsOf(document, 'steps'), columns, grows: true };
const named = (ids: readonly string[]) => ids.map((one) => document.steps[one]?.name.en);

describe('rows of a table', () => {
  it('stand as they are drawn, in time and from lane to lane', () => {
    expect(named(sheet.rows)).toEqual(['Ask', 'Wait', 'Answer', 'Leave']);
  });

  it('are sorted by what a time lasts, empty cells last either way', () => {
    const time = columns[at('time')];
    if (!time) throw new Error('no column for the time');
    expect(named(sorted(context, 'steps', time, sheet.rows, false))).toEqual(['Leave', 'Ask', 'Answer', 'Wait']);
    expect(named(sorted(context, 'steps', time, sheet.rows, true))).toEqual(['Answer', 'Ask', 'Leave', 'Wait']);
  });

  it('are filtered by words that any cell holds', () => {
    expect(named(filtered(context, 'steps', columns, sheet.rows, 'customer minutes'))).toEqual(['Leave']);
    expect(filtered(context, 'steps', columns, sheet.rows, '  ')).toBe(sheet.rows);
  });
});

describe('a range of cells', () => {
  const [name, time] = [at('name en'), at('time')];

  it('is given what its first row says, or one row what stands above it', () => {
    const several = filledDown(sheet, rangeOf({ row: 2, column: time }, { row: 0, column: time }));
    expect(several.map((change) => [change.id, change.line])).toEqual([
      [id('Wait'), '90 seconds'],
      [id('Answer'), '90 seconds'],
    ]);
    const one = filledDown(sheet, rangeOf({ row: 3, column: time }, { row: 3, column: time }));
    expect(one.map((change) => [change.id, change.line])).toEqual([[id('Leave'), '10 minutes']]);
    expect(filledDown(sheet, rangeOf({ row: 0, column: time }, { row: 0, column: time }))).toEqual([]);
  });

  it('takes pasted cells from its first cell on, and names those beyond the last row or column', () => {
    const spot = { row: 3, column: columns.length - 1 };
    const { changes, beyond } = pasted(sheet, rangeOf(spot, spot), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(changes.map((change) => [change.id, change.line])).toEqual([[id('Leave'), 'a']]);
    expect(beyond).toEqual(['b', 'c', 'd']);
  });

  it('is ticked where there is something to tick, and keeps its texts', () => {
    const check = columns.findIndex(({ type }) => type === 'check');
    const range = rangeOf({ row: 0, column: 0 }, { row: 1, column: columns.length - 1 });
    const changes = ticked(sheet, range, 'Yes');
    expect(changes).toContainEqual({ id: id('Ask'), column: columns[check], line: 'Yes' });
    expect(changes.filter(({ column }) => column.type !== 'check')).toEqual([]);
  });

  it('is filled by a single pasted cell', () => {
    const range = rangeOf({ row: 0, column: name }, { row: 1, column: name });
    const { changes, beyond } = pasted(sheet, range, [['Same']]);
    expect(changes.map(({ line }) => line)).toEqual(['Same', 'Same']);
    expect(beyond).toEqual([]);
  });

  it('is copied as a spreadsheet takes it, and read as one hands it out', () => {
    const lines = linesIn(sheet, rangeOf({ row: 0, column: name }, { row: 1, column: name + 1 }));
    expect(tsvOf(lines)).toBe('Ask\tCustomer actions\nWait\tCustomer actions');
    const odd = [
      ['two\nlines', 'a "word"'],
      ['tab\there', ''],
    ];
    expect(rowsOfTsv(`${tsvOf(odd)}\r\n`)).toEqual(odd);
    expect(rowsOfTsv('5" nail\tx\n"open')).toEqual([['5" nail', 'x'], ['"open']]);
  });
});
