import type { EditCall } from '../../../../shared/edit/registry.ts';
import type { IdSource } from '../../../../shared/model/ids.ts';
import type { Id } from '../../../../shared/model/schema/values.ts';
import { kindForLane } from '../../../canvas/editing.ts';
import { type MatrixSpot, type MatrixView, stepsAt } from './matrix-view.ts';

/** The edit that names a step of a cell, or puts a new one of that name below the cell's last; none where nothing changes. */
export function nameCall(
  view: MatrixView,
  spot: MatrixSpot,
  line: string,
  language: string,
  nextId: IdSource,
): { readonly call: EditCall; readonly stepId: Id } | undefined {
  const name = line.replace(/\s+/g, ' ').trim();
  const [laneId, columnId] = [view.lanes[spot.row]?.[0], view.columns[spot.column]];
  if (name === '' || laneId === undefined || columnId === undefined) return undefined;
  const there = stepsAt(view, spot.row, spot.column)[spot.index];
  if (!there) {
    const stepId = nextId();
    const target = { laneId, columnId, where: 'below' as const, newColumnId: nextId() };
    const args = { stepId, kind: kindForLane(view.document, laneId), name: { [language]: name }, target };
    return { call: { edit: 'add-step', args }, stepId };
  }
  const [stepId, step] = there;
  if (step.name[language] === name) return undefined;
  const of = { collection: 'steps', id: stepId } as const;
  return { call: { edit: 'set-text', args: { of, field: 'name', language, text: name } }, stepId };
}

/**
 * The edits that lay pasted cells on the matrix from a place on: a line of a cell names a step, one line more is one
 * step more, columns are added at the end; what would lie below the last lane is left out.
 */
export function pasteCalls(
  view: MatrixView,
  from: MatrixSpot,
  cells: readonly (readonly string[])[],
  language: string,
  nextId: IdSource,
): { readonly calls: readonly EditCall[]; readonly beyond: readonly string[] } {
  const width = Math.max(...cells.map((row) => row.length));
  const added = Array.from({ length: Math.max(0, from.column + width - view.columns.length) }, () => nextId());
  const wider = { ...view, columns: [...view.columns, ...added] };
  const columnCalls = added.map((columnId, at): EditCall => {
    const afterColumnId = added[at - 1] ?? view.columns.at(-1);
    return { edit: 'add-column', args: { columnId, ...(afterColumnId === undefined ? {} : { afterColumnId }) } };
  });
  const fitting = cells.slice(0, Math.max(0, view.lanes.length - from.row));
  const stepCalls = fitting.flatMap((row, down) =>
    row.flatMap((cell, right) => {
      const lines = cell.split('\n').filter((line) => line.trim() !== '');
      return lines.flatMap((line, at) => {
        const first = down === 0 && right === 0 ? from.index : 0;
        const spot = { row: from.row + down, column: from.column + right, index: first + at };
        return nameCall(wider, spot, line, language, nextId)?.call ?? [];
      });
    }),
  );
  const beyond = cells.slice(fitting.length).flatMap((row) => row.filter((cell) => cell.trim() !== ''));
  return { calls: [...columnCalls, ...stepCalls], beyond };
}
