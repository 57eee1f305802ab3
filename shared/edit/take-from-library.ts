import type { Library } from '../model/library.ts';
import { keyBetween } from '../model/order.ts';
import { lanesInOrder, trayOf } from '../model/queries.ts';
import type { BlueprintDocument, CollectionName } from '../model/schema/document.ts';
import type { Step } from '../model/schema/drawing.ts';
import type { Id } from '../model/schema/values.ts';
import { addEntry } from './entries.ts';
import { EVIDENCE_FIELDS, fieldsOf, isEvidence, type LibraryRow, wordings } from './library.ts';
import type { EditCall } from './registry.ts';

export interface Placing {
  /** The step beside which evidence is put. */
  readonly besideId?: Id | undefined;
  /** For a piece of evidence that stands there already. */
  readonly freshId: Id;
}

/** The edits that make an entry of a library part of a blueprint, or bring what is there to what the library says. */
export function takeFromLibrary(
  document: BlueprintDocument,
  library: Library,
  row: LibraryRow,
  placing: Placing,
): EditCall[] {
  const { kind, entryId = '', elementId } = row;
  const entry = library[kind][entryId];
  if (!entry) return [];
  const fields = fieldsOf(kind, entry);
  if (kind === 'evidence') {
    if (elementId === undefined) return [newEvidence(document, entryId, fields, placing)];
    const names = new Set(wordings(document.steps[elementId]?.name ?? {}));
    const isSame = (step: readonly [Id, Step]) =>
      isEvidence(step) && wordings(step[1].name).some((name) => names.has(name));
    const same = Object.entries(document.steps).filter(isSame);
    const whole = { ...Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, undefined])), ...fields };
    return same.map(([id]) => setting('steps', id, whole));
  }
  if (elementId === undefined) return [addEntry(document, kind, entryId, fields)];
  const { order: __, ...before } = document[kind][elementId] ?? { name: {} };
  const whole = { ...Object.fromEntries(Object.keys(before).map((field) => [field, undefined])), ...fields };
  if (elementId === entryId) return [setting(kind, entryId, whole)];
  return [
    addEntry(document, kind, entryId, fields),
    { edit: 'merge-elements', args: { collection: kind, keepId: entryId, goneId: elementId } },
    setting(kind, entryId, whole),
  ];
}

/** What the library does not say is gone: then both say the same. */
function setting(collection: CollectionName, id: Id, fields: Readonly<Record<string, unknown>>): EditCall {
  return { edit: 'set-fields', args: { of: { collection, id }, fields } };
}

/** Beside the step that is chosen, where there is a lane for it; else in the tray. */
function newEvidence(
  document: BlueprintDocument,
  entryId: Id,
  fields: object,
  { besideId, freshId }: Placing,
): EditCall {
  const lane = lanesInOrder(document).find(([, { role }]) => role === 'evidence');
  const columnId = document.steps[besideId ?? '']?.columnId;
  const place = lane && columnId !== undefined ? { laneId: lane[0], columnId } : {};
  const order = keyBetween('laneId' in place ? null : (trayOf(document).at(-1)?.[1].order ?? null), null);
  const id = document.steps[entryId] ? freshId : entryId;
  const element = { ...fields, ...place, kind: 'evidence', order };
  return { edit: 'add-element', args: { collection: 'steps', id, element } };
}
