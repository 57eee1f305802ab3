import { linksFrom, roleOf } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { says } from '../rules/says.ts';

/** What has been done in the program that leaves no trace in the document. */
export const SIGNS = ['checked', 'tidied', 'exported'] as const;
export type Sign = (typeof SIGNS)[number];

/** Customer actions that make a path worth drawing. */
export const ACTIONS_ASKED = 4;

/** Steps of a role that stand in a lane and have a name. */
export function namedSteps(document: BlueprintDocument, role: string): readonly Id[] {
  return Object.entries(document.steps).flatMap(([id, { name }]) =>
    roleOf(document, id) === role && says(name) ? [id] : [],
  );
}

/** Whether a step of one role is linked to one of another. */
function isHandedOver(document: BlueprintDocument, from: string, to: string): boolean {
  const receiving = new Set(namedSteps(document, to));
  return namedSteps(document, from).some((id) => linksFrom(document, id).some(([, link]) => receiving.has(link.to)));
}

function isServiceNamed({ service }: BlueprintDocument): boolean {
  return says(service.name) && says(service.trigger) && says(service.outcome);
}

function isCustomerNamed({ segments }: BlueprintDocument): boolean {
  return Object.values(segments).some(({ name }) => says(name));
}

/** Enough actions, each but the first linked from another. */
function isPathDrawn(document: BlueprintDocument): boolean {
  const path = namedSteps(document, 'customer');
  const reached = new Set(path.flatMap((id) => linksFrom(document, id).map(([, { to }]) => to)));
  return path.length >= ACTIONS_ASKED && path.filter((id) => !reached.has(id)).length === 1;
}

function isAnswered(document: BlueprintDocument): boolean {
  return isHandedOver(document, 'backstage', 'frontstage') && isHandedOver(document, 'frontstage', 'customer');
}

function hasEvidence(document: BlueprintDocument): boolean {
  const acted = new Set(namedSteps(document, 'customer').map((id) => document.steps[id]?.columnId));
  return namedSteps(document, 'evidence').some((id) => acted.has(document.steps[id]?.columnId));
}

function hasRecovery({ failPoints }: BlueprintDocument): boolean {
  return Object.values(failPoints).some(({ what, recovery }) => says(what) && says(recovery));
}

function hasTolerance({ waitPoints }: BlueprintDocument): boolean {
  return Object.values(waitPoints).some(({ expected, tolerance }) => expected !== undefined && tolerance !== undefined);
}

function hasSource({ sources }: BlueprintDocument): boolean {
  return Object.values(sources).some(({ title }) => says(title));
}

function isCited({ sources, steps, failPoints, waitPoints }: BlueprintDocument): boolean {
  const citing = [steps, failPoints, waitPoints].flatMap((elements) =>
    Object.values<{ readonly sourceIds?: readonly Id[] }>(elements),
  );
  return citing.some(({ sourceIds = [] }) => sourceIds.some((id) => sources[id] !== undefined));
}

function areEndsDeclared(document: BlueprintDocument): boolean {
  const terminals = namedSteps(document, 'customer').map((id) => document.steps[id]?.terminal);
  return terminals.includes('start') && (terminals.includes('outcome') || terminals.includes('end'));
}

function isLeftOpen({ openAnswers }: BlueprintDocument): boolean {
  return Object.keys(openAnswers).length > 0;
}

type Condition = (document: BlueprintDocument, signs: ReadonlySet<Sign>) => boolean;

const signOf =
  (sign: Sign): Condition =>
  (_, signs) =>
    signs.has(sign);

/** When each task of the tutorial is done, whoever did it and however, in the order of the tasks. */
export const DONE = {
  service: isServiceNamed,
  customer: isCustomerNamed,
  path: isPathDrawn,
  frontstage: (document: BlueprintDocument) => isHandedOver(document, 'customer', 'frontstage'),
  backstage: (document: BlueprintDocument) => isHandedOver(document, 'frontstage', 'backstage'),
  answer: isAnswered,
  evidence: hasEvidence,
  fail: hasRecovery,
  wait: hasTolerance,
  source: hasSource,
  cite: isCited,
  check: signOf('checked'),
  fix: areEndsDeclared,
  open: isLeftOpen,
  tidy: signOf('tidied'),
  export: signOf('exported'),
} as const satisfies Readonly<Record<string, Condition>>;

export type TaskId = keyof typeof DONE;

/** Whether a task is done, from the document and what was done in the program. */
export function isDone(task: TaskId, document: BlueprintDocument, signs: ReadonlySet<Sign>): boolean {
  const condition: Condition = DONE[task];
  return condition(document, signs);
}
