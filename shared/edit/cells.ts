import { keyBetween } from '../model/order.ts';
import { columnsInOrder, type Entry, stepsInCell } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Step } from '../model/schema/drawing.ts';
import type { Id } from '../model/schema/values.ts';
import { type DocumentDraft, EditError } from './edit.ts';

/** Where a step goes: onto a cell, and on a taken one before or after what stands there, or below it. */
export interface CellTarget {
  readonly laneId: Id;
  readonly columnId: Id;
  readonly where: 'before' | 'after' | 'below';
  /** Id for a column that is added at the end, should the shift need one. */
  readonly newColumnId: Id;
}

/** What placing a step changes. On a free cell nothing else moves; on a taken one only that lane's later steps shift. */
export interface PlacementPlan {
  readonly laneId: Id;
  readonly columnId: Id;
  readonly order: string;
  /** Steps that give way, with their new column. */
  readonly shifted: readonly (readonly [stepId: Id, columnId: Id])[];
  readonly addsColumn: boolean;
}

const FIRST_KEY = keyBetween(null, null);

const noPlace = {
  en: 'The lane or column to place this step in is no longer there.',
  'zh-Hans': '放置该步骤的泳道或列已不存在。',
};

/** A lane's cells from left to right as the placed step finds them, with columns added at the end on demand. */
class LaneCells {
  readonly columns: Id[];
  addsColumn = false;
  readonly #document: BlueprintDocument;
  readonly #stepId: Id;
  readonly #target: CellTarget;

  constructor(document: BlueprintDocument, stepId: Id, target: CellTarget) {
    this.#document = document;
    this.#stepId = stepId;
    this.#target = target;
    this.columns = columnsInOrder(document).map(([id]) => id);
  }

  at(index: number): readonly Entry<Step>[] {
    const columnId = this.columns[index];
    if (columnId === undefined) return [];
    return stepsInCell(this.#document, this.#target.laneId, columnId).filter(([id]) => id !== this.#stepId);
  }

  columnAt(index: number): Id {
    if (index >= this.columns.length) {
      this.addsColumn = true;
      this.columns.push(this.#target.newColumnId);
    }
    return this.columns[index] ?? this.#target.newColumnId;
  }

  /** The first cell from an index on that holds no pinned or locked step. */
  pastPinned(index: number): number {
    let free = index;
    while (this.at(free).some(([, step]) => step.pinned === true || step.locked === true)) free += 1;
    return free;
  }
}

/**
 * Works out where a step comes to stand and which later steps of the lane give way. Pinned steps stay and are jumped
 * over. Never puts two steps where one would cover the other.
 * @throws EditError when lane or column is missing
 */
export function planPlacement(document: BlueprintDocument, stepId: Id, target: CellTarget): PlacementPlan {
  const cells = new LaneCells(document, stepId, target);
  const wanted = cells.columns.indexOf(target.columnId);
  if (!document.lanes[target.laneId] || wanted === -1) throw new EditError(noPlace);
  const there = cells.at(wanted);
  if (there.length === 0 || target.where === 'below') {
    const order = keyBetween(there.at(-1)?.[1].order ?? null, null);
    return { laneId: target.laneId, columnId: target.columnId, order, shifted: [], addsColumn: false };
  }
  const index = cells.pastPinned(target.where === 'after' ? wanted + 1 : wanted);
  const columnId = cells.columnAt(index);
  const shifted = shiftFrom(cells, index);
  return { laneId: target.laneId, columnId, order: FIRST_KEY, shifted, addsColumn: cells.addsColumn };
}

function shiftFrom(cells: LaneCells, start: number): [Id, Id][] {
  const shifted: [Id, Id][] = [];
  let index = start;
  let moving = cells.at(index);
  while (moving.length > 0) {
    index = cells.pastPinned(index + 1);
    const next = cells.at(index);
    const columnId = cells.columnAt(index);
    for (const [id] of moving) shifted.push([id, columnId]);
    moving = next;
  }
  return shifted;
}

/** Adds a column at the end, in the phase of the one before it. */
export function appendColumn(draft: DocumentDraft, before: BlueprintDocument, id: Id): void {
  const last = columnsInOrder(before).at(-1)?.[1];
  const order = keyBetween(last?.order ?? null, null);
  draft.columns[id] = last?.phaseId === undefined ? { order } : { order, phaseId: last.phaseId };
}

/**
 * Carries out a placement on the draft; the step must be in it.
 * @throws EditError when step, lane or column is missing
 */
export function placeInCell(draft: DocumentDraft, before: BlueprintDocument, stepId: Id, target: CellTarget): void {
  const plan = planPlacement(before, stepId, target);
  if (plan.addsColumn) appendColumn(draft, before, target.newColumnId);
  for (const [id, columnId] of plan.shifted) {
    const step = draft.steps[id];
    if (step) step.columnId = columnId;
  }
  const step = draft.steps[stepId];
  if (!step) throw new EditError(noPlace);
  step.laneId = plan.laneId;
  step.columnId = plan.columnId;
  step.order = plan.order;
}

/** Puts a step of the draft into a cell, below whatever stands there. */
export function standBelow(draft: DocumentDraft, stepId: Id, laneId: Id, columnId: Id): void {
  const step = draft.steps[stepId];
  if (!step) return;
  const taken = Object.entries(draft.steps).flatMap(([id, other]) =>
    id !== stepId && other.laneId === laneId && other.columnId === columnId ? [other.order] : [],
  );
  const last = taken.sort().at(-1);
  if (last !== undefined) step.order = keyBetween(last, null);
  step.laneId = laneId;
  step.columnId = columnId;
}
