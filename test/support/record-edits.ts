import type { EditCall } from '../../shared/edit/registry.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import { type BlueprintDocument, COLLECTIONS } from '../../shared/model/schema/document.ts';
import type { Dice } from './random-edits.ts';
import { wildElement } from './wild-document.ts';

/** Some edit of any collection, the record among them, with wild values: an element more, one changed, one gone. */
export function recordEdit(document: BlueprintDocument, roll: Dice, nextId: IdSource): EditCall {
  const ids = Object.fromEntries(COLLECTIONS.map((name) => [name, Object.keys(document[name])]));
  const collection = COLLECTIONS[roll(COLLECTIONS.length)] ?? 'steps';
  const own = ids[collection] ?? [];
  const id = own[roll(own.length)];
  const element = wildElement(collection, ids, roll);
  if (id === undefined || roll(4) === 0) return { edit: 'add-element', args: { collection, id: nextId(), element } };
  if (roll(4) === 0) return { edit: 'delete-elements', args: { ids: [id] } };
  const fields = Object.fromEntries(Object.entries(element).filter(() => roll(3) === 0));
  return { edit: 'set-fields', args: { of: { collection, id }, fields } };
}
