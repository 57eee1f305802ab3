import { closePanel } from '../app/dialogs.ts';
import { openHandle } from '../app/files.ts';
import { lookAtFolder } from '../app/folder.ts';
import { focusCanvas } from '../canvas/view.ts';
import { nextToReview, shownRows } from '../panels/folder/order.ts';
import { editorStore, showNotice } from '../store/editor.ts';
import { type FolderRow, folderStore } from '../store/folder.ts';
import { settingsStore } from '../store/settings.ts';
import { nothingToReview } from './sentences.ts';

export function hasFolder(): boolean {
  return folderStore.getState().folder !== null;
}

/** Opens a blueprint of the folder in a tab; the table stays as it is for coming back. */
export async function openRow({ file }: FolderRow): Promise<void> {
  if (!(await openHandle(file.handle))) return;
  closePanel();
  focusCanvas();
}

/** Opens the next blueprint that needs a review, in the order of the table, or the one before. */
export async function reviewNext(by: 1 | -1): Promise<void> {
  // What was decided a moment ago needs none any more.
  await lookAtFolder();
  const { rows, filter, sort } = folderStore.getState();
  const shown = shownRows(rows, filter, sort, settingsStore.getState().language);
  const row = nextToReview(shown, editorStore.getState().file?.id, by);
  if (row) return openRow(row);
  closePanel();
  showNotice({ tone: 'info', sentence: nothingToReview });
}
