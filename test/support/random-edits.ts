import { fragmentOf, freshIds } from '../../shared/edit/fragment.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';

/** Whole numbers from 0 to below a bound; a seeded linear congruential generator makes a run repeatable. */
export type Dice = (bound: number) => number;

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function pick(items: Readonly<Record<string, unknown>>, roll: Dice): string {
  const ids = Object.keys(items);
  return ids[roll(ids.length)] ?? 'nothingThere0';
}

type Maker = (document: BlueprintDocument, roll: Dice, nextId: IdSource) => EditCall;

function target(document: BlueprintDocument, roll: Dice, nextId: IdSource) {
  const where = (['before', 'after', 'below'] as const)[roll(3)] ?? 'before';
  return { laneId: pick(document.lanes, roll), columnId: pick(document.columns, roll), where, newColumnId: nextId() };
}

const MAKERS: readonly Maker[] = [
  (document, roll, nextId) => ({
    edit: 'add-step',
    args: {
      stepId: nextId(),
      kind: (['action', 'decision', 'evidence', 'system'] as const)[roll(4)] ?? 'action',
      name: { en: `Step ${roll(100)}` },
      target: target(document, roll, nextId),
    },
  }),
  (document, roll, nextId) => ({
    edit: 'add-next-step',
    args: {
      stepId: nextId(),
      linkId: nextId(),
      afterStepId: pick(document.steps, roll),
      kind: 'action',
      name: { en: 'Next' },
      newColumnId: nextId(),
      spareColumnId: nextId(),
    },
  }),
  (document, roll, nextId) => ({
    edit: 'hand-over',
    args: {
      stepId: nextId(),
      linkId: nextId(),
      fromStepId: pick(document.steps, roll),
      kind: 'action',
      name: {},
      newColumnId: nextId(),
    },
  }),
  (document, roll, nextId) => ({
    edit: 'move-step',
    args: { stepId: pick(document.steps, roll), target: target(document, roll, nextId) },
  }),
  (document, roll, nextId) => ({
    edit: 'connect',
    args: { linkId: nextId(), from: pick(document.steps, roll), to: pick(document.steps, roll) },
  }),
  (document, roll) => ({
    edit: 'reconnect',
    args: { linkId: pick(document.links, roll), from: pick(document.steps, roll), to: pick(document.steps, roll) },
  }),
  (document, roll) => ({
    edit: 'delete-elements',
    args: { ids: [pick([document.steps, document.links, document.columns][roll(3)] ?? {}, roll)] },
  }),
  (document, roll, nextId) => ({
    edit: 'add-fail-point',
    args: { failPointId: nextId(), on: pick(document.steps, roll), what: { en: 'Lost' } },
  }),
  (document, roll, nextId) => ({
    edit: 'add-wait-point',
    args: { waitPointId: nextId(), on: pick(document.links, roll) },
  }),
  (document, roll) => ({
    edit: 'set-text',
    args: {
      of: { collection: 'steps', id: pick(document.steps, roll) },
      field: 'name',
      language: roll(2) ? 'en' : 'zh-Hans',
      text: roll(4) ? `Renamed ${roll(9)}` : '',
    },
  }),
  (document, roll) => ({
    edit: 'set-fields',
    args: {
      of: { collection: 'steps', id: pick(document.steps, roll) },
      fields: { pinned: roll(2) === 1, time: roll(2) ? { likely: roll(60), unit: 'minute' } : undefined },
    },
  }),
  (document, roll) => ({ edit: 'move-lane', args: { laneId: pick(document.lanes, roll), by: roll(2) ? 1 : -1 } }),
  (document, roll) => ({ edit: 'send-to-tray', args: { stepIds: [pick(document.steps, roll)] } }),
  (document, roll, nextId) => ({
    edit: 'add-column',
    args: { columnId: nextId(), afterColumnId: pick(document.columns, roll) },
  }),
  (document, roll, nextId) => ({
    edit: 'move-steps',
    args: {
      stepIds: [pick(document.steps, roll), pick(document.steps, roll), pick(document.steps, roll)],
      lanes: roll(3) - 1,
      columns: roll(5) - 2,
      newColumnIds: [nextId(), nextId()],
    },
  }),
  (document, roll) => ({
    edit: 'align-steps',
    args: {
      stepIds: [pick(document.steps, roll), pick(document.steps, roll), pick(document.steps, roll)],
      how: (['column', 'lane', 'distribute'] as const)[roll(3)] ?? 'lane',
    },
  }),
  (document, roll, nextId) => {
    const fragment = fragmentOf(document, [pick(document.steps, roll), pick(document.steps, roll)]);
    const ids = freshIds(fragment, nextId);
    return { edit: 'paste', args: { fragment, ids, afterColumnId: pick(document.columns, roll) } };
  },
  (document, roll, nextId) => ({
    edit: 'insert-on-link',
    args: { stepId: pick(document.steps, roll), linkId: pick(document.links, roll), newLinkId: nextId() },
  }),
  (document, roll) => ({ edit: 'move-phase', args: { phaseId: pick(document.phases, roll), by: roll(2) ? 1 : -1 } }),
  (document, roll) => ({ edit: 'remove-column', args: { columnId: pick(document.columns, roll) } }),
  (document, roll, nextId) => ({
    edit: 'split-lane',
    args: { laneId: pick(document.lanes, roll), newLaneIds: [nextId(), nextId()] },
  }),
  (document, roll, nextId) => ({
    edit: 'split-step',
    args: {
      stepId: pick(document.steps, roll),
      newStepId: nextId(),
      linkId: nextId(),
      newColumnId: nextId(),
      spareColumnId: nextId(),
    },
  }),
  (document, roll) => ({
    edit: 'merge-steps',
    args: { stepIds: [pick(document.steps, roll), pick(document.steps, roll)] },
  }),
  (_document, roll, nextId) => ({
    edit: 'add-to-tray',
    args: { steps: [{ id: nextId(), name: { en: `Line ${roll(9)}` } }] },
  }),
  (document, roll) => ({
    edit: 'set-fields',
    args: {
      of: { collection: roll(4) ? 'steps' : 'lanes', id: pick(roll(4) ? document.steps : document.lanes, roll) },
      fields: { locked: roll(3) === 0 ? true : undefined },
    },
  }),
  (document, roll, nextId) => ({
    edit: 'add-phase',
    args: { phaseId: nextId(), name: { en: 'Phase' }, columnIds: [pick(document.columns, roll)] },
  }),
];

/** Some edit that a person could ask for; it may be one that does not fit, which edits answer with an EditError. */
export function randomEdit(document: BlueprintDocument, roll: Dice, nextId: IdSource): EditCall {
  const maker = MAKERS[roll(MAKERS.length)] ?? MAKERS[0];
  if (!maker) throw new Error('no edit to choose from');
  return maker(document, roll, nextId);
}
