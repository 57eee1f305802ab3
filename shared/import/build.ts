import { generateNKeysBetween } from 'fractional-indexing';
import type { IdSource } from '../model/ids.ts';
import { type BlueprintDocument, FORMAT, SCHEMA_VERSION } from '../model/schema/document.ts';
import type { LaneRole } from '../model/schema/drawing.ts';
import { type Id, identifier } from '../model/schema/values.ts';
import { columnsOf } from './columns.ts';
import type { DraftStep, ImportDraft, ImportLoss, Key } from './draft.ts';
import { fitting } from './fitting.ts';

export interface Building {
  /** The role of each lane by its key; a lane without one is not taken in, its steps go to the tray. */
  readonly roles: Readonly<Record<Key, LaneRole>>;
  /** A UUID for the new document. */
  readonly documentId: string;
  readonly nextId: IdSource;
}

export interface Imported {
  readonly document: BlueprintDocument;
  /** What the reader did not understand, and what found no place here. */
  readonly losses: readonly ImportLoss[];
}

/**
 * The blueprint of a draft. Names of the other file that are good identifiers stay as ids, so that a round trip keeps
 * them; links and markers that hang on nothing are listed as lost.
 */
export function buildImported(draft: ImportDraft, { roles, documentId, nextId }: Building): Imported {
  const idOf = idsFor(draft, nextId);
  const columns = columnsOf(draft);
  const lanes = draft.lanes.filter(({ key }) => roles[key] !== undefined);
  const laneKeys = generateNKeysBetween(null, null, lanes.length);
  const laneIds = new Map(lanes.map(({ key }) => [key, idOf(key)]));
  const columnIds = Array.from({ length: Math.max(0, ...columns.values()) + 1 }, () => nextId());
  const columnKeys = generateNKeysBetween(null, null, columnIds.length);
  const phaseKeys = generateNKeysBetween(null, null, draft.phases.length);
  const phaseOfColumn = phasesByColumn(draft, columns);
  const ends = new Set([...draft.steps, ...draft.links].map(({ key }) => key));
  const losses: ImportLoss[] = [...draft.losses];
  const standing = <Item extends { readonly key: Key }>(items: readonly Item[], on: (item: Item) => readonly Key[]) =>
    items.filter((item) => {
      const missing = on(item).find((key) => !ends.has(key));
      if (missing !== undefined) losses.push(hangs(item.key));
      return missing === undefined;
    });
  const { document, unfit } = fitting({
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    documentId,
    languages: [...draft.languages],
    service: { ...(draft.service ?? { status: 'draft' }), name: draft.name },
    lanes: Object.fromEntries(
      lanes.map(({ key, name, fields }, index) => [
        idOf(key),
        { ...fields, role: roles[key], name, order: laneKeys[index] },
      ]),
    ),
    phases: Object.fromEntries(
      draft.phases.map(({ key, name, fields }, index) => [idOf(key), { ...fields, name, order: phaseKeys[index] }]),
    ),
    columns: Object.fromEntries(
      columnIds.map((id, index) => {
        const phase = phaseOfColumn.get(index);
        return [id, { order: columnKeys[index], ...(phase === undefined ? {} : { phaseId: idOf(phase) }) }];
      }),
    ),
    steps: Object.fromEntries(placedSteps(draft, columns, laneIds, columnIds).map((step) => stepEntry(step, idOf))),
    links: Object.fromEntries(
      standing(draft.links, ({ from, to }) => [from, to]).map(({ key, from, to, fields }) => [
        idOf(key),
        { ...fields, from: idOf(from), to: idOf(to) },
      ]),
    ),
    failPoints: markers(
      standing(draft.failPoints, ({ on }) => [on]),
      idOf,
    ),
    waitPoints: markers(
      standing(draft.waitPoints, ({ on }) => [on]),
      idOf,
    ),
    notes: Object.fromEntries(
      draft.notes.map(({ key, text, about, fields }) => [
        idOf(key),
        { ...fields, text, ...(about !== undefined && ends.has(about) ? { about: idOf(about) } : {}) },
      ]),
    ),
    ...draft.catalogue,
    ...(draft.pictures ? { pictures: draft.pictures } : {}),
  });
  return { document, losses: [...losses, ...unfit] };
}

