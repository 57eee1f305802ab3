import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Step } from '../model/schema/drawing.ts';

/** A step before and after an edit. */
export type ChangedStep = readonly [id: string, before: Step, after: Step];

/** Whether two documents agree in everything but their steps. */
export function agreeBesidesSteps(before: BlueprintDocument, after: BlueprintDocument): boolean {
  const { steps: _, ...others } = before;
  const { steps: __, ...besides } = after;
  const parts = new Set([...Object.keys(others), ...Object.keys(besides)]);
  return [...parts].every((part) => Reflect.get(others, part) === Reflect.get(besides, part));
}

/** What steps say differently in the later of two documents that agree in everything else; undefined where more differs. */
export function changedSteps(before: BlueprintDocument, after: BlueprintDocument): readonly ChangedStep[] | undefined {
  const [ids, now] = [Object.keys(before.steps), Object.keys(after.steps)];
  if (ids.length !== now.length || !agreeBesidesSteps(before, after)) return undefined;
  const changed: ChangedStep[] = [];
  for (const [index, id] of ids.entries()) {
    const [was, is] = [before.steps[id], after.steps[id]];
    if (now[index] !== id || !was || !is) return undefined;
    if (was !== is) changed.push([id, was, is]);
  }
  return changed;
}
