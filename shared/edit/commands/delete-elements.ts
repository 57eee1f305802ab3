import { type BlueprintDocument, COLLECTIONS } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import type { DocumentDraft, EditRecipe } from '../edit.ts';
import { mayLack } from './add-element.ts';

export interface DeleteElements {
  readonly ids: readonly Id[];
}

/**
 * Deletes elements of any kind and what cannot stand without them: a step's links and markers, a link's markers, the
 * follow-up of a figure. Steps of a deleted lane or column go to the tray, columns of a deleted phase belong to none:
 * nothing else is lost, and nothing of the record names what is gone.
 */
export const deleteElements: EditRecipe<DeleteElements> = (draft, { ids }, before) => {
  const doomed = withDependants(before, new Set(ids));
  for (const name of COLLECTIONS) {
    for (const id of Object.keys(before[name])) if (doomed.has(id)) delete draft[name][id];
  }
  releaseSteps(draft, before, doomed);
  for (const [id, column] of Object.entries(before.columns)) {
    if (column.phaseId !== undefined && doomed.has(column.phaseId)) delete draft.columns[id]?.phaseId;
  }
  dropReferences(draft, before, doomed);
  if (doomed.has(before.service.ownerId ?? '')) delete draft.service.ownerId;
};

function withDependants(before: BlueprintDocument, ids: ReadonlySet<Id>): Set<Id> {
  const doomed = new Set(ids);
  for (const [id, link] of Object.entries(before.links))
    if (doomed.has(link.from) || doomed.has(link.to)) doomed.add(id);
  for (const markers of [before.failPoints, before.waitPoints]) {
    for (const [id, marker] of Object.entries(markers)) if (doomed.has(marker.on)) doomed.add(id);
  }
  for (const [id, followUp] of Object.entries(before.followUps)) if (doomed.has(followUp.indicatorId)) doomed.add(id);
  return doomed;
}

function releaseSteps(draft: DocumentDraft, before: BlueprintDocument, doomed: ReadonlySet<Id>): void {
  for (const [id, step] of Object.entries(before.steps)) {
    const homeless = doomed.has(step.laneId ?? '') || doomed.has(step.columnId ?? '');
    const kept = homeless ? draft.steps[id] : undefined;
    if (!kept) continue;
    delete kept.laneId;
    delete kept.columnId;
  }
}

/** What stays no longer names what is gone, but where it must: who agreed or waived is part of the record. */
function dropReferences(draft: DocumentDraft, before: BlueprintDocument, doomed: ReadonlySet<Id>): void {
  for (const name of COLLECTIONS) {
    for (const [id, element] of Object.entries(before[name])) {
      const kept: object | undefined = draft[name][id];
      if (!kept) continue;
      for (const [field, value] of Object.entries(element)) {
        const left = withoutIds(field, value, doomed);
        if (left === value) continue;
        if (left !== undefined) Reflect.set(kept, field, left);
        else if (mayLack(name, field)) Reflect.deleteProperty(kept, field);
      }
    }
  }
}

/** A field's value without the ids that are gone: the same value where it names none, undefined where none is left. */
function withoutIds(field: string, value: unknown, doomed: ReadonlySet<Id>): unknown {
  if (typeof value === 'string') return field.endsWith('Id') && doomed.has(value) ? undefined : value;
  if (Array.isArray(value) && field.endsWith('Ids')) {
    return value.some((entry) => doomed.has(entry)) ? value.filter((entry) => !doomed.has(entry)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (field === 'bends') return bendsAtAny(value, doomed) ? undefined : value;
  if (field === 'fields') return withoutFields(value, doomed);
  if (field !== 'limit') return value;
  return Object.values(value).some((end) => typeof end === 'string' && doomed.has(end)) ? undefined : value;
}

/** Whether a link was led by hand beside a column or lane of these: without it the others lead nowhere. */
function bendsAtAny(bends: object, doomed: ReadonlySet<Id>): boolean {
  return Object.values(bends).some(({ columnId = '', laneId = '' }) => doomed.has(columnId) || doomed.has(laneId));
}

/** Values of fields of one's own without those of fields that are gone. */
function withoutFields(values: object, doomed: ReadonlySet<Id>): unknown {
  const left = Object.entries(values).filter(([id]) => !doomed.has(id));
  if (left.length === Object.keys(values).length) return values;
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}
