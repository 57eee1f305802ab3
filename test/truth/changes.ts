import type { Link, Step } from '../../shared/model/schema/drawing.ts';
import type { Draft } from './mutation.ts';

/**
 * An element of a collection by its id, to be changed in place.
 * @throws Error where there is none: a mutation that changes nothing would prove nothing
 */
export function at<Element>(collection: Readonly<Record<string, Element>>, id: string): Element {
  const element = collection[id];
  if (!element) throw new Error(`there is no ${id}`);
  return element;
}

/** The same text in both languages of the bases. */
export function both(english: string, chinese: string): Record<string, string> {
  return { en: english, 'zh-Hans': chinese };
}

/** Takes elements out of a collection; what refers to them dangles. */
export function drop(collection: Record<string, unknown>, ...ids: readonly string[]): void {
  for (const id of ids) {
    at(collection, id);
    delete collection[id];
  }
}

/** Takes a field out of an element. */
export function clear<Element extends object>(element: Element, ...fields: readonly (keyof Element)[]): void {
  for (const field of fields) Reflect.deleteProperty(element, field);
}

/** Takes steps away with their links. */
export function dropSteps(draft: Draft, ...ids: readonly string[]): void {
  drop(draft.steps, ...ids);
  for (const [id, { from, to }] of Object.entries(draft.links)) {
    if (ids.includes(from) || ids.includes(to)) delete draft.links[id];
  }
}

/** Lays steps in the tray, with their links as they are. */
export function toTray(draft: Draft, ...ids: readonly string[]): void {
  for (const id of ids) clear(at(draft.steps, id), 'laneId', 'columnId');
}

/** Adds a step in a cell. */
export function addStep(
  draft: Draft,
  id: string,
  step: Partial<Step> & Pick<Step, 'kind' | 'laneId' | 'columnId'>,
): void {
  draft.steps[id] = { name: { en: id }, order: 'a5', ...step };
}

/** Links two steps; the id of the link is `from--to`. */
export function link(draft: Draft, from: string, to: string, fields: Partial<Link> = {}): void {
  draft.links[`${from}--${to}`] = { from, to, ...fields };
}

/** Adds an empty column behind all others. */
export function addColumn(draft: Draft, id: string, phaseId?: string): void {
  draft.columns[id] = { order: `z${Object.keys(draft.columns).length}`, ...(phaseId === undefined ? {} : { phaseId }) };
}
