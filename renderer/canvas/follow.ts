import { createStore } from 'zustand/vanilla';
import { isLocked } from '../../shared/edit/locks.ts';
import { columnPositions, lanePositions, lanesInOrder, linksFrom } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { edit, editorStore, nextId, setDraft } from '../store/editor.ts';
import { type Cell, columnAfter } from './cells.ts';
import { kindForLane, type LaneKind } from './editing.ts';

/** What is offered to follow a step, and the cell where it would stand. */
export interface FollowUp {
  readonly stepId: Id;
  readonly cell: Cell;
}

export const followStore = createStore<{ readonly offered: FollowUp | null }>(() => ({ offered: null }));

type NewKind = LaneKind | 'decision' | 'wait';

/** Something that can follow: a new step of a kind in a lane, or a step that is there. */
export type Choice = { readonly laneId: Id; readonly kind: NewKind; readonly ends?: true } | { readonly stepId: Id };

/** Existing steps that are offered at once. */
const MOST_STEPS = 4;

/** Offers what can follow a step, in the cell after it. */
export function offerFollowing(stepId: Id): void {
  const { document } = editorStore.getState().history ?? {};
  const step = document?.steps[stepId];
  if (!document || step?.laneId === undefined || step.columnId === undefined) return;
  followStore.setState({
    offered: { stepId, cell: { laneId: step.laneId, columnId: columnAfter(document, step.columnId) } },
  });
}

/** What can follow in the cell's lane, in each other lane, and which steps near the cell. */
export function choicesOf(document: BlueprintDocument, { stepId, cell }: FollowUp): Choice[][] {
  const open = lanesInOrder(document).filter(([id]) => !isLocked(document, id));
  const here = open.filter(([id]) => id === cell.laneId).flatMap(([id]) => inLane(document, id));
  const others = open.flatMap(([laneId]) =>
    laneId === cell.laneId ? [] : [{ laneId, kind: kindForLane(document, laneId) }],
  );
  return [here, others, stepsNear(document, stepId, cell).map((near) => ({ stepId: near }))];
}

function inLane(document: BlueprintDocument, laneId: Id): Choice[] {
  const kind = kindForLane(document, laneId);
  if (kind === 'evidence') return [{ laneId, kind }];
  return [
    { laneId, kind },
    { laneId, kind: 'decision' },
    { laneId, kind: 'wait' },
    { laneId, kind, ends: true },
  ];
}

/** Steps that could be linked to, nearest to the cell first. */
function stepsNear(document: BlueprintDocument, stepId: Id, { laneId, columnId }: Cell): Id[] {
  const [lanes, columns] = [lanePositions(document), columnPositions(document)];
  const linked = new Set(linksFrom(document, stepId).map(([, { to }]) => to));
  const [row, time] = [lanes.get(laneId) ?? 0, columns.get(columnId ?? '') ?? columns.size];
  return Object.entries(document.steps)
    .flatMap(([id, step]) => {
      const [lane, column] = [lanes.get(step.laneId ?? ''), columns.get(step.columnId ?? '')];
      if (id === stepId || linked.has(id) || lane === undefined || column === undefined) return [];
      return [{ id, away: Math.abs(lane - row) + Math.abs(column - time) }];
    })
    .sort((one, other) => one.away - other.away)
    .slice(0, MOST_STEPS)
    .map(({ id }) => id);
}

/** Takes a choice: a link to a step that is there, or a new one that is typed where it will stand. */
export function follow({ stepId, cell }: FollowUp, choice: Choice): void {
  if ('stepId' in choice) {
    const linkId = nextId();
    edit([{ edit: 'connect', args: { linkId, from: stepId, to: choice.stepId } }], { select: [linkId] });
    return;
  }
  const { laneId, kind, ends } = choice;
  setDraft({ ...cell, kind, laneId, after: { stepId, how: 'linked' }, ...(ends ? { ends } : {}) });
}
