import { createStore } from 'zustand/vanilla';
import { progressOf, type StepProgress } from '../../shared/method/progress.ts';
import { begunSteps } from '../../shared/method/steps.ts';
import { type Checker, type CheckOptions, type CheckResult, createChecker } from '../../shared/rules/engine.ts';
import { type Problem, problemsOf } from '../../shared/rules/problems.ts';
import { toldFindings } from '../../shared/rules/quiet.ts';
import { type ProblemRow, rowsOf } from '../../shared/rules/rows.ts';
import { type EditorState, editorStore } from './editor.ts';
import { optionsFrom, surroundingsOf, surroundingsStore } from './surroundings.ts';
import { today } from './today.ts';

/** What the check says of the open document, and what of it is told. */
export interface CheckState {
  readonly result: CheckResult | null;
  readonly rows: readonly ProblemRow[];
  /** What is told and what was answered, in the order of the rules. */
  readonly problems: readonly Problem[];
  readonly progress: readonly StepProgress[];
}

const NOTHING: CheckState = { result: null, rows: [], problems: [], progress: [] };

export const checkStore = createStore<CheckState>(() => NOTHING);

let options: CheckOptions = { today: today() };
let checker = createChecker(options);

function check({ history, file, checkAsked, touched }: EditorState): void {
  if (!history) {
    checkStore.setState(NOTHING);
    return;
  }
  const { document } = history;
  const now = { today: today(), ...optionsFrom(surroundingsOf({ file }), document) };
  if (now.today !== options.today || now.folder !== options.folder || now.resolve !== options.resolve) {
    options = now;
    checker = createChecker(options);
  }
  const result = checker.check(document);
  const begun = begunSteps(document);
  const told = toldFindings(result.findings, { begun, asked: checkAsked, touched });
  const problems = problemsOf(result, told);
  checkStore.setState({ result, rows: rowsOf(told), problems, progress: progressOf(document, result) });
}

/** A checker of its own under what holds for the open document, to look ahead with. */
export function anotherChecker(): Checker {
  return createChecker(options);
}

/** Checks after every edit and when the folder asks for something else, once the page had its turn to show it. */
export function startChecking(): void {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      check(editorStore.getState());
    });
  };
  surroundingsStore.subscribe(soon);
  editorStore.subscribe((state, before) => {
    const same =
      state.history?.document === before.history?.document &&
      state.file?.id === before.file?.id &&
      state.checkAsked === before.checkAsked &&
      state.touched === before.touched;
    if (!same) soon();
  });
}
