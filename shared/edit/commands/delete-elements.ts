import { type BlueprintDocument, COLLECTIONS } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import type { DocumentDraft, EditRecipe } from '../edit.ts';

export interface DeleteElements {
  readonly ids: readonly Id[];
}

/**
 * Deletes elements of any kind and what cannot stand without them: a step's links and markers, a link's markers. Steps
 * of a deleted lane or column go to the tray, columns of a deleted phase belong to none: nothing else is lost.
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
};

function withDependants(before: BlueprintDocument, ids: ReadonlySet<Id>): Set<Id> {
  const doomed = new Set(ids);
  for (const [id, link] of Object.entries(before.links))
    if (doomed.has(link.from) || doomed.has(link.to)) doomed.add(id);
  for (const markers of [before.failPoints, before.waitPoints]) {
    for (const [id, marker] of Object.entries(markers)) if (doomed.has(marker.on)) doomed.add(id);
  }
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

/** Lists of ids (actors, sources, …) no longer name what is gone. */
function dropReferences(draft: DocumentDraft, before: BlueprintDocument, doomed: ReadonlySet<Id>): void {
  for (const name of COLLECTIONS) {
    for (const [id, element] of Object.entries(before[name])) {
      if (doomed.has(id)) continue;
      for (const [field, value] of Object.entries(element)) {
        if (!field.endsWith('Ids') || !Array.isArray(value) || !value.some((entry) => doomed.has(entry))) continue;
        Reflect.set(
          draft[name][id] ?? {},
          field,
          value.filter((entry) => !doomed.has(entry)),
        );
      }
    }
  }
}
