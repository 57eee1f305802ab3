import { openFillTable } from '../panels/fill/fill.ts';
import type { EditorState } from '../store/editor.ts';
import { showDrawing, showRecord, workspaceStore } from '../store/workspace.ts';
import { selectedSteps } from './drawing.ts';

/** Opens the record; leads back to the drawing where it is open. */
export function toggleRecord(): void {
  if (workspaceStore.getState().place === 'record') showDrawing();
  else showRecord();
}

/** The table opens on the selected steps; on all of them where fewer than two are. */
export function fillSelected(state: EditorState): void {
  const steps = selectedSteps(state);
  openFillTable('time', steps.length > 1 ? steps : Object.keys(state.history?.document.steps ?? {}));
}
