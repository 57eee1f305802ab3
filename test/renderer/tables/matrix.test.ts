import { describe, expect, it } from 'vitest';
import { pasteCalls } from '../../../renderer/panels/tables/matrix/matrix-calls.ts';
import { beside, matrixOf, spotOf, stepsAt, within } from '../../../renderer/panels/tables/matrix/matrix-view.ts';
import { doEdits, startHistory, undo } from '../../../shared/edit/history.ts';
import { columnsInOrder } from '../../../shared/model/queries.ts';
import { sketch, sketchId } from '../../../shared/rules/example.ts';
import { countingIds } from '../../support/ids.ts';

const drawing = sketch({ lanes: { customer: 'Ask Wait Leave', frontstage: '- Answer -' } });
const [first = '', second = '', third = ''] = columnsInOrder(drawing).map(([id]) => id);
const inCell = { ...drawing.steps[sketchId('step', 'Leave')], columnId: second, order: 'a5' };
/** Two steps in the customer's second cell, and two phases with a column outside between them. */
const document = {
  ...drawing,
  phases: { 'phase-000001': { name: { en: 'Begin' }, order: 'a0' } },
  columns: { ...drawing.columns, [first]: { ...drawing.columns[first], order: 'a0', phaseId: 'phase-000001' } },
  steps: { ...drawing.steps, [sketchId('step', 'Leave')]: { ...inCell, kind: 'action', name: { en: 'Leave' } } },
};
const view = matrixOf(document);
const nextId = countingIds();
const names = (shown: typeof view, row: number, column: number) =>
  stepsAt(shown, row, column).map(([, { name }]) => name.en);

describe('the drawing as a matrix', () => {
  it('has lanes as rows, time as columns, phases over theirs, and several steps in a cell', () => {
    expect(view.lanes).toHaveLength(2);
    expect(view.columns).toEqual([first, second, third]);
    expect(view.phases).toEqual([
      { phaseId: 'phase-000001', columns: 1 },
      { phaseId: undefined, columns: 2 },
    ]);
    expect(names(view, 0, 1)).toEqual(['Wait', 'Leave']);
    expect(view.fullest).toEqual([2, 1]);
    expect(spotOf(view, sketchId('step', 'Leave'))).toEqual({ row: 0, column: 1, index: 1 });
  });

  it('is walked through the steps of a cell, then from lane to lane, and across in time', () => {
    const wait = { row: 0, column: 1, index: 0 };
    const leave = beside(view, wait, 1, 0);
    expect(leave).toEqual({ row: 0, column: 1, index: 1 });
    const answer = beside(view, leave, 1, 0);
    expect(answer).toEqual({ row: 1, column: 1, index: 0 });
    expect(beside(view, answer, 1, 0)).toEqual(answer);
    expect(beside(view, answer, -1, 0)).toEqual(leave);
    expect(beside(view, leave, 0, -1)).toEqual({ row: 0, column: 0, index: 0 });
    expect(within(view, { row: 9, column: 9, index: 9 })).toEqual({ row: 1, column: 2, index: 0 });
  });

  it('takes pasted cells: names steps, adds those that are new and columns at the end, names what has no lane', () => {
    const cells = [
      ['Stay', 'Pay'],
      ['', 'Bill\nReceipt'],
      ['nowhere', ''],
    ];
    const { calls, beyond } = pasteCalls(view, { row: 0, column: 2, index: 0 }, cells, 'en', nextId);
    const done = doEdits(startHistory(document), calls);
    const after = matrixOf(done.document);
    expect(after.columns).toHaveLength(4);
    expect([names(after, 0, 2), names(after, 0, 3), names(after, 1, 3)]).toEqual([
      ['Stay'],
      ['Pay'],
      ['Bill', 'Receipt'],
    ]);
    expect(beyond).toEqual(['nowhere']);
    expect(undo(done).document).toEqual(document);
    const renamed = pasteCalls(view, { row: 0, column: 1, index: 1 }, [['Go\nCome back']], 'en', nextId);
    const next = matrixOf(doEdits(startHistory(document), renamed.calls).document);
    expect(names(next, 0, 1)).toEqual(['Wait', 'Go', 'Come back']);
  });
});
