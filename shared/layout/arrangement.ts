import type { Arrange } from '../edit/commands/arrange.ts';
import { isLocked } from '../edit/locks.ts';
import { columnsInOrder, phasesInOrder } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { type PresentKey, risingKeys } from './rising-keys.ts';
import type { CellPlacement, TidyProposal } from './types.ts';

interface PlacedColumn {
  readonly id: Id;
  readonly phaseId?: Id;
}

/**
 * A proposal as the edit that carries it out. Columns that it continues keep their id and, as steps that stay do, their
 * order key. Empty columns are closed up, but for one of each phase that would be left with none; where only a part of
 * the drawing is tidied they all stay.
 */
export function arrangementOf(
  document: BlueprintDocument,
  proposal: TidyProposal,
  nextId: () => Id,
  part = false,
): Arrange {
  const phases = phasesInOrder(document).map(([id]) => id);
  const present = columnsInOrder(document);
  const proposed = proposal.columnSource.map((source, index): PlacedColumn => {
    const phaseId = phases[proposal.columnPhases[index] ?? -1];
    return { id: present[source]?.[0] ?? nextId(), ...(phaseId === undefined ? {} : { phaseId }) };
  });
  const columns = withEmptyColumns(document, proposed, part);
  const keys = risingKeys(columns.map(({ id }) => ({ key: document.columns[id]?.order, fixed: false })));
  return {
    steps: cellsOf(proposal).flatMap((cell) => stepsOf(document, cell, proposed)),
    columns: columns.map((column, index) => ({ ...column, order: keys[index] ?? '' })),
  };
}

/** The proposed columns with those empty ones that stay, each before the next present column behind it. */
function withEmptyColumns(
  document: BlueprintDocument,
  proposed: readonly PlacedColumn[],
  all: boolean,
): PlacedColumn[] {
  const present = columnsInOrder(document);
  const places = new Map(present.map(([id], index) => [id, index]));
  const used = new Set(proposed.map(({ id }) => id));
  const filled = new Set(Object.values(document.steps).map(({ columnId }) => columnId));
  const served = new Set(proposed.map(({ phaseId }) => phaseId));
  const phases = phasesInOrder(document).map(([id]) => id);
  const rank = (phaseId: Id | undefined) => (phaseId === undefined ? -1 : phases.indexOf(phaseId));
  const isInserted = (column: PlacedColumn | undefined) => column !== undefined && !places.has(column.id);
  const result = [...proposed];
  for (const [id, { phaseId }] of present) {
    const needed = phaseId !== undefined && document.phases[phaseId] !== undefined && !served.has(phaseId);
    if (used.has(id) || !(needed || (all && !filled.has(id)))) continue;
    served.add(phaseId);
    const place = places.get(id) ?? 0;
    const behind = result.findIndex((column) => (places.get(column.id) ?? -1) > place);
    let at = behind < 0 ? result.length : behind;
    // Inserted columns of a later phase stand behind it.
    while (isInserted(result[at - 1]) && rank(result[at - 1]?.phaseId) > rank(phaseId)) at--;
    result.splice(at, 0, { id, ...(phaseId === undefined ? {} : { phaseId }) });
  }
  return result;
}

/** The steps of each cell from top to bottom. */
function cellsOf({ placements }: TidyProposal): CellPlacement[][] {
  const cells = new Map<string, CellPlacement[]>();
  for (const placement of placements) {
    const key = `${placement.lane} ${placement.column}`;
    cells.set(key, [...(cells.get(key) ?? []), placement]);
  }
  return [...cells.values()].map((cell) => cell.sort((a, b) => a.order - b.order));
}

function stepsOf(
  document: BlueprintDocument,
  cell: readonly CellPlacement[],
  columns: readonly PlacedColumn[],
): Arrange['steps'] {
  const columnId = columns[cell[0]?.column ?? -1]?.id;
  if (columnId === undefined) return [];
  const present = cell.map(({ id }): PresentKey => {
    const step = document.steps[id];
    return { key: step?.columnId === columnId ? step.order : undefined, fixed: isLocked(document, id) };
  });
  const keys = risingKeys(present);
  // A locked step is where it stays, also beside another one with the same order key.
  const stays = (id: Id) => isLocked(document, id) && document.steps[id]?.columnId === columnId;
  return cell.flatMap(({ id }, index) => (stays(id) ? [] : [{ id, columnId, order: keys[index] ?? '' }]));
}
