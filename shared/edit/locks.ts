import { lanesInOrder } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id, Text } from '../model/schema/values.ts';
import { EditError } from './edit.ts';

const LOCKABLE = ['lanes', 'phases', 'steps'] as const;

/** Whether an element is locked, by itself or by its lane. */
export function isLocked(document: BlueprintDocument, id: Id): boolean {
  if (LOCKABLE.some((name) => document[name][id]?.locked === true)) return true;
  const laneId = document.steps[id]?.laneId;
  return laneId !== undefined && document.lanes[laneId]?.locked === true;
}

/**
 * Refuses an edit that changes what is locked, other than by unlocking it.
 * @throws EditError naming the first element concerned
 */
export function refuseLocked(before: BlueprintDocument, after: BlueprintDocument): void {
  for (const name of LOCKABLE) {
    if (before[name] === after[name]) continue;
    for (const [id, element] of Object.entries(before[name])) {
      const changed = after[name][id];
      if (changed === element || !isLocked(before, id) || onlyLock(element, changed)) continue;
      throw new EditError(lockedSentence(nameOf(element)));
    }
  }
  refuseMoreInLockedLane(before, after);
}

/** Unlocking alone is what a locked element allows; the order in a lane may be written anew around it. */
function onlyLock(before: object, after: object | undefined): boolean {
  if (!after) return false;
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  fields.delete('locked');
  return [...fields].every((field) => Reflect.get(before, field) === Reflect.get(after, field));
}

function refuseMoreInLockedLane(before: BlueprintDocument, after: BlueprintDocument): void {
  const locked = lanesInOrder(before).filter(([, lane]) => lane.locked === true);
  if (locked.length === 0 || before.steps === after.steps) return;
  for (const [laneId, lane] of locked) {
    const added = Object.entries(after.steps).some(([id, step]) => step.laneId === laneId && !before.steps[id]);
    const came = Object.entries(after.steps).some(
      ([id, step]) => step.laneId === laneId && before.steps[id] !== undefined && before.steps[id].laneId !== laneId,
    );
    if (added || came) throw new EditError(lockedSentence(nameOf(lane)));
  }
}

function nameOf({ name }: { readonly name: Text }): string {
  return Object.values(name)[0] ?? '';
}

function lockedSentence(name: string) {
  return {
    en: `“${name}” is locked. Unlock it first.`,
    'zh-Hans': `“${name}”已锁定，请先解锁。`,
  };
}
