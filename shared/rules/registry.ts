import { bottleneck } from './analysis/bottleneck.ts';
import { cost } from './analysis/cost.ts';
import { hiddenWait } from './analysis/hidden-wait.ts';
import { legalLimit } from './analysis/legal-limit.ts';
import { needs } from './analysis/needs.ts';
import { needsAnswered } from './analysis/needs-answered.ts';
import { performance } from './analysis/performance.ts';
import { policyUsed } from './analysis/policy-used.ts';
import { quality } from './analysis/quality.ts';
import { requirements } from './analysis/requirements.ts';
import { time } from './analysis/time.ts';
import { timeRange } from './analysis/time-range.ts';
import { totalTime } from './analysis/total-time.ts';
import { content } from './customer/content.ts';
import { mode } from './customer/mode.ts';
import { oneScenario } from './customer/one-scenario.ts';
import { order } from './customer/order.ts';
import { path } from './customer/path.ts';
import { period } from './customer/period.ts';
import { scope } from './customer/scope.ts';
import { segment } from './customer/segment.ts';
import { startAndEnd } from './customer/start-and-end.ts';
import { state } from './customer/state.ts';
import { walkthrough } from './customer/walkthrough.ts';
import { wholeJourney } from './customer/whole-journey.ts';
import { wording } from './customer/wording.ts';
import { agreed } from './drawing/agreed.ts';
import { evidence as drawingEvidence } from './drawing/evidence.ts';
import { evidenceUsed } from './drawing/evidence-used.ts';
import { failPointDetail } from './drawing/fail-point-detail.ts';
import { failPointRecovery } from './drawing/fail-point-recovery.ts';
import { failPoints } from './drawing/fail-points.ts';
import { feeShown } from './drawing/fee-shown.ts';
import { followUp } from './drawing/follow-up.ts';
import { glyph } from './drawing/glyph.ts';
import { label } from './drawing/label.ts';
import { labelLength } from './drawing/label-length.ts';
import { laneFit } from './drawing/lane-fit.ts';
import { laneOrder } from './drawing/lane-order.ts';
import { lanes } from './drawing/lanes.ts';
import { lines } from './drawing/lines.ts';
import { oneLane } from './drawing/one-lane.ts';
import { overlap } from './drawing/overlap.ts';
import { phases } from './drawing/phases.ts';
import { sameName } from './drawing/same-name.ts';
import { size } from './drawing/size.ts';
import { subBlueprint } from './drawing/sub-blueprint.ts';
import { waitOnPath } from './drawing/wait-on-path.ts';
import { waitPointTime } from './drawing/wait-point-time.ts';
import { waitPoints } from './drawing/wait-points.ts';
import { cited } from './research/cited.ts';
import { complete } from './research/complete.ts';
import { department } from './research/department.ts';
import { evidence as researchEvidence } from './research/evidence.ts';
import { fiveWays } from './research/five-ways.ts';
import { frontLine as researchFrontLine } from './research/front-line.ts';
import { carriedOver } from './revision/carried-over.ts';
import { effect } from './revision/effect.ts';
import { failPointAction } from './revision/fail-point-action.ts';
import { frontLine as revisionFrontLine } from './revision/front-line.ts';
import { log } from './revision/log.ts';
import { overdue } from './revision/overdue.ts';
import { progress } from './revision/progress.ts';
import { reviewDue } from './revision/review-due.ts';
import { trigger } from './revision/trigger.ts';
import { waitPointAction } from './revision/wait-point-action.ts';
import type { Rule } from './rule.ts';
import { backstagePurpose } from './steps/backstage-purpose.ts';
import { contact } from './steps/contact.ts';
import { contentCovered } from './steps/content-covered.ts';
import { control } from './steps/control.ts';
import { decisionBranches } from './steps/decision-branches.ts';
import { decisionChances } from './steps/decision-chances.ts';
import { decisionLabels } from './steps/decision-labels.ts';
import { detail } from './steps/detail.ts';
import { implicitDecision } from './steps/implicit-decision.ts';
import { linkEnds } from './steps/link-ends.ts';
import { linked } from './steps/linked.ts';
import { loopExit } from './steps/loop-exit.ts';
import { promiseKept } from './steps/promise-kept.ts';
import { reachable } from './steps/reachable.ts';
import { refusalTold } from './steps/refusal-told.ts';
import { room } from './steps/room.ts';
import { served } from './steps/served.ts';
import { skippedLine } from './steps/skipped-line.ts';
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
  'customer/whole-journey': wholeJourney,
  'customer/content': content,
  'customer/mode': mode,
  'customer/period': period,
  'customer/wording': wording,
  'research/department': department,
  'research/five-ways': fiveWays,
  'research/front-line': researchFrontLine,
  'research/complete': complete,
  'research/cited': cited,
  'research/evidence': researchEvidence,
  'analysis/needs': needs,
  'analysis/needs-answered': needsAnswered,
  'analysis/requirements': requirements,
  'analysis/time': time,
  'analysis/time-range': timeRange,
  'analysis/total-time': totalTime,
  'analysis/cost': cost,
  'analysis/quality': quality,
  'analysis/performance': performance,
  'analysis/hidden-wait': hiddenWait,
  'analysis/bottleneck': bottleneck,
  'analysis/legal-limit': legalLimit,
  'analysis/policy-used': policyUsed,
  'steps/content-covered': contentCovered,
  'steps/detail': detail,
  'steps/room': room,
  'steps/linked': linked,
  'steps/reachable': reachable,
  'steps/loop-exit': loopExit,
  'steps/link-ends': linkEnds,
  'steps/contact': contact,
  'steps/served': served,
  'steps/backstage-purpose': backstagePurpose,
  'steps/support-purpose': supportPurpose,
  'steps/skipped-line': skippedLine,
  'steps/decision-branches': decisionBranches,
  'steps/decision-labels': decisionLabels,
  'steps/decision-chances': decisionChances,
  'steps/implicit-decision': implicitDecision,
  'steps/refusal-told': refusalTold,
  'steps/promise-kept': promiseKept,
  'steps/control': control,
  'revision/log': log,
  'revision/trigger': trigger,
  'revision/review-due': reviewDue,
  'revision/front-line': revisionFrontLine,
  'revision/progress': progress,
  'revision/fail-point-action': failPointAction,
  'revision/wait-point-action': waitPointAction,
  'revision/overdue': overdue,
  'revision/effect': effect,
  'revision/carried-over': carriedOver,
  'drawing/lanes': lanes,
  'drawing/lane-order': laneOrder,
  'drawing/lines': lines,
  'drawing/one-lane': oneLane,
  'drawing/lane-fit': laneFit,
  'drawing/evidence': drawingEvidence,
  'drawing/evidence-used': evidenceUsed,
  'drawing/fee-shown': feeShown,
  'drawing/fail-points': failPoints,
  'drawing/fail-point-detail': failPointDetail,
  'drawing/fail-point-recovery': failPointRecovery,
  'drawing/wait-points': waitPoints,
  'drawing/wait-point-time': waitPointTime,
  'drawing/wait-on-path': waitOnPath,
  'drawing/label': label,
  'drawing/label-length': labelLength,
  'drawing/phases': phases,
  'drawing/overlap': overlap,
  'drawing/size': size,
  'drawing/same-name': sameName,
  'drawing/glyph': glyph,
  'drawing/sub-blueprint': subBlueprint,
  'drawing/agreed': agreed,
  'drawing/follow-up': followUp,
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

const STEP_OF_RULE: ReadonlyMap<string, number> = new Map(Object.keys(RULES).map((id) => [id, stepOfFamily(id)]));

function stepOfFamily(id: string): number {
  return STEP_OF_FAMILY[id.split('/')[0] ?? ''] ?? 6;
}

/** The method step, 1 to 6, that a rule belongs to. */
export function stepOfRule(id: string): number {
  return STEP_OF_RULE.get(id) ?? stepOfFamily(id);
}
