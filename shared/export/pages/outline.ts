import { columnsInOrder, lanesInOrder, phasesInOrder, stepsOfLane, textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { type Bookmark, type DrawnPage, onPage } from './page.ts';
import { toldGroups } from './reading.ts';

type Place = Pick<Bookmark, 'page' | 'at'>;

/** The phases with the customer's actions below them, each leading to where it is told. */
export function outlineOf(document: BlueprintDocument, language: string, pages: readonly DrawnPage[]): Bookmark[] {
  const places = placesOf(pages);
  const actions = customerActions(document);
  const spoken = (text: Parameters<typeof textIn>[0]) => textIn(text, language, document.languages).trim();
  const below = (phaseId: Id | undefined): Bookmark[] =>
    (actions.get(phaseId) ?? []).flatMap((id) => {
      const place = places.get(id);
      const title = spoken(document.steps[id]?.name);
      return place && title !== '' ? [{ title, ...place, children: [] }] : [];
    });
  const phases = phasesInOrder(document).flatMap(([id, { name }], index): Bookmark[] => {
    const place = placeOfPhase(places, id);
    const title = `${index + 1} ${spoken(name)}`.trim();
    return place ? [{ title, ...place, children: below(id) }] : [];
  });
  return [...phases, ...below(undefined)];
}

/** Where each group is told, by its key. */
function placesOf(pages: readonly DrawnPage[]): Map<string, Place> {
  const places = new Map<string, Place>();
  pages.forEach(({ windows, links }, page) => {
    const elsewhere = new Set(links.map(({ key }) => key));
    for (const window of windows) {
      if ('alt' in window.telling) continue;
      const told = toldGroups(window.telling.sections);
      for (const group of window.groups) {
        if (!told.has(group.key) || elsewhere.has(group.key) || places.has(group.key)) continue;
        const { x, y } = onPage(window, group);
        places.set(group.key, { page, at: { x, y } });
      }
    }
  });
  return places;
}

/** The first head of a phase. */
function placeOfPhase(places: ReadonlyMap<string, Place>, id: Id): Place | undefined {
  return [...places].find(([key]) => key.startsWith(`${id} `))?.[1];
}

/** The customer's actions by phase, in time. */
function customerActions(document: BlueprintDocument): Map<Id | undefined, Id[]> {
  const columns = new Map(columnsInOrder(document).map(([id, { phaseId }], index) => [id, { phaseId, index }]));
  const lanes = lanesInOrder(document).filter(([, { role }]) => role === 'customer');
  const steps = lanes.flatMap(([id]) => stepsOfLane(document, id));
  const actions = new Map<Id | undefined, Id[]>();
  const placed = steps.flatMap(([id, { columnId }]) => {
    const column = columns.get(columnId ?? '');
    return column ? [{ id, ...column }] : [];
  });
  for (const { id, phaseId } of placed.sort((one, other) => one.index - other.index)) {
    const key = phaseId !== undefined && document.phases[phaseId] ? phaseId : undefined;
    const known = actions.get(key);
    if (known) known.push(id);
    else actions.set(key, [id]);
  }
  return actions;
}
