import type { RecordField } from '../../../shared/locales/record-fields.ts';
import type { recordLists } from '../../../shared/locales/record-lists.ts';
import type { CollectionName } from '../../../shared/model/schema/document.ts';

export type RecordCollection = keyof typeof recordLists;

/** How a field of the record is shown and typed. */
export type FieldKind =
  | { readonly type: 'text' | 'long' | 'plain' | 'date' | 'check' | 'number' | 'rating' | 'chance' }
  | { readonly type: 'colour' | 'duration' | 'limit' | 'every' | 'attachments' | 'digest' | 'lines' }
  | { readonly type: 'word'; readonly words: readonly string[] }
  /** Ids of entries or elements: one of them, or a list. */
  | { readonly type: 'one' | 'many'; readonly of: readonly CollectionName[] }
  /** Collections that a field of one's own stands on. */
  | { readonly type: 'collections' }
  /** Steps or fail points that name this entry in a list of their own. */
  | { readonly type: 'tied'; readonly on: 'steps' | 'failPoints' };

/** One field of a form, as data. */
export type FieldSpec = FieldKind & {
  /** Its name in the file; of a `tied` one the name of the steps' own field. */
  readonly field: string;
  readonly label: RecordField;
  /** Folded under “More”; with a word, only where another field does not say that word. */
  readonly more?: true | { readonly unless: readonly [field: string, word: string] };
};

/** The form of one collection, and how its entries show in a list. */
export interface FormSpec {
  readonly fields: readonly FieldSpec[];
  /** Fields told in a row of the list, after the name. */
  readonly row: readonly string[];
  /** The list is parted by this field's words, each with its own way to add. */
  readonly partedBy?: { readonly field: string; readonly words: readonly string[] };
  /** An entry stands for one of these, which is chosen first. */
  readonly addedBy?: { readonly field: string; readonly of: RecordCollection };
  /** It is dated the day it is added. */
  readonly dated?: true;
  /** It keeps the drawing as it stands when it is added. */
  readonly digested?: true;
}
