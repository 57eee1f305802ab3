import { EditError } from '../../../shared/edit/edit.ts';
import { showTask } from '../../../shared/learn/show.ts';
import { type Task, taskOf } from '../../../shared/learn/tasks.ts';
import { runTidy } from '../../canvas/tidy.ts';
import { reveal } from '../../canvas/view.ts';
import { anotherChecker } from '../../store/check.ts';
import { edit, editorStore, nextId, showNotice } from '../../store/editor.ts';
import { learnStore } from '../../store/learn.ts';
import { checkNow } from '../../store/problems.ts';
import { settingsStore } from '../../store/settings.ts';
import { today } from '../../store/today.ts';
import { showDrawing } from '../../store/workspace.ts';
import { exportForClient } from '../export/export-again.ts';

/** Does the task that is shown for the person: as one undoable edit, or as the command that it is. */
export function demonstrate(): void {
  const { does }: Task = taskOf(learnStore.getState().task);
  if (does === 'check') checkNow();
  else if (does === 'tidy') void runTidy({ atOnce: true });
  else if (does === 'export') void exportForClient();
  else draw();
}

function draw(): void {
  const { history, drawingLanguages } = editorStore.getState();
  if (!history) return;
  const { document } = history;
  const checker = anotherChecker();
  try {
    const calls = showTask(learnStore.getState().task, document, {
      nextId,
      typed: drawingLanguages[0] ?? document.languages[0] ?? 'en',
      language: settingsStore.getState().language,
      today: today(),
      findingsOf: (one) => checker.check(one).findings,
    });
    if (calls.length === 0) return;
    editorStore.setState({ draft: null });
    showDrawing();
    const added = calls.flatMap((call) => (call.edit === 'add-step' ? [call.args.stepId] : []));
    if (!edit(calls, { select: added.slice(-1), fromList: true })) return;
    const last = added.at(-1);
    if (last !== undefined) requestAnimationFrame(() => reveal(last));
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    showNotice({ tone: 'error', sentence: error.sentence });
  }
}
