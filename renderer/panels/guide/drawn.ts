import type { EditCall } from '../../../shared/edit/registry.ts';
import { columnPositions, type Entry, lanesInOrder, linksFrom, linksTo } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { LaneRole, Step } from '../../../shared/model/schema/drawing.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { LANE_NAMES } from '../../../shared/model/terms.ts';
import { reveal } from '../../canvas/view.ts';
import { edit, editorStore, nextId, select } from '../../store/editor.ts';

/** Placed steps in lanes of some roles, from left to right, then from top to bottom. */
export function stepsOfRoles(document: BlueprintDocument, roles: readonly string[]): readonly Entry<Step>[] {
  const columns = columnPositions(document);
  const lanes = lanesInOrder(document).map(([id]) => id);
  const at = ([, { columnId = '' }]: Entry<Step>) => columns.get(columnId) ?? Number.MAX_SAFE_INTEGER;
  const lane = ([, { laneId = '' }]: Entry<Step>) => lanes.indexOf(laneId);
  return Object.entries(document.steps)
    .filter(([, { laneId, kind }]) => kind !== 'reserved' && roles.includes(document.lanes[laneId ?? '']?.role ?? ''))
    .sort((one, other) => at(one) - at(other) || lane(one) - lane(other));
}

/** Steps of a role that a step is linked to or shares its column with. */
export function partnersOf(document: BlueprintDocument, id: Id, role: string): readonly Entry<Step>[] {
  const columnId = document.steps[id]?.columnId;
  const linked = new Set([
    ...linksFrom(document, id).map(([, { to }]) => to),
    ...linksTo(document, id).map(([, { from }]) => from),
  ]);
  return stepsOfRoles(document, [role]).filter(
    ([other, step]) => other !== id && (linked.has(other) || step.columnId === columnId),
  );
}

const KIND_OF_ROLE: Readonly<Record<string, string>> = { evidence: 'evidence', support: 'system' };
/** Support serves the step; the customer’s action and the front lead to what follows them. */
const SERVES: ReadonlySet<string> = new Set(['support']);

/** The language in which names are typed: that of the drawing. */
export function typedLanguage(document: BlueprintDocument): string {
  return editorStore.getState().drawingLanguages[0] ?? document.languages[0] ?? 'en';
}

/** Shows what was added, once it is drawn; it stays unselected, so that the next line can be typed. */
function show(stepId: Id): void {
  select([]);
  requestAnimationFrame(() => reveal(stepId));
}

/** Adds a step of a role in the column of another, linked to it; evidence belongs to it by its column. One undo. */
export function addPartner(document: BlueprintDocument, id: Id, role: LaneRole, name: string): void {
  const columnId = document.steps[id]?.columnId;
  if (columnId === undefined) return;
  const lane = lanesInOrder(document).find(([, one]) => one.role === role)?.[0];
  const laneId = lane ?? nextId();
  const stepId = nextId();
  const target = { laneId, columnId, where: 'below' as const, newColumnId: nextId() };
  const [from, to] = SERVES.has(role) ? [stepId, id] : [id, stepId];
  const last = lanesInOrder(document).at(-1)?.[0];
  const calls: EditCall[] = [
    ...(lane === undefined
      ? [
          {
            edit: 'add-lane' as const,
            args: { laneId, role, name: LANE_NAMES[role], ...(last ? { belowLaneId: last } : {}) },
          },
        ]
      : []),
    {
      edit: 'add-step',
      args: { stepId, kind: KIND_OF_ROLE[role] ?? 'action', name: { [typedLanguage(document)]: name }, target },
    },
    ...(role === 'evidence' ? [] : [{ edit: 'connect' as const, args: { linkId: nextId(), from, to } }]),
  ];
  edit(calls);
  show(stepId);
}

/** Adds the customer's next action after the last, linked to it; the first one is the start. One undo. */
export function addAction(document: BlueprintDocument, name: string): void {
  const text = { [typedLanguage(document)]: name };
  const last = stepsOfRoles(document, ['customer']).at(-1);
  const stepId = nextId();
  if (last) {
    const ids = { stepId, linkId: nextId(), newColumnId: nextId(), spareColumnId: nextId() };
    edit([{ edit: 'add-next-step', args: { ...ids, afterStepId: last[0], kind: 'action', name: text } }]);
  } else {
    const lane = lanesInOrder(document).find(([, { role }]) => role === 'customer')?.[0];
    const laneId = lane ?? nextId();
    const column = [...columnPositions(document).keys()][0];
    const columnId = column ?? nextId();
    const target = { laneId, columnId, where: 'after' as const, newColumnId: nextId() };
    edit([
      ...(lane === undefined
        ? [{ edit: 'add-lane' as const, args: { laneId, role: 'customer', name: LANE_NAMES.customer } }]
        : []),
      ...(column === undefined ? [{ edit: 'add-column' as const, args: { columnId } }] : []),
      { edit: 'add-step', args: { stepId, kind: 'action', name: text, target } },
    ]);
  }
  show(stepId);
}
