import { columnPositions, lanePositions } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import type { Problem } from './problems.ts';
import { RULES } from './registry.ts';
import { RANK } from './rows.ts';
import type { Severity } from './rule.ts';

/** What the rows of the problems are grouped by. */
export const GROUPINGS = ['rule', 'step', 'severity', 'element'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One row: the places of a rule, or what is wrong with an element. */
export interface ProblemGroup {
  readonly key: string;
  /** The rule; none where the row is that of an element. */
  readonly ruleId: string | undefined;
  /** The element; none for a rule, and for what concerns the whole blueprint. */
  readonly elementId: Id | undefined;
  /** The worst of its problems. */
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** Rows under a heading: a method step or a severity; one without a heading where rows are grouped otherwise. */
export interface ProblemSection {
  readonly key: string;
  readonly step?: number;
  readonly severity?: Severity;
  readonly groups: readonly ProblemGroup[];
}

/** Problems as they are listed: errors first, then by the order of the rules, or along the drawing. */
export function groupProblems(
  document: BlueprintDocument,
  problems: readonly Problem[],
  by: Grouping,
): readonly ProblemSection[] {
  if (problems.length === 0) return [];
  if (by === 'element') return [{ key: by, groups: byElement(document, problems) }];
  if (by === 'rule') return [{ key: by, groups: byRule(problems, by) }];
  return by === 'step' ? bySteps(problems) : bySeverities(problems);
}

/** The problems from first to last, as they are listed. */
export function listed(sections: readonly ProblemSection[]): readonly Problem[] {
  return sections.flatMap(({ groups }) => groups.flatMap((group) => group.problems));
}

function bySteps(problems: readonly Problem[]): ProblemSection[] {
  const steps = gathered(problems, ({ finding }) => finding.step);
  return [...steps]
    .sort(([one], [other]) => one - other)
    .map(([step, members]) => ({ key: `step ${step}`, step, groups: byRule(members, `step ${step}`) }));
}

function bySeverities(problems: readonly Problem[]): ProblemSection[] {
  const severities = gathered(problems, ({ finding }) => finding.severity);
  return [...severities]
    .sort(([one], [other]) => RANK[one] - RANK[other])
    .map(([severity, members]) => ({ key: severity, severity, groups: byRule(members, severity) }));
}

const ORDER: ReadonlyMap<string, number> = new Map(Object.keys(RULES).map((id, index) => [id, index]));

function byRule(problems: readonly Problem[], section: string): ProblemGroup[] {
  const rules = gathered(problems, ({ finding }) => finding.ruleId);
  const order = (id: string | undefined) => ORDER.get(id ?? '') ?? ORDER.size;
  return [...rules]
    .map(([ruleId, members]) => groupOf(`${section} ${ruleId}`, members, { ruleId, elementId: undefined }))
    .sort((one, other) => RANK[one.severity] - RANK[other.severity] || order(one.ruleId) - order(other.ruleId));
}

/** What concerns the whole blueprint comes first, then errors, each from left to right and top to bottom. */
function byElement(document: BlueprintDocument, problems: readonly Problem[]): ProblemGroup[] {
  const elements = gathered(problems, ({ finding }) => finding.elementIds[0]);
  const place = placesIn(document);
  return [...elements]
    .map(([elementId, members]) => {
      const key = elementId === undefined ? 'element' : `element ${elementId}`;
      const worstFirst = [...members].sort((one, other) => RANK[one.finding.severity] - RANK[other.finding.severity]);
      return groupOf(key, worstFirst, { ruleId: undefined, elementId });
    })
    .sort(
      (one, other) =>
        Number(one.elementId !== undefined) - Number(other.elementId !== undefined) ||
        RANK[one.severity] - RANK[other.severity] ||
        place(one.elementId) - place(other.elementId),
    );
}

function gathered<Key>(problems: readonly Problem[], keyOf: (problem: Problem) => Key): Map<Key, Problem[]> {
  const result = new Map<Key, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const members = result.get(key);
    if (members) members.push(problem);
    else result.set(key, [problem]);
  }
  return result;
}

function groupOf(
  key: string,
  problems: readonly Problem[],
  of: Pick<ProblemGroup, 'ruleId' | 'elementId'>,
): ProblemGroup {
  const worst = problems.reduce((found, { finding }) => Math.min(found, RANK[finding.severity]), RANK.info);
  const severity = (['error', 'warning', 'info'] as const).find((one) => RANK[one] === worst) ?? 'info';
  return { key, ...of, severity, problems };
}

/** Where an element stands: a step by column and lane, a marker with what it is on, the rest after the drawing. */
function placesIn(document: BlueprintDocument): (id: Id | undefined) => number {
  const [columns, lanes] = [columnPositions(document), lanePositions(document)];
  const ofStep = (id: Id): number | undefined => {
    const step = document.steps[id];
    return step && (columns.get(step.columnId ?? '') ?? 0) * 1_000 + (lanes.get(step.laneId ?? '') ?? 0);
  };
  return (id = '') => {
    const on = document.failPoints[id]?.on ?? document.waitPoints[id]?.on ?? id;
    return ofStep(on) ?? ofStep(document.links[on]?.from ?? '') ?? Number.MAX_SAFE_INTEGER;
  };
}
