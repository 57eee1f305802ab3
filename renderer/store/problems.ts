import { createStore } from 'zustand/vanilla';
import { groupProblems, listed, type ProblemSection } from '../../shared/rules/grouping.ts';
import type { Problem, Standing } from '../../shared/rules/problems.ts';
import { checkStore } from './check.ts';
import { askForCheck, editorStore } from './editor.ts';
import { settingsStore } from './settings.ts';

/** How the problems are looked at. Problems and rows go by their keys. */
export interface ProblemsView {
  readonly open: boolean;
  /** The standings that are listed. */
  readonly shown: ReadonlySet<Standing>;
  /** Whether the rules that were not judged are listed. */
  readonly skippedShown: boolean;
  /** Rows that are opened to their places. */
  readonly unfolded: ReadonlySet<string>;
  /** The problem that was gone to last. */
  readonly current: string | null;
  /** Problems chosen to be answered together. */
  readonly chosen: ReadonlySet<string>;
  /** Where a range of chosen ones begins. */
  readonly anchor: string | null;
  /** What is said of the problem that was gone to last. */
  readonly spoken: string;
}

const NOTHING_CHOSEN = { current: null, spoken: '', chosen: new Set<string>(), anchor: null };
const START: ProblemsView = {
  open: false,
  shown: new Set(['told', 'overdue']),
  skippedShown: false,
  unfolded: new Set(),
  ...NOTHING_CHOSEN,
};

export const problemsStore = createStore<ProblemsView>(() => START);

/** Another document starts anew. */
export function startProblems(): void {
  editorStore.subscribe((state, before) => {
    if (state.key !== before.key) problemsStore.setState({ unfolded: new Set(), ...NOTHING_CHOSEN });
  });
}

/** Checks everything and shows what was found, however often it is asked for. */
export function checkNow(): void {
  askForCheck();
  problemsStore.setState({ open: true });
}

/** The problems of these standings. */
export function shownOf(problems: readonly Problem[], shown: ReadonlySet<Standing>): readonly Problem[] {
  return problems.filter(({ standings }) => standings.some((standing) => shown.has(standing)));
}

/** The rows as the panel lists them now. */
export function sectionsNow(): readonly ProblemSection[] {
  const { document } = editorStore.getState().history ?? {};
  if (!document) return [];
  const problems = shownOf(checkStore.getState().problems, problemsStore.getState().shown);
  return groupProblems(document, problems, settingsStore.getState().problemGrouping);
}

/** A set with a value put in, or taken out. */
export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** Chooses problems, or no longer; with a range, all from the anchor to them. */
export function choose(keys: readonly string[], on: boolean, range: boolean): void {
  const { anchor, chosen } = problemsStore.getState();
  const all = range && anchor !== null ? between(anchor, keys) : keys;
  const next = new Set(chosen);
  for (const key of all) {
    if (on) next.add(key);
    else next.delete(key);
  }
  problemsStore.setState({ chosen: next, anchor: keys[0] ?? null });
}

/** Everything that is listed from one problem to others, these among them. */
function between(anchor: string, keys: readonly string[]): readonly string[] {
  const order = listed(sectionsNow()).map(({ key }) => key);
  const places = [anchor, ...keys].map((key) => order.indexOf(key)).filter((place) => place >= 0);
  return [...keys, ...order.slice(Math.min(...places), Math.max(...places) + 1)];
}

export function chooseNone(): void {
  problemsStore.setState({ chosen: new Set(), anchor: null });
}
