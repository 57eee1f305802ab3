import { isLocked } from '../edit/locks.ts';
import { columnPositions, columnsInOrder, lanePositions, phasesInOrder, stepsInCell } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import type { DrawingView } from './card.ts';
import { layoutInputOf, placeBlueprint } from './from-document.ts';
import type { TidyInput } from './types.ts';

/** What of a drawing may be moved, and how it is shown, for measuring it. */
export interface TidyChoice {
  /** The only steps that may move; all where it is left out. */
  readonly only?: ReadonlySet<Id>;
  readonly view?: DrawingView;
}

/**
 * A document as Tidy sees it; steps in the tray or in a missing lane are left out. What is pinned, locked or not chosen
 * stays where it is.
 */
export function tidyInputOf(document: BlueprintDocument, { only, view }: TidyChoice = {}): TidyInput {
  const [lanes, columns] = [lanePositions(document), columnPositions(document)];
  const phases = new Map(phasesInOrder(document).map(([id], index) => [id, index]));
  const steps = Object.entries(document.steps).flatMap(([id, { laneId = '', columnId = '', pinned }]) => {
    const lane = lanes.get(laneId);
    const column = columns.get(columnId);
    if (lane === undefined || column === undefined) return [];
    const order = stepsInCell(document, laneId, columnId).findIndex(([other]) => other === id);
    const phaseId = document.columns[columnId]?.phaseId ?? '';
    const held = isLocked(document, id) || document.phases[phaseId]?.locked === true;
    const stays = pinned === true || held || (only !== undefined && !only.has(id));
    return [{ id, lane, column, order, pinned: stays, phase: phases.get(phaseId) ?? -1 }];
  });
  const placed = new Set(steps.map(({ id }) => id));
  const links = Object.entries(document.links)
    .filter(([, { from, to }]) => placed.has(from) && placed.has(to))
    .map(([id, { from, to, loop }]) => ({ id, from, to, loop: loop === true }));
  const input = { laneCount: lanes.size, steps, links };
  return view ? { ...input, drawing: layoutInputOf(document, placeBlueprint(document, view).cards, view) } : input;
}

/** The steps of the drawing that a lane, a phase, a column or steps among the elements hold. */
export function stepsWithin(document: BlueprintDocument, elements: readonly Id[]): Set<Id> {
  const chosen = new Set(elements);
  const columns = new Map(columnsInOrder(document));
  const within = Object.entries(document.steps).filter(([id, { laneId = '', columnId = '' }]) =>
    [id, laneId, columnId, columns.get(columnId)?.phaseId ?? ''].some((one) => chosen.has(one)),
  );
  return new Set(within.map(([id]) => id));
}
