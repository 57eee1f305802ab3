import {
  columnPositions,
  type Entry,
  isFoldedAway,
  lanesInOrder,
  linksFrom,
  linksTo,
  phasesInOrder,
  stepsOfLane,
} from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Step } from '../model/schema/drawing.ts';
import type { Id } from '../model/schema/values.ts';

/** Where a step stands in time; undefined where it is not drawn. */
export function columnOf(document: BlueprintDocument, id: Id): number | undefined {
  const step = document.steps[id];
  if (step?.laneId === undefined || !document.lanes[step.laneId] || isFoldedAway(document, id)) return undefined;
  return columnPositions(document).get(step.columnId ?? '');
}

/** The steps of the customer as they are drawn, in time, in one column as links lead; without any, those of the first lane that has some. */
function customerSteps(document: BlueprintDocument): Id[] {
  const lanes = lanesInOrder(document).filter(([, { role }]) => role !== 'evidence');
  const drawn = lanes.map(([id, { role }]) => ({ role, steps: stepsOfLane(document, id).flatMap(drawnId) }));
  const own = drawn.filter(({ role, steps }) => role === 'customer' && steps.length > 0);
  const chosen = own.length > 0 ? own : drawn.filter(({ steps }) => steps.length > 0).slice(0, 1);
  const at = (id: Id) => columnOf(document, id) ?? 0;
  const leads = (one: Id, other: Id) => Number(leadsTo(document, one).includes(other));
  return chosen
    .flatMap(({ steps }) => steps)
    .sort((one, other) => at(one) - at(other) || leads(other, one) - leads(one, other));

  function drawnId([id]: Entry<Step>): Id[] {
    return columnOf(document, id) === undefined ? [] : [id];
  }
}

/**
 * What links lead to from a step, in time from then on, without going through a step of the customer: the customer's steps
 * that are reached, and what lies before them.
 */
export function reachOf(document: BlueprintDocument, from: Id, customer: ReadonlySet<Id>) {
  const start = columnOf(document, from) ?? 0;
  const [reached, between] = [new Set<Id>(), new Set<Id>()];
  const waiting: Id[] = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const to of leadsTo(document, id)) {
      const column = columnOf(document, to);
      if (column === undefined || column < start || to === from || between.has(to)) continue;
      if (customer.has(to)) {
        reached.add(to);
        continue;
      }
      between.add(to);
      waiting.push(to);
    }
  }
  return { reached, between };
}

/** Where links lead from a step: those with an arrow at both ends lead either way. */
function leadsTo(document: BlueprintDocument, id: Id): Id[] {
  const back = linksTo(document, id).filter(([, { arrow }]) => arrow === 'double');
  return [...linksFrom(document, id).map(([, { to }]) => to), ...back.map(([, { from }]) => from)];
}

export interface PathStep {
  readonly id: Id;
  /** What answers it, as the links lead. */
  readonly answers: ReadonlySet<Id>;
}

/**
 * The customer's way in the order in which it is gone, phase by phase: a branch that ends at once comes first, any other is
 * followed to where the branches meet before the next one is taken up; what no link leads to comes in its time. What goes on behind from several actions
 * answers the last of them.
 */
export function customerPath(document: BlueprintDocument): PathStep[] {
  const inTime = customerSteps(document);
  const customer = new Set(inTime);
  const at = new Map(inTime.map((id, index) => [id, index]));
  const place = (id: Id) => at.get(id) ?? 0;
  const reach = new Map(inTime.map((id) => [id, reachOf(document, id, customer)]));
  const before = new Map(inTime.map((id) => [id, 0]));
  const after = (id: Id) => [...(reach.get(id)?.reached ?? [])].filter((other) => place(other) > place(id));
  for (const id of inTime) for (const other of after(id)) before.set(other, (before.get(other) ?? 0) + 1);
  const goesOn = (id: Id) => Math.min(1, after(id).length);
  const left = new Set(inTime);
  const isReady = (id: Id) => left.has(id) && before.get(id) === 0;
  const path: PathStep[] = [];
  const phase = phaseOf(document);
  for (let id = inTime[0]; id !== undefined; ) {
    left.delete(id);
    path.push({ id, answers: answersOf(document, id, reach) });
    const followers = after(id).sort((one, other) => goesOn(one) - goesOn(other) || place(one) - place(other));
    for (const other of followers) before.set(other, (before.get(other) ?? 1) - 1);
    const ready = [...left].filter(isReady);
    const earliest = Math.min(...ready.map(phase));
    id = [...followers.filter(isReady), ...ready].find((other) => phase(other) === earliest);
  }
  return path;
}

/** The place of the phase in which a step stands, from 0; -1 outside of phases. */
function phaseOf(document: BlueprintDocument): (id: Id) => number {
  const phases = phasesInOrder(document).map(([id]) => id);
  return (id) => phases.indexOf(document.columns[document.steps[id]?.columnId ?? '']?.phaseId ?? '');
}

/** What lies behind an action, but for what a later action leads to as well; its links are followed in any case. */
function answersOf(document: BlueprintDocument, id: Id, reach: ReadonlyMap<Id, ReturnType<typeof reachOf>>): Set<Id> {
  const at = (step: Id) => columnOf(document, step) ?? 0;
  const later = [...reach].filter(([other]) => at(other) > at(id));
  const isTaken = (step: Id) => later.some(([other, { between }]) => at(other) <= at(step) && between.has(step));
  const next = new Set(leadsTo(document, id));
  return new Set([...(reach.get(id)?.between ?? [])].filter((step) => next.has(step) || !isTaken(step)));
}
