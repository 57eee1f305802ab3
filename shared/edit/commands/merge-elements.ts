import type { CollectionName } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';
import { renameReferences } from '../renaming.ts';
import { refuseTooMuch } from './add-element.ts';

export interface MergeElements {
  readonly collection: CollectionName;
  /** The entry that stays. */
  readonly keepId: Id;
  /** The entry that is the same, and goes. */
  readonly goneId: Id;
}

/**
 * Makes one of two entries that are the same: whatever named the other names the one that stays, which takes over what it
 * does not say itself.
 * @throws EditError when one of them is not there, or both list more than one may
 */
export const mergeElements: EditRecipe<MergeElements> = (draft, { collection, keepId, goneId }, before) => {
  const kept: object | undefined = draft[collection][keepId];
  const gone: object | undefined = before[collection][goneId];
  if (!kept || !gone || keepId === goneId) throw new EditError(NOT_TWO);
  renameReferences(draft, before, new Map([[goneId, keepId]]));
  takeOver(kept, gone, new Set([keepId, goneId]));
  refuseTooMuch(draft, collection, keepId);
  delete draft[collection][goneId];
};

const NOT_TWO = { en: 'Choose another entry of the same list.', 'zh-Hans': '请选择同一列表中的另一条记录。' };

/** Fields that only the entry that goes has, its own ones too, languages that only it speaks, and what only it lists. */
export function takeOver(kept: object, gone: object, both: ReadonlySet<Id>): void {
  for (const [field, value] of Object.entries(gone)) {
    const own: unknown = Reflect.get(kept, field);
    if (own === undefined) Reflect.set(kept, field, withoutBoth(value, both));
    else if (Array.isArray(own) && Array.isArray(value)) {
      Reflect.set(kept, field, withoutBoth([...new Set([...own, ...value])], both));
    } else if (isOfMany(field, own) && isOfMany(field, value)) Reflect.set(kept, field, { ...value, ...own });
  }
}

function withoutBoth(value: unknown, both: ReadonlySet<Id>): unknown {
  return Array.isArray(value) ? value.filter((one) => !both.has(one)) : value;
}

/** Objects of strings that say one thing: part of one and part of another would say what neither does. */
const OF_ONE: ReadonlySet<string> = new Set(['blueprint', 'cost']);

/** Whether a value says several things, each under its key: a text its languages, fields of one's own their values. */
function isOfMany(field: string, value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || OF_ONE.has(field)) return false;
  return field === 'fields' || Object.values(value).every((inner) => typeof inner === 'string');
}
