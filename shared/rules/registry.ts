import { legalLimit } from './analysis/legal-limit.ts';
import { needs } from './analysis/needs.ts';
import { needsAnswered } from './analysis/needs-answered.ts';
import { timeRange } from './analysis/time-range.ts';
import { content } from './customer/content.ts';
import { mode } from './customer/mode.ts';
import { oneScenario } from './customer/one-scenario.ts';
import { order } from './customer/order.ts';
import { path } from './customer/path.ts';
import { scope } from './customer/scope.ts';
import { segment } from './customer/segment.ts';
import { startAndEnd } from './customer/start-and-end.ts';
import { state } from './customer/state.ts';
import { walkthrough } from './customer/walkthrough.ts';
import { evidence } from './drawing/evidence.ts';
import { failPointDetail } from './drawing/fail-point-detail.ts';
import { failPoints } from './drawing/fail-points.ts';
import { feeShown } from './drawing/fee-shown.ts';
import { followUp } from './drawing/follow-up.ts';
import { label } from './drawing/label.ts';
import { laneOrder } from './drawing/lane-order.ts';
import { lines } from './drawing/lines.ts';
import { oneLane } from './drawing/one-lane.ts';
import { size } from './drawing/size.ts';
import { subBlueprint } from './drawing/sub-blueprint.ts';
import { waitPointTime } from './drawing/wait-point-time.ts';
import { waitPoints } from './drawing/wait-points.ts';
import { complete } from './research/complete.ts';
import { fiveWays } from './research/five-ways.ts';
import { frontLine } from './research/front-line.ts';
import { overdue } from './revision/overdue.ts';
import type { Rule } from './rule.ts';
import { backstagePurpose } from './steps/backstage-purpose.ts';
import { contact } from './steps/contact.ts';
import { contentCovered } from './steps/content-covered.ts';
import { decisionBranches } from './steps/decision-branches.ts';
import { decisionChances } from './steps/decision-chances.ts';
import { decisionLabels } from './steps/decision-labels.ts';
import { linkEnds } from './steps/link-ends.ts';
import { linked } from './steps/linked.ts';
import { loopExit } from './steps/loop-exit.ts';
import { reachable } from './steps/reachable.ts';
import { supportPurpose } from './steps/support-purpose.ts';

/** Every rule by its id: method step and file name. The order is that of findings. */
export const RULES = {
  'customer/scope': scope,
  'customer/segment': segment,
  'customer/state': state,
  'customer/one-scenario': oneScenario,
  'customer/start-and-end': startAndEnd,
  'customer/walkthrough': walkthrough,
  'customer/path': path,
  'customer/order': order,
  'customer/content': content,
  'customer/mode': mode,
  'research/five-ways': fiveWays,
  'research/front-line': frontLine,
  'research/complete': complete,
  'analysis/needs': needs,
  'analysis/needs-answered': needsAnswered,
  'analysis/time-range': timeRange,
  'analysis/legal-limit': legalLimit,
  'steps/content-covered': contentCovered,
  'steps/linked': linked,
  'steps/reachable': reachable,
  'steps/loop-exit': loopExit,
  'steps/link-ends': linkEnds,
  'steps/contact': contact,
  'steps/backstage-purpose': backstagePurpose,
  'steps/support-purpose': supportPurpose,
  'steps/decision-branches': decisionBranches,
  'steps/decision-labels': decisionLabels,
  'steps/decision-chances': decisionChances,
  'revision/overdue': overdue,
  'drawing/one-lane': oneLane,
  'drawing/lane-order': laneOrder,
  'drawing/lines': lines,
  'drawing/label': label,
  'drawing/evidence': evidence,
  'drawing/fee-shown': feeShown,
  'drawing/fail-point-detail': failPointDetail,
  'drawing/wait-point-time': waitPointTime,
  'drawing/fail-points': failPoints,
  'drawing/wait-points': waitPoints,
  'drawing/size': size,
  'drawing/follow-up': followUp,
  'drawing/sub-blueprint': subBlueprint,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

const STEP_OF_FAMILY: Readonly<Record<string, number>> = {
  customer: 1,
  research: 2,
  analysis: 3,
  steps: 4,
  revision: 5,
  drawing: 6,
};

/** The method step, 1 to 6, that a rule belongs to. */
export function stepOfRule(id: string): number {
  return STEP_OF_FAMILY[id.split('/')[0] ?? ''] ?? 6;
}
