import type { IdSource } from '../model/ids.ts';
import { columnPositions, lanePositions } from '../model/queries.ts';
import { type BlueprintDocument, COLLECTIONS, type CollectionName } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';

/** What steps refer to and what may go along into another document: nobody's name, no source. */
export const CARRIED = ['actors', 'systems', 'channels', 'contents', 'tags', 'policies', 'risks', 'controls'] as const;

const NOTHING = Object.fromEntries(COLLECTIONS.map((name) => [name, {}])) as Record<CollectionName, never>;

/**
 * The part of a document that is copied with some elements: the steps among them, the links between these, the markers
 * on both, notes about them, their lanes and columns, their pictures, and the catalogue entries that they name. It is a document itself.
 */
export function fragmentOf(document: BlueprintDocument, ids: readonly Id[]): BlueprintDocument {
  const chosen = new Set(ids);
  const steps = pick(document.steps, (id) => chosen.has(id));
  const links = pick(document.links, (_id, { from, to }) => from in steps && to in steps);
  const on = (marker: { readonly on: Id }) => marker.on in steps || marker.on in links;
  const drawn = {
    steps,
    links,
    failPoints: pick(document.failPoints, (_id, point) => on(point)),
    waitPoints: pick(document.waitPoints, (_id, point) => on(point)),
    notes: pick(document.notes, (id, { about }) => chosen.has(id) || (about !== undefined && about in steps)),
    lanes: pick(document.lanes, (id) => Object.values(steps).some(({ laneId }) => laneId === id)),
    columns: pick(document.columns, (id) => Object.values(steps).some(({ columnId }) => columnId === id)),
  };
  const named = referencesIn(drawn);
  const carried = Object.fromEntries(CARRIED.map((name) => [name, pick(document[name], (id) => named.has(id))]));
  const shown = new Set(Object.values(steps).map(({ pictureId }) => pictureId));
  const pictures = pick(document.pictures, (id) => shown.has(id));
  const { format, schemaVersion, documentId, languages } = document;
  const whole = { ...NOTHING, format, schemaVersion, documentId, languages, service: { name: {} }, pictures };
  return { ...whole, ...drawn, ...carried };
}

function pick<Item>(items: Readonly<Record<Id, Item>>, wanted: (id: Id, item: Item) => boolean): Record<Id, Item> {
  return Object.fromEntries(Object.entries(items).filter(([id, item]) => wanted(id, item)));
}

/** Every id that a list such as `actorIds` names. */
function referencesIn(drawn: Readonly<Record<string, Readonly<Record<Id, object>>>>): Set<Id> {
  const lists = Object.values(drawn)
    .flatMap((items) => Object.values(items))
    .flatMap((item) => Object.entries(item))
    .flatMap(([field, value]) => (field.endsWith('Ids') && Array.isArray(value) ? value : []));
  return new Set(lists);
}

/** A new id for each element and column of a fragment, as pasting asks for it. */
export function freshIds(fragment: BlueprintDocument, nextId: IdSource): Record<Id, Id> {
  return Object.fromEntries(COLLECTIONS.flatMap((name) => Object.keys(fragment[name]).map((id) => [id, nextId()])));
}

/** The steps of a fragment by lane and time, as lines of text for other programs. */
export function fragmentText(fragment: BlueprintDocument, language: string): string {
  const [lanes, columns] = [lanePositions(fragment), columnPositions(fragment)];
  return Object.values(fragment.steps)
    .sort((one, other) => {
      const byLane = (lanes.get(one.laneId ?? '') ?? 0) - (lanes.get(other.laneId ?? '') ?? 0);
      return byLane || (columns.get(one.columnId ?? '') ?? 0) - (columns.get(other.columnId ?? '') ?? 0);
    })
    .map(({ name }) => name[language] ?? Object.values(name)[0] ?? '')
    .filter(Boolean)
    .join('\n');
}
