import { stepsWithin } from '../../shared/layout/tidy-document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { runTidy } from '../canvas/tidy.ts';
import type { EditorState } from '../store/editor.ts';

/** Tidies the steps that these elements hold; the others stay. */
export function tidyWithin({ history }: EditorState, elements: readonly Id[]): void {
  if (history) void runTidy({ only: stepsWithin(history.document, elements) });
}

/** The selected lane, or the lane of the selected step. */
export function laneAtHand({ history, selection }: EditorState): Id | undefined {
  const [id = ''] = selection;
  const { lanes = {}, steps = {} } = history?.document ?? {};
  const laneId = lanes[id] ? id : (steps[id]?.laneId ?? '');
  return lanes[laneId] ? laneId : undefined;
}

/** The selected phase, or the phase of the selected step or column. */
export function phaseAtHand({ history, selection }: EditorState): Id | undefined {
  const [id = ''] = selection;
  const { columns = {}, phases = {}, steps = {} } = history?.document ?? {};
  const phaseId = phases[id] ? id : (columns[steps[id]?.columnId ?? id]?.phaseId ?? '');
  return phases[phaseId] ? phaseId : undefined;
}
