import type { ImportDraft } from '../../shared/import/draft.ts';
import type { ImportFormatId } from '../../shared/import/registry.ts';
import type { Sentence } from '../../shared/model/refusal.ts';

/** What the import worker is asked to read. */
export interface ImportJob {
  readonly file: File;
  readonly format: ImportFormatId;
  /** Language of the texts, where the file does not say. */
  readonly language: string;
  /** The sheet of a workbook, where one was chosen. */
  readonly sheet?: string;
}

/** What the import worker says. */
export type ImportMessage =
  | { readonly kind: 'read'; readonly draft: ImportDraft }
  | { readonly kind: 'refused'; readonly sentence: Sentence }
  | { readonly kind: 'failed'; readonly reason: string };
