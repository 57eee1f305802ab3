import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Step } from '../model/schema/drawing.ts';

/** A step before and after an edit. */
export type ChangedStep = readonly [id: string, before: Step, after: Step];

/** What steps say differently in the later of two documents that agree in everything else; undefined where more differs. */
export function changedSteps(before: BlueprintDocument, after: BlueprintDocument): readonly ChangedStep[] | undefined {
  const { steps: earlier, ...others } = before;
  const { steps: later, ...besides } = after;
  const [ids, now] = [Object.keys(earlier), Object.keys(later)];
  const parts = new Set([...Object.keys(others), ...Object.keys(besides)]);
  const differs = [...parts].some((part) => Reflect.get(others, part) !== Reflect.get(besides, part));
  if (differs || ids.length !== now.length) return undefined;
  const changed: ChangedStep[] = [];
  for (const [index, id] of ids.entries()) {
    const [was, is] = [earlier[id], later[id]];
    if (now[index] !== id || !was || !is) return undefined;
    if (was !== is) changed.push([id, was, is]);
  }
  return changed;
}
