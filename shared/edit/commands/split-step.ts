import { columnPositions } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Step } from '../../model/schema/drawing.ts';
import { type Id, LIMITS, type Text } from '../../model/schema/values.ts';
import type { DocumentDraft, EditRecipe } from '../edit.ts';
import { typedSteps } from '../typed-steps.ts';
import { refuseTooMuch } from './add-element.ts';
import { addNextStep } from './add-next-step.ts';

export interface SplitStep {
  readonly stepId: Id;
  /** The second step. */
  readonly newStepId: Id;
  /** The link from the first to the second. */
  readonly linkId: Id;
  readonly newColumnId: Id;
  readonly spareColumnId: Id;
}

/**
 * Splits a step into two, the second in the next column, linked. The first keeps its id, times, costs, markers and
 * sources, so that nothing is counted twice; the second is done by the same, by the same means. What leads on to other
 * columns leads on from the second, which is the decision or the end where the step was one.
 * @throws EditError when the step is missing or lies in the tray, or a half of its name is more than a name may be
 */
export const splitStep: EditRecipe<SplitStep> = (draft, args, before) => {
  const { stepId, newStepId } = args;
  const step = before.steps[stepId];
  const names = halves(step?.name ?? {});
  addNextStep(
    draft,
    { ...args, stepId: newStepId, afterStepId: stepId, kind: step?.kind ?? '', name: names.second },
    before,
  );
  const [first, second] = [draft.steps[stepId], draft.steps[newStepId]];
  if (!step || !first || !second) return;
  first.name = names.first;
  Object.assign(second, copied(step));
  refuseTooMuch(draft, 'steps', newStepId);
  if (step.kind === 'decision') first.kind = 'action';
  if (step.terminal !== undefined && step.terminal !== 'start') {
    second.terminal = step.terminal;
    delete first.terminal;
  }
  leadOn(draft, before, args);
  recoverByBoth(draft, before, args);
};

/** What both steps have: who does them, alone or not, by what, how they look. */
function copied({ actorIds, systemIds, channelIds, tagIds, size, customerOwn }: Step): Partial<Step> {
  return {
    ...(actorIds ? { actorIds: [...actorIds] } : {}),
    ...(systemIds ? { systemIds: [...systemIds] } : {}),
    ...(channelIds ? { channelIds: [...channelIds] } : {}),
    ...(tagIds ? { tagIds: [...tagIds] } : {}),
    ...(size ? { size } : {}),
    ...(customerOwn ? { customerOwn } : {}),
  };
}

/** Links to other columns, and all of a decision, begin at the second step; limits end there. */
function leadOn(draft: DocumentDraft, before: BlueprintDocument, { stepId, newStepId }: SplitStep): void {
  const columns = columnPositions(before);
  const columnOf = (id: Id) => columns.get(before.steps[id]?.columnId ?? '');
  const all = before.steps[stepId]?.kind === 'decision';
  for (const [id, { from, to }] of Object.entries(before.links)) {
    const link = draft.links[id];
    if (!link || from !== stepId || (!all && columnOf(to) === columnOf(stepId))) continue;
    link.from = newStepId;
    delete link.fromSide;
    delete link.bends;
  }
  for (const [id, { limit }] of Object.entries(before.policies)) {
    if (limit?.toStepId === stepId) Object.assign(draft.policies[id]?.limit ?? {}, { toStepId: newStepId });
  }
}

/** A recovery that the step was part of goes through both. */
function recoverByBoth(draft: DocumentDraft, before: BlueprintDocument, { stepId, newStepId }: SplitStep): void {
  for (const [id, { recoveryStepIds = [] }] of Object.entries(before.failPoints)) {
    const fail = draft.failPoints[id];
    if (!fail || !recoveryStepIds.includes(stepId)) continue;
    fail.recoveryStepIds = recoveryStepIds.flatMap((one) => (one === stepId ? [one, newStepId] : [one]));
  }
}

/** Where a name speaks of two things: after an arrow or semicolon, else at an “and” or a comma. Spaces are single by then. */
const TWO_THINGS = /\s(?:and then|and|then)\s|\s?(?:，?并且|，?然后|，?随后|，)\s?|,\s/;

/** Whether a name says where it can be split. */
export function namesTwo(name: string): boolean {
  return twoOf(name) !== undefined;
}

function twoOf(name: string): readonly [first: string, second: string] | undefined {
  const [typed = '', ...others] = typedSteps(name);
  if (others.length > 0) return [typed, others.join(' → ')];
  const said = name.replace(/\s+/g, ' ');
  const found = TWO_THINGS.exec(said);
  const [first, second] = [
    said.slice(0, found?.index ?? 0).trim(),
    said.slice((found?.index ?? 0) + (found?.[0].length ?? 0)).trim(),
  ];
  return found && first !== '' && second !== '' ? [first, second] : undefined;
}

/** A name for each step: what stands before and after such a place; where there is none the second one is numbered. */
function halves(name: Text): { first: Record<string, string>; second: Record<string, string> } {
  const parts = Object.entries(name).map(([language, text]) => {
    const [first, second] = twoOf(text) ?? [text, numbered(text)];
    return { language, first, second };
  });
  return {
    first: Object.fromEntries(parts.map(({ language, first }) => [language, first])),
    second: Object.fromEntries(parts.map(({ language, second }) => [language, second])),
  };
}

function numbered(name: string): string {
  const second = `${name} (2)`;
  return name === '' || second.length > LIMITS.text ? name : second;
}
