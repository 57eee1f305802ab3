import type { BlueprintDocument } from '../model/schema/document.ts';
import { isRowBand } from '../scene/groups/rows.ts';
import type { Layer, SceneGroup } from '../scene/primitives.ts';
import type { Stop } from './stops.ts';

/** Layers that say where one is: they are never dimmed. */
export const GROUND: ReadonlySet<Layer> = new Set(['frame', 'lanes', 'phases', 'lines']);

/** Whether a group shows a step of a place, or something on it. */
export function belongsTo({ key, layer, anchorId }: SceneGroup, { stepIds }: Stop, what: 'steps' | 'all'): boolean {
  return stepIds.has(key) || (what === 'all' && layer !== 'steps' && anchorId !== undefined && stepIds.has(anchorId));
}

/** Whether a group holds a title that stands at the left of the drawing. */
export function isTitled(group: SceneGroup): boolean {
  return group.layer === 'lanes' || group.layer === 'lines' || isRowBand(group);
}

const unnamed = new WeakMap<SceneGroup, SceneGroup>();

/** A line without its name, which stands beside the drawing with the titles; any other group as it is. */
export function withoutTitle(group: SceneGroup): SceneGroup {
  if (group.layer !== 'lines') return group;
  const known = unnamed.get(group);
  if (known) return known;
  const line = { ...group, primitives: group.primitives.filter(({ type }) => type === 'path') };
  unnamed.set(group, line);
  return line;
}

/**
 * Whether a group is spoken of at a place: its steps, the links that tie them to one another or to another part, all answers
 * of a decision, what stands on either.
 */
export function isSpokenOf(document: BlueprintDocument, stop: Stop, group: SceneGroup): boolean {
  if (group.layer === 'rows') return isRowBand(group) || group.elementIds.some((id) => stop.stepIds.has(id));
  if (GROUND.has(group.layer) || belongsTo(group, stop, 'all')) return true;
  const { key } = group;
  const point = document.failPoints[key] ?? document.waitPoints[key];
  const on = point?.on ?? document.notes[key]?.about ?? key;
  const link = document.links[on];
  return link ? ties(stop, link.from, link.to) || isAnswer(document, stop, link.from) : stop.stepIds.has(on);
}

/** Whether a link has an end in this part of an answer, and the other in any part of it. */
function ties({ stepIds, allIds }: Stop, from: string, to: string): boolean {
  return (stepIds.has(from) && allIds.has(to)) || (stepIds.has(to) && allIds.has(from));
}

/** Whether a link that leaves a step says what a decision may come to: that is told with the decision, wherever it leads. */
function isAnswer({ steps }: BlueprintDocument, { stepIds }: Stop, from: string): boolean {
  return stepIds.has(from) && steps[from]?.kind === 'decision';
}
