import { linkKind } from '../../shared/model/links.ts';
import { isFoldedAway, linksFrom, linksTo, roleOf } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';

/** All steps that are drawn. */
export function allSteps(document: BlueprintDocument): Id[] {
  return Object.keys(document.steps).filter((id) => isDrawn(document, id));
}

function isDrawn(document: BlueprintDocument, id: Id): boolean {
  const step = document.steps[id];
  return step?.laneId !== undefined && step.columnId !== undefined && !isFoldedAway(document, id);
}

/** Everything of the kind of the selected: steps of a kind in lanes of a role, links of a kind, markers, notes. */
export function sameKind(document: BlueprintDocument, selection: readonly Id[]): Id[] {
  return [...new Set(selection.flatMap((id) => likeOne(document, id)))];
}

function likeOne(document: BlueprintDocument, id: Id): Id[] {
  const step = document.steps[id];
  if (step) {
    const role = roleOf(document, id);
    return allSteps(document).filter(
      (other) => document.steps[other]?.kind === step.kind && roleOf(document, other) === role,
    );
  }
  const link = document.links[id];
  if (link) {
    const kind = linkKind(document, link);
    return Object.entries(document.links).flatMap(([other, one]) => (linkKind(document, one) === kind ? [other] : []));
  }
  const collection = (['failPoints', 'waitPoints', 'notes'] as const).find((name) => document[name][id]);
  return collection ? Object.keys(document[collection]) : [id];
}

/** The steps that can be reached from the selected ones along links, forwards and backwards. */
export function connected(document: BlueprintDocument, selection: readonly Id[]): Id[] {
  const reached = new Set<Id>();
  const ends = selection.flatMap((id) => {
    const link = document.links[id];
    return link ? [link.from, link.to] : document.steps[id] ? [id] : [];
  });
  const waiting = [...ends];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const [, { to }] of linksFrom(document, id)) waiting.push(to);
    for (const [, { from }] of linksTo(document, id)) waiting.push(from);
  }
  return [...reached].filter((id) => isDrawn(document, id));
}
