import { addEntry } from '../../../shared/edit/entries.ts';
import type { EditCall } from '../../../shared/edit/registry.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { edit, nextId } from '../../store/editor.ts';
import { today } from '../../store/today.ts';
import { digestFields } from './digest-field.tsx';
import type { RecordCollection } from './form-spec.ts';
import { FORMS } from './forms.ts';

/** The edit that adds an entry to a list of the record, as it begins. */
export function entryCall(
  document: BlueprintDocument,
  collection: RecordCollection,
  id: Id,
  fields: Readonly<Record<string, unknown>> = {},
): EditCall {
  const { dated, digested } = FORMS[collection];
  return addEntry(document, collection, id, {
    ...(dated ? { date: today() } : {}),
    ...(digested ? digestFields(document) : {}),
    ...fields,
  });
}

/** Adds an entry to a list of the record and opens it. */
export function addToRecord(
  document: BlueprintDocument,
  collection: RecordCollection,
  fields: Readonly<Record<string, unknown>> = {},
  before: readonly EditCall[] = [],
): void {
  const id = nextId();
  edit([...before, entryCall(document, collection, id, fields)], { select: [id] });
}

/** Adds an entry that stands for another one, such as a person's agreement; a new name makes that one too. */
export function addFor(
  document: BlueprintDocument,
  collection: RecordCollection,
  known: Id | undefined,
  name: Readonly<Record<string, string>>,
): void {
  const { addedBy } = FORMS[collection];
  if (!addedBy) return;
  const otherId = known ?? nextId();
  const made = known === undefined ? [addEntry(document, addedBy.of, otherId, { name })] : [];
  const actorId = collection === 'agreements' ? document.people[otherId]?.actorId : undefined;
  addToRecord(document, collection, { [addedBy.field]: otherId, ...(actorId === undefined ? {} : { actorId }) }, made);
}
