import { createStore } from 'zustand/vanilla';
import { progressOf, type StepProgress } from '../../shared/method/progress.ts';
import { begunSteps } from '../../shared/method/steps.ts';
import type { OpenFinding, WaivedFinding } from '../../shared/rules/answers.ts';
import { type Checker, type CheckOptions, type CheckResult, createChecker } from '../../shared/rules/engine.ts';
import type { Finding } from '../../shared/rules/finding.ts';
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

interface Told extends Pick<CheckState, 'rows' | 'problems'> {
  readonly told: readonly Finding[];
  readonly answers: readonly unknown[];
}

let options: CheckOptions = { today: today() };
let checker = createChecker(options);
let last: Told | null = null;

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
  const { rows, problems } = toldOf(result, told);
  checkStore.setState({ result, rows, problems, progress: progressOf(document, result) });
}

/**
 * The rows and problems of a check: the very same as before where the same was found, told and answered, so that nothing
 * is drawn or listed anew for a letter that changes no finding.
 */
function toldOf(result: CheckResult, told: readonly Finding[]): Pick<CheckState, 'rows' | 'problems'> {
  const answers = [...result.open, ...result.waived, ...result.stale].flatMap(partsOf);
  if (last && sameParts(last.told, told) && sameParts(last.answers, answers)) return last;
  last = { told, answers, rows: rowsOf(told), problems: problemsOf(result, told) };
  return last;
}

function partsOf(answered: WaivedFinding | OpenFinding): unknown[] {
  return Object.values(answered);
}

/** Most findings are the very same from check to check; the others are few enough to be compared by what they say. */
function sameParts(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((part, index) => part === other[index] || JSON.stringify(part) === JSON.stringify(other[index]));
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
