import type { folderSentences } from '../../../shared/locales/folder.ts';
import type { Overview } from '../../../shared/report/overview.ts';
import type { FolderColumn } from '../../store/folder.ts';

export type FolderWords = (typeof folderSentences)['en'];

/** What heads a column. */
export function headOf(column: FolderColumn, words: FolderWords): string {
  return column === 'errors' ? words.errorsHead : words[column];
}

/** A decision in the reader's language; a word of a later version as it stands. */
export function decisionWord(word: string, words: FolderWords): string {
  if (word === 'approved') return words.approved;
  if (word === 'approved-with-conditions') return words.approvedWithConditions;
  return word === 'returned' ? words.returned : word;
}

export function changedWord({ changed, changes }: Overview, words: FolderWords): string {
  if (changed === 'changed') return words.changedBy(changes);
  if (changed === 'same') return words.same;
  return changed === 'unknown' ? words.unknown : words.noDecision;
}
