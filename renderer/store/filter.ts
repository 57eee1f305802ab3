import { createStore } from 'zustand/vanilla';
import { changedSince } from '../../shared/compare/changed-since.ts';
import { markersOn } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Step } from '../../shared/model/schema/drawing.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { type Basis, basisOf } from '../../shared/review/basis.ts';

/** What the drawing is filtered by; empty where it is not. All that is set must hold. */
export interface Filter {
  readonly text: string;
  readonly actorId: Id;
  readonly systemId: Id;
  readonly channelId: Id;
  readonly tagId: Id;
  readonly phaseId: Id;
  /** A field of one's own, and the words that its value holds; any value where there are none. */
  readonly fieldId: Id;
  readonly fieldValue: string;
  readonly marker: '' | 'fail' | 'wait' | 'any' | 'none';
  /** Only what has changed since. */
  readonly since: '' | Basis;
}

export const NO_FILTER: Filter = {
  text: '',
  actorId: '',
  systemId: '',
  channelId: '',
  tagId: '',
  phaseId: '',
  fieldId: '',
  fieldValue: '',
  marker: '',
  since: '',
};

export const filterStore = createStore<Filter>(() => NO_FILTER);

/** The steps that a filter lets through, and the links that changed where it asks for that; null where nothing is filtered. */
export function stepsThrough(document: BlueprintDocument, filter: Filter): ReadonlySet<Id> | null {
  const changed = changedIds(document, filter.since);
  const { since: _, ...others } = filter;
  if (!changed && Object.values(others).every((value) => value === '')) return null;
  const ids = Object.entries(document.steps).flatMap(([id, step]) =>
    passes(document, id, step, filter) && (changed?.has(id) ?? true) ? [id] : [],
  );
  const links = Object.keys(document.links).filter((id) => changed?.has(id));
  return new Set([...ids, ...links]);
}

/** What has changed, and what bears a marker that has; undefined where that is not asked or nothing is known of it. */
function changedIds(document: BlueprintDocument, since: Filter['since']): ReadonlySet<Id> | undefined {
  const recorded = since === '' ? undefined : basisOf(document, since);
  if (!recorded?.elementDigests) return undefined;
  const ids = changedSince(document, recorded).elements.map(({ id }) => id);
  const bearers = ids.flatMap((id) => document.failPoints[id]?.on ?? document.waitPoints[id]?.on ?? []);
  return new Set([...ids, ...bearers]);
}

function passes(document: BlueprintDocument, id: Id, step: Step, filter: Filter): boolean {
  const { actorId, systemId, channelId, tagId, phaseId, marker, text } = filter;
  const names = (list: readonly Id[] | undefined, wanted: Id) => wanted === '' || (list?.includes(wanted) ?? false);
  return (
    names(step.actorIds, actorId) &&
    names(step.systemIds, systemId) &&
    names(step.channelIds, channelId) &&
    names(step.tagIds, tagId) &&
    (phaseId === '' || document.columns[step.columnId ?? '']?.phaseId === phaseId) &&
    hasMarker(document, id, marker) &&
    hasValue(step, filter) &&
    hasText(step, text)
  );
}

function hasMarker(document: BlueprintDocument, id: Id, marker: Filter['marker']): boolean {
  if (marker === '') return true;
  const { failPoints, waitPoints } = markersOn(document, id);
  const [fails, waits] = [failPoints.length > 0, waitPoints.length > 0];
  if (marker === 'none') return !fails && !waits;
  return marker === 'fail' ? fails : marker === 'wait' ? waits : fails || waits;
}

function hasValue({ fields }: Step, { fieldId, fieldValue }: Filter): boolean {
  if (fieldId === '') return true;
  const value = fields?.[fieldId];
  return value !== undefined && String(value).toLowerCase().includes(fieldValue.toLowerCase());
}

function hasText({ name, description }: Step, text: string): boolean {
  if (text === '') return true;
  const wanted = text.toLowerCase();
  return [...Object.values(name), ...Object.values(description ?? {})].some((one) =>
    one.toLowerCase().includes(wanted),
  );
}
