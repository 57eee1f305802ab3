import { createStore } from 'zustand/vanilla';
import { progressOf, type StepProgress } from '../../shared/method/progress.ts';
import { begunSteps } from '../../shared/method/steps.ts';
import { type CheckResult, createChecker } from '../../shared/rules/engine.ts';
import { toldFindings } from '../../shared/rules/quiet.ts';
import { type ProblemRow, rowsOf } from '../../shared/rules/rows.ts';
import { type EditorState, editorStore } from './editor.ts';
import { today } from './today.ts';

/** What the check says of the open document, and what of it is told. */
export interface CheckState {
  readonly result: CheckResult | null;
  readonly rows: readonly ProblemRow[];
  readonly progress: readonly StepProgress[];
}

export const checkStore = createStore<CheckState>(() => ({ result: null, rows: [], progress: [] }));

let checker = createChecker({ today: today() });
let checkedOn = today();

function check({ history, checkAsked, touched }: EditorState): void {
  if (!history) {
    checkStore.setState({ result: null, rows: [], progress: [] });
    return;
  }
  if (checkedOn !== today()) {
    checkedOn = today();
    checker = createChecker({ today: checkedOn });
  }
  const { document } = history;
  const result = checker.check(document);
  const begun = begunSteps(document);
  const told = toldFindings(result.findings, { begun, asked: checkAsked, touched });
  checkStore.setState({ result, rows: rowsOf(told), progress: progressOf(document, result) });
}

/** Checks after every edit, once the page had its turn to show it. */
export function startChecking(): void {
  let waiting = false;
  editorStore.subscribe((state, before) => {
    const same =
      state.history?.document === before.history?.document &&
      state.checkAsked === before.checkAsked &&
      state.touched === before.touched;
    if (same || waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      check(editorStore.getState());
    });
  });
}
