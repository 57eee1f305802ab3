import { generateNKeysBetween } from 'fractional-indexing';
import type { Arrange } from '../edit/commands/arrange.ts';
import { columnPositions, columnsInOrder, lanePositions, phasesInOrder, stepsInCell } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import type { TidyInput, TidyProposal } from './types.ts';

/** A document as Tidy sees it; steps in the tray or in a missing lane are left out. */
export function tidyInputOf(document: BlueprintDocument): TidyInput {
  const [lanes, columns] = [lanePositions(document), columnPositions(document)];
  const phases = new Map(phasesInOrder(document).map(([id], index) => [id, index]));
  const steps = Object.entries(document.steps).flatMap(([id, { laneId = '', columnId = '', pinned }]) => {
    const lane = lanes.get(laneId);
    const column = columns.get(columnId);
    if (lane === undefined || column === undefined) return [];
    const order = stepsInCell(document, laneId, columnId).findIndex(([other]) => other === id);
    const phase = phases.get(document.columns[columnId]?.phaseId ?? '') ?? -1;
    return [{ id, lane, column, order, pinned: pinned === true, phase }];
  });
  const placed = new Set(steps.map(({ id }) => id));
  const links = Object.entries(document.links)
    .filter(([, { from, to }]) => placed.has(from) && placed.has(to))
    .map(([id, { from, to, loop }]) => ({ id, from, to, loop: loop === true }));
  return { laneCount: lanes.size, steps, links };
}

/**
 * A proposal as the edit that carries it out. Columns that it continues keep their id; a column without steps of a phase
 * that would be left with none stays.
 */
export function arrangementOf(document: BlueprintDocument, proposal: TidyProposal, nextId: () => Id): Arrange {
  const present = columnsInOrder(document);
  const phases = phasesInOrder(document).map(([id]) => id);
  const keys = generateNKeysBetween(null, null, proposal.columnSource.length);
  const columns = proposal.columnSource.map((source, index) => {
    const phaseId = phases[proposal.columnPhases[index] ?? -1];
    const id = present[source]?.[0] ?? nextId();
    return { id, order: keys[index] ?? 'a0', ...(phaseId === undefined ? {} : { phaseId }) };
  });
  const deepest = proposal.placements.reduce((most, { order }) => Math.max(most, order), 0);
  const orders = generateNKeysBetween(null, null, deepest + 1);
  const steps = proposal.placements.flatMap(({ id, column, order }) => {
    const columnId = columns[column]?.id;
    return columnId === undefined ? [] : [{ id, columnId, order: orders[order] ?? 'a0' }];
  });
  return { steps, columns };
}
