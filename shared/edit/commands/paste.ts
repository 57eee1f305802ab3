import { keyBetween } from '../../model/order.ts';
import { columnsInOrder, lanesInOrder, stepsInCell } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { standBelow } from '../cells.ts';
import type { DocumentDraft, EditRecipe } from '../edit.ts';
import { CARRIED } from '../fragment.ts';
import { addPictures } from './keep-picture.ts';

export interface Paste {
  /** What was copied, as a document of its own. */
  readonly fragment: BlueprintDocument;
  /** A new id for each of its elements. */
  readonly ids: Readonly<Record<Id, Id>>;
  /** Behind which column it goes; none for behind the last one. */
  readonly afterColumnId?: Id;
}

/**
 * Pastes a fragment: its steps go to the lanes that they came from, else to lanes of the same role, in the columns behind
 * the one named; where these are taken, new columns are put in. Steps without a fitting lane go to the tray. Actors,
 * systems and the like are those of the document where it has one of the same name.
 * @throws EditError when the pictures would be too large together
 */
export const paste: EditRecipe<Paste> = (draft, { fragment, ids, afterColumnId }, before) => {
  const catalogue = carryCatalogue(draft, before, fragment, ids);
  addPictures(draft, before, fragment.pictures);
  const lanes = matchLanes(before, fragment);
  const columns = placeColumns(draft, before, fragment, { ids, lanes, afterColumnId });
  const renamed = (id: Id) => ids[id] ?? id;
  for (const [id, step] of Object.entries(fragment.steps)) {
    const { laneId, columnId, ...rest } = withReferences(step, catalogue);
    const place = { laneId: lanes.get(laneId ?? ''), columnId: columns.get(columnId ?? '') };
    draft.steps[renamed(id)] = rest as DocumentDraft['steps'][string];
    if (place.laneId !== undefined && place.columnId !== undefined)
      standBelow(draft, renamed(id), place.laneId, place.columnId);
  }
  for (const [id, { bends: _, ...link }] of Object.entries(fragment.links)) {
    draft.links[renamed(id)] = { ...withReferences(link, catalogue), from: renamed(link.from), to: renamed(link.to) };
  }
  pasteMarkers(draft, before, fragment, renamed, catalogue);
  for (const [id, note] of Object.entries(fragment.notes)) {
    const { laneId: _lane, columnId: _column, about, ...rest } = withReferences(note, catalogue);
    const cell = { laneId: lanes.get(note.laneId ?? ''), columnId: columns.get(note.columnId ?? '') };
    draft.notes[renamed(id)] = {
      ...rest,
      ...(about === undefined ? {} : { about: renamed(about) }),
      ...(cell.laneId !== undefined && cell.columnId !== undefined ? { ...cell } : {}),
    } as DocumentDraft['notes'][string];
  }
};

/** Entries that the document lacks are added; gives the id of each in the document. */
function carryCatalogue(
  draft: DocumentDraft,
  before: BlueprintDocument,
  fragment: BlueprintDocument,
  ids: Paste['ids'],
): Map<Id, Id> {
  const known = new Map<Id, Id>();
  for (const name of CARRIED) {
    for (const [id, entry] of Object.entries(fragment[name])) {
      const same = before[name][id] ? id : sameName(before[name], entry);
      const mine = same ?? ids[id] ?? id;
      known.set(id, mine);
      if (same === undefined) Reflect.set(draft[name], mine, withReferences(entry, known));
    }
  }
  return known;
}

function sameName(items: Readonly<Record<Id, object>>, wanted: object): Id | undefined {
  const names = (item: object): Text => Reflect.get(item, 'name') ?? {};
  const mine = Object.entries(names(wanted));
  return Object.entries(items).find(([, item]) =>
    mine.some(([language, text]) => text !== '' && names(item)[language] === text),
  )?.[0];
}

/** An element whose lists of ids name what the document has; what did not come along is no longer named. */
function withReferences<Item extends object>(item: Item, known: ReadonlyMap<Id, Id>): Item {
  const entries = Object.entries(item).map(([field, value]) => {
    if (!field.endsWith('Ids') || !Array.isArray(value)) return [field, value] as const;
    return [field, value.flatMap((id: Id) => known.get(id) ?? [])] as const;
  });
  return Object.fromEntries(entries.filter(([field]) => !CASE_REFERENCES.has(field))) as Item;
}

/** They speak of the document that was copied from. */
const CASE_REFERENCES = new Set(['returnsToStepId', 'recoveryStepIds']);

function matchLanes(before: BlueprintDocument, fragment: BlueprintDocument): Map<Id, Id> {
  const lanes = lanesInOrder(before);
  return new Map(
    Object.entries(fragment.lanes).flatMap(([id, lane]) => {
      const ofRole = lanes.filter(([, { role }]) => role === lane.role);
      const named = ofRole.find(([, { name }]) => Object.keys(name).some((tag) => name[tag] === lane.name[tag]));
      const found = before.lanes[id]?.role === lane.role ? id : (named ?? ofRole[0])?.[0];
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

interface Placing {
  readonly ids: Paste['ids'];
  readonly lanes: ReadonlyMap<Id, Id>;
  readonly afterColumnId: Id | undefined;
}

/** The document's column for each of the fragment's: free ones where there are, else new ones. */
function placeColumns(
  draft: DocumentDraft,
  before: BlueprintDocument,
  fragment: BlueprintDocument,
  { ids, lanes, afterColumnId }: Placing,
): Map<Id, Id> {
  const own = columnsInOrder(fragment).map(([id]) => id);
  const columns = columnsInOrder(before);
  const found = columns.findIndex(([id]) => id === afterColumnId);
  const start = (found === -1 ? columns.length - 1 : found) + 1;
  const there = own.map((_, index) => columns[start + index]?.[0]);
  const free = Object.values(fragment.steps).every(({ laneId, columnId }) => {
    const target = there[own.indexOf(columnId ?? '')];
    return target === undefined || stepsInCell(before, lanes.get(laneId ?? '') ?? '', target).length === 0;
  });
  const end = free ? null : (columns[start]?.[1].order ?? null);
  const previous = columns[free ? columns.length - 1 : start - 1]?.[1];
  let order = previous?.order ?? null;
  return new Map(
    own.map((id, index) => {
      const known = free ? there[index] : undefined;
      if (known !== undefined) return [id, known];
      const added = ids[id] ?? id;
      order = keyBetween(order, end);
      draft.columns[added] = previous?.phaseId === undefined ? { order } : { order, phaseId: previous.phaseId };
      return [id, added];
    }),
  );
}

/** Markers get the next free numbers: those of the document stay. */
function pasteMarkers(
  draft: DocumentDraft,
  before: BlueprintDocument,
  fragment: BlueprintDocument,
  renamed: (id: Id) => Id,
  catalogue: ReadonlyMap<Id, Id>,
): void {
  for (const name of ['failPoints', 'waitPoints'] as const) {
    let number = Math.max(0, ...Object.values(before[name]).map((point) => point.number));
    const points = Object.entries(fragment[name]).sort(([, one], [, other]) => one.number - other.number);
    for (const [id, point] of points) {
      number += 1;
      Reflect.set(draft[name], renamed(id), { ...withReferences(point, catalogue), on: renamed(point.on), number });
    }
  }
}