function hangs(key: Key): ImportLoss {
  return {
    what: {
      en: 'A link or marker hangs on something that is not there.',
      'zh-Hans': '有连线或标记指向不存在的对象。',
    },
    where: key,
  };
}

/** An id for each key: the key itself where it is a good one and free, else a fresh one. */
function idsFor(draft: ImportDraft, nextId: IdSource): (key: Key) => Id {
  const ids = new Map<Key, Id>();
  const taken = new Set(Object.values(draft.catalogue).flatMap((entries) => Object.keys(entries)));
  const collections = ['lanes', 'phases', 'steps', 'links', 'failPoints', 'waitPoints', 'notes'] as const;
  for (const { key } of collections.flatMap((name): readonly { key: Key }[] => draft[name])) {
    if (ids.has(key)) continue;
    const own = identifier.safeParse(key).success && !taken.has(key) ? key : nextId();
    taken.add(own);
    ids.set(key, own);
  }
  return (key) => ids.get(key) ?? nextId();
}

/** The phase of most of a column's steps, where they name one. */
function phasesByColumn({ steps, phases }: ImportDraft, columns: ReadonlyMap<Key, number>): Map<number, Key> {
  const known = new Set(phases.map(({ key }) => key));
  const found = new Map<number, Key>();
  for (const { key, phase } of steps) {
    const column = columns.get(key);
    if (phase !== undefined && known.has(phase) && column !== undefined && !found.has(column)) found.set(column, phase);
  }
  return found;
}

interface PlacedStep {
  readonly step: DraftStep;
  readonly order: string;
  readonly cell: { readonly laneId: Id; readonly columnId: Id } | undefined;
}

/** Steps with their cells; several in one cell stand in the order of their height, else of the file. */
function placedSteps(
  { steps }: ImportDraft,
  columns: ReadonlyMap<Key, number>,
  laneIds: ReadonlyMap<Key, Id>,
  columnIds: readonly Id[],
): PlacedStep[] {
  const groups = new Map<string, { step: DraftStep; cell: PlacedStep['cell'] }[]>();
  for (const step of steps) {
    const laneId = laneIds.get(step.lane ?? '');
    const columnId = columnIds[columns.get(step.key) ?? -1];
    const cell = laneId !== undefined && columnId !== undefined ? { laneId, columnId } : undefined;
    const key = cell ? `${laneId} ${columnId}` : '';
    const group = groups.get(key);
    if (group) group.push({ step, cell });
    else groups.set(key, [{ step, cell }]);
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((one, other) => (one.step.box?.y ?? 0) - (other.step.box?.y ?? 0));
    const orders = generateNKeysBetween(null, null, sorted.length);
    return sorted.map(({ step, cell }, index) => ({ step, cell, order: orders[index] ?? 'a0' }));
  });
}

function stepEntry({ step, order, cell }: PlacedStep, idOf: (key: Key) => Id) {
  return [idOf(step.key), { ...step.fields, kind: step.kind, name: step.name, order, ...cell }] as const;
}

/** Markers keep their numbers; those without one, or with one that is taken, get the next free one. */
function markers(
  points: readonly { readonly key: Key; readonly on: Key; readonly fields: { readonly number?: number } }[],
  idOf: (key: Key) => Id,
) {
  const taken = new Set<number>();
  const next = () => {
    let number = 1;
    while (taken.has(number)) number += 1;
    return number;
  };
  const numbered = points.map((point) => {
    const { number } = point.fields;
    const own = number !== undefined && !taken.has(number) ? number : undefined;
    if (own !== undefined) taken.add(own);
    return { point, own };
  });
  return Object.fromEntries(
    numbered.map(({ point, own }) => {
      const number = own ?? next();
      taken.add(number);
      return [idOf(point.key), { ...point.fields, on: idOf(point.on), number }];
    }),
  );
}
