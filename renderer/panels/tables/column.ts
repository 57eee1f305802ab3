import type { Sentence } from '../../../shared/model/refusal.ts';
import type { CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import type { CellWords } from '../../../shared/model/tables/words.ts';
import type { FieldKind } from '../record/form-spec.ts';

/** How the cells of a column are shown and typed: as the fields of a form are, or as only the drawing has them. */
type CellKind =
  | Exclude<FieldKind, { readonly type: 'word' }>
  | {
      readonly type: 'word';
      readonly words: readonly string[];
      /** Whose sentences say the words. */
      readonly said: 'drawing' | 'record';
      /** The words that tables of other programs use for them. */
      readonly also?: CellWords;
    }
  /** An end of a link. */
  | { readonly type: 'end'; readonly of: readonly CollectionName[] }
  | { readonly type: 'money' | 'frequency' | 'feeling' | 'lane' | 'phase' | 'mark' }
  /** A value among the fields of one's own. */
  | { readonly type: 'own'; readonly fieldId: Id };

/** One column of a table, as data. */
export type TableColumn = CellKind & {
  /** Names it among the columns of its table. */
  readonly key: string;
  /** The field's name in the file. */
  readonly field: string;
  readonly title: Sentence;
  /** Pixels, as long as nobody has dragged its edge. */
  readonly width: number;
  /** The language of a text. */
  readonly language?: string;
};

/** What a table shows: the elements of one collection. */
export type TableName = Exclude<
  CollectionName,
  'columns' | 'lines' | 'notes' | 'waivers' | 'openAnswers' | 'reviews' | 'remarks' | 'exportPresets'
>;
