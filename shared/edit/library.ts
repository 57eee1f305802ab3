import { LIBRARY_KINDS, type Library, type LibraryEntry, type LibraryKind } from '../model/library.ts';
import { foldedName } from '../model/names.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Step } from '../model/schema/drawing.ts';
import type { Id, Text } from '../model/schema/values.ts';
import { canonicalText } from '../model/serialise.ts';

/** How an entry of a library and an element of a blueprint stand to one another. */
export type LibraryState = 'same' | 'differs' | 'library' | 'blueprint';

/** One thing that a library and a blueprint have in common, or that one of them has alone. */
export interface LibraryRow {
  readonly kind: LibraryKind;
  readonly state: LibraryState;
  readonly name: Text;
  /** What the library calls it. */
  readonly entryName: Text | undefined;
  /** In the library. */
  readonly entryId: Id | undefined;
  /** In the blueprint; of several pieces of evidence of one name the first. */
  readonly elementId: Id | undefined;
}

export const EVIDENCE_FIELDS = ['name', 'description', 'standard'] as const;

export function isEvidence([, { kind }]: readonly [Id, Step]): boolean {
  return kind === 'evidence';
}

/** What a library says of a piece of evidence: nothing else of it is for a step. */
function evidenceOf(item: object): LibraryEntry {
  const fields = EVIDENCE_FIELDS.map((field) => [field, Reflect.get(item, field)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as LibraryEntry;
}

/** The elements of a blueprint that a library may hold, as it would hold them. */
function elementsOf(document: BlueprintDocument, kind: LibraryKind): (readonly [Id, LibraryEntry])[] {
  if (kind !== 'evidence') {
    return Object.entries(document[kind]).map(([id, { order: _, ...entry }]) => [id, entry as LibraryEntry] as const);
  }
  const steps = Object.entries(document.steps).filter(isEvidence);
  const seen = new Set<string>();
  return steps.flatMap(([id, step]) => {
    const names = wordings(step.name);
    if (names.length === 0 || names.some((name) => seen.has(name))) return [];
    for (const name of names) seen.add(name);
    return [[id, evidenceOf(step)] as const];
  });
}

/** A name in every language in which it has one; two names that share one of these people take for the same. */
export function wordings(name: Text): string[] {
  return Object.values(name)
    .map(foldedName)
    .filter((wording) => wording !== '');
}

/** The place of a name among others. */
function sortKey(name: Text): string {
  return wordings(name)[0] ?? '';
}

/** Entries by every wording of their names; of several with one wording the first. */
function idsByWording(entries: readonly (readonly [Id, LibraryEntry])[]): ReadonlyMap<string, Id> {
  return new Map(
    entries.flatMap(([id, { name }]) => wordings(name).map((wording) => [wording, id] as const)).reverse(),
  );
}

/**
 * What a library and a blueprint hold, kind by kind and by name; the same id is the same, and so is the same name in any
 * language where no element has the id of the entry.
 */
export function libraryRows(document: BlueprintDocument, library: Library): LibraryRow[] {
  return LIBRARY_KINDS.flatMap((kind) => {
    const entries = new Map<Id, LibraryEntry>(Object.entries(library[kind]));
    const all = elementsOf(document, kind);
    const ids = new Set(all.map(([id]) => id));
    const byName = idsByWording([...entries].filter(([id]) => !ids.has(id)));
    const elements = all.filter(([, { name }]) => wordings(name).length > 0);
    const own = elements.map(([elementId, element]): LibraryRow => {
      const named = wordings(element.name).find((wording) => byName.has(wording)) ?? '';
      const entryId = entries.has(elementId) ? elementId : byName.get(named);
      const entry = entryId === undefined ? undefined : entries.get(entryId);
      const same = entry && entryId === elementIdOf(kind, elementId, entryId) && alike(kind, entry, element);
      const state = entry ? (same ? 'same' : 'differs') : 'blueprint';
      return { kind, state, name: element.name, entryName: entry?.name, entryId, elementId };
    });
    const taken = new Set(own.map(({ entryId }) => entryId));
    const others = [...entries].filter(([id]) => !taken.has(id));
    const left = others.map(
      ([entryId, { name }]): LibraryRow => ({
        kind,
        state: 'library',
        name,
        entryName: name,
        entryId,
        elementId: undefined,
      }),
    );
    return [...own, ...left].sort((one, other) => (sortKey(one.name) < sortKey(other.name) ? -1 : 1));
  });
}

/** A piece of evidence may stand at several places, under an id of its own at each. */
function elementIdOf(kind: LibraryKind, elementId: Id, entryId: Id | undefined): Id | undefined {
  return kind === 'evidence' ? entryId : elementId;
}

function alike(kind: LibraryKind, one: LibraryEntry, other: LibraryEntry): boolean {
  return canonicalText(fieldsOf(kind, one)) === canonicalText(fieldsOf(kind, other));
}

/** What an entry says of an element: where that stands among others is the blueprint's own. */
export function fieldsOf(kind: LibraryKind, entry: LibraryEntry): Readonly<Record<string, unknown>> {
  const { order: _, ...fields } = (kind === 'evidence' ? evidenceOf(entry) : entry) as LibraryEntry & {
    readonly order?: string;
  };
  return fields;
}

/** A library with an element of a blueprint as the blueprint has it. */
export function withElement(library: Library, document: BlueprintDocument, row: LibraryRow): Library {
  const { kind, elementId, entryId } = row;
  const element = elementsOf(document, kind).find(([id]) => id === elementId)?.[1];
  if (elementId === undefined || !element) return library;
  return withEntry(library, kind, entryId ?? elementId, element);
}

function withEntry(library: Library, kind: LibraryKind, id: Id, entry: LibraryEntry): Library {
  return { ...library, [kind]: { ...library[kind], [id]: entry } };
}

/** A library without an entry. */
export function withoutEntry(library: Library, { kind, entryId }: LibraryRow): Library {
  const left = Object.entries(library[kind]).filter(([id]) => id !== entryId);
  return { ...library, [kind]: Object.fromEntries(left) };
}

/** A library whose entries for some rows are again what another one, the library before them, says. */
export function asBefore(library: Library, before: Library, rows: readonly LibraryRow[]): Library {
  return rows.reduce((all, row) => {
    const { kind, entryId = row.elementId ?? '' } = row;
    const entry = before[kind][entryId];
    return entry ? withEntry(all, kind, entryId, entry) : withoutEntry(all, { ...row, entryId });
  }, library);
}
