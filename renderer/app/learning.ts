import { isLesson, learnStore, resumeLesson } from '../store/learn.ts';
import { openStates, showTab } from '../store/tabs.ts';
import { newLesson } from './files.ts';

/** Goes on with the tutorial that is open in front or in another tab, else begins it anew on a blueprint of its own. */
export function startLearning(): void {
  const waiting = openStates().find(({ history }) => history && isLesson(history.document.documentId));
  if (learnStore.getState().lesson) resumeLesson();
  else if (waiting) {
    showTab(waiting.key);
    resumeLesson();
  } else newLesson();
}
