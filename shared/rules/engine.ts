import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { type AnsweredFindings, answer } from './answers.ts';
import type { Finding } from './finding.ts';
import { sameParts } from './memory.ts';
import { RULES, type RuleId, stepOfRule } from './registry.ts';
import type { DrawnGeometry, Judgement, Resolve, Rule, RuleContext, RuleOptions, Severity } from './rule.ts';
import {
  NO_OPTIONS,
  profileOf,
  type ResolvedRule,
  resolveRule,
  type SettingsInput,
  severityOfJudgement,
  type Weakening,
} from './settings.ts';
import { sameTopology, type Topology, topologyOf } from './topology.ts';

export interface CheckOptions extends SettingsInput {
  /** ISO date on which is checked. */
  readonly today: string;
  readonly resolve?: Resolve;
  /** Where the document is drawn; without it the rules on that are skipped. */
  readonly geometryOf?: (document: BlueprintDocument) => DrawnGeometry;
  readonly ignoreWaivers?: boolean;
  /** Which rules are judged; all where nothing is said. */
  readonly judges?: (ruleId: RuleId) => boolean;
}

export interface CheckInput extends CheckOptions {
  readonly document: BlueprintDocument;
}

export interface SkippedRule {
  readonly ruleId: RuleId;
  readonly because: Sentence;
}

export interface CheckResult extends AnsweredFindings {
  readonly profile: string;
  readonly skipped: readonly SkippedRule[];
  /** Rules that were judged, skipped ones and those turned off left out. */
  readonly judged: readonly RuleId[];
  readonly weakened: readonly Weakening[];
}

interface KnownRule {
  readonly parts: readonly unknown[];
  readonly because: Sentence | undefined;
  readonly findings: readonly Finding[];
  readonly severity: string;
  readonly judgements: readonly Judgement[];
  /** What the order of the findings depends on. */
  readonly places: readonly unknown[];
}

/** Checks one document after another, judging again only what changed. */
export interface Checker {
  check(document: BlueprintDocument): CheckResult;
}

/** Checks a document whole. Never throws, whatever the schema admits. */
export function checkBlueprint({ document, ...options }: CheckInput): CheckResult {
  return checkWith(document, topologyOf(document), options, undefined);
}

/** A checker that remembers: after an edit it judges only the rules whose parts changed. Its findings equal a full check. */
export function createChecker(options: CheckOptions): Checker {
  const known = new Map<RuleId, KnownRule>();
  let last: { document: BlueprintDocument; topology: Topology } | undefined;
  return {
    check(document) {
      const topology = last && sameTopology(last.document, document) ? last.topology : topologyOf(document);
      last = { document, topology };
      return checkWith(document, topology, options, known);
    },
  };
}

const ENTRIES = Object.entries(RULES) as readonly (readonly [RuleId, Rule])[];

function checkWith(
  document: BlueprintDocument,
  topology: Topology,
  options: CheckOptions,
  known: Map<RuleId, KnownRule> | undefined,
): CheckResult {
  const profile = profileOf(document, options);
  const skipped: SkippedRule[] = [];
  const judged: RuleId[] = [];
  const weakened: Weakening[] = [];
  const findings: Finding[] = [];
  const { today, resolve, geometryOf } = options;
  const geometry = geometryOf?.(document);
  const contextWith = (own: RuleOptions): RuleContext => {
    return { document, topology, today, profile, options: own, resolve, geometry, checker: known };
  };
  const plain = contextWith(NO_OPTIONS);
  for (const [id, rule] of ENTRIES) {
    if (options.judges?.(id) === false) continue;
    const { resolved, weakening } = resolveRule(id, rule, document, options);
    if (weakening) weakened.push(weakening);
    if (resolved.severity === 'off') continue;
    const context = resolved.options === NO_OPTIONS ? plain : contextWith(resolved.options);
    const result = known ? judgeAgain(id, rule, resolved, context, known) : judge(id, rule, resolved, context);
    if (result.because) skipped.push({ ruleId: id, because: result.because });
    else judged.push(id);
    for (const finding of result.findings) findings.push(finding);
  }
  return { profile, skipped, judged, weakened, ...answer(document, findings, options) };
}

/** What a rule finds, with nothing known from before. */
function judge(
  id: RuleId,
  rule: Rule,
  resolved: ResolvedRule,
  context: RuleContext,
): Pick<KnownRule, 'because' | 'findings'> {
  const because = rule.skipped?.(context);
  const judgements = because ? [] : rule.check(context);
  const findings = judgements.map((judgement) => toFinding(id, rule, resolved, judgement));
  return { because, findings: inDrawingOrder(context, findings) };
}

/** What a rule finds: the very same as before while the parts that it reads are the same. */
function judgeAgain(
  id: RuleId,
  rule: Rule,
  resolved: ResolvedRule,
  context: RuleContext,
  known: Map<RuleId, KnownRule>,
): KnownRule {
  const parts = [
    ...rule.reads(context),
    context.topology,
    resolved.severity,
    JSON.stringify(resolved.options),
    context.today,
    context.profile,
  ];
  const before = known.get(id);
  if (before && sameParts(before.parts, parts)) return before;
  const because = rule.skipped?.(context);
  const judgements = because ? [] : rule.check(context);
  const { severity } = resolved;
  const { document, topology } = context;
  const places = [topology, document.failPoints, document.waitPoints, document.links];
  const keeps = before?.severity === severity && sameParts(before.places, places);
  const findings =
    keeps && sameParts(before.judgements, judgements)
      ? before.findings
      : inDrawingOrder(
          context,
          judgements.map((judgement) => findingAgain(id, rule, resolved, judgement)),
        );
  const result = { parts, because, findings, severity, judgements, places };
  known.set(id, result);
  return result;
}

const told = new WeakMap<Judgement, Finding>();

/** The very same finding for a judgement that stands from before: most of a drawing stays when one element changes. */
function findingAgain(id: RuleId, rule: Rule, resolved: ResolvedRule, judgement: Judgement): Finding {
  const before = told.get(judgement);
  if (before?.ruleId === id && before.severity === severityFor(resolved, judgement)) return before;
  const finding = toFinding(id, rule, resolved, judgement);
  told.set(judgement, finding);
  return finding;
}

function severityFor({ severity }: ResolvedRule, judgement: Judgement): Severity {
  return severityOfJudgement(severity === 'off' ? 'info' : severity, judgement.severity);
}

const NO_VALUES = {};
const NONE: readonly never[] = [];

function toFinding(id: RuleId, rule: Rule, resolved: ResolvedRule, judgement: Judgement): Finding {
  const finding: Finding = {
    ruleId: id,
    step: stepOfRule(id),
    severity: severityFor(resolved, judgement),
    message: judgement.message,
    values: judgement.values ?? NO_VALUES,
    elementIds: judgement.elementIds,
    fields: judgement.fields ?? NONE,
    lawVersion: rule.version,
    facts: judgement.facts,
    fixes: judgement.fixes ?? NONE,
  };
  return judgement.role === undefined ? finding : { ...finding, role: judgement.role };
}

const ranks = new WeakMap<Topology, ReadonlyMap<Id, number>>();

/** Position of each placed step from left to right, then top to bottom. */
function rankOf(topology: Topology): ReadonlyMap<Id, number> {
  const known = ranks.get(topology);
  if (known) return known;
  const rank = new Map(topology.nodes.map(({ column, lane, id }) => [id, (column + 1) * 1_000 + lane + 1]));
  ranks.set(topology, rank);
  return rank;
}

/** From left to right and top to bottom; ids only break ties, so that renaming them changes nothing else. */
function inDrawingOrder({ document, topology }: RuleContext, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const rank = rankOf(topology);
  const place = (id = ''): number => {
    const step = rank.get(id);
    if (step !== undefined) return step;
    const on = document.failPoints[id]?.on ?? document.waitPoints[id]?.on ?? id;
    return rank.get(on) ?? rank.get(document.links[on]?.from ?? '') ?? 0;
  };
  const places = findings.map(({ elementIds }) => place(elementIds[0]));
  const before = (one: number, other: number) =>
    (places[one] ?? 0) - (places[other] ?? 0) || byIds(findings[one], findings[other]);
  if (findings.every((_, index) => index === 0 || before(index - 1, index) <= 0)) return findings;
  const order = findings.map((_, index) => index).sort(before);
  return order.flatMap((index) => findings[index] ?? []);
}

function byIds(one: Finding | undefined, other: Finding | undefined): number {
  const [a, b] = [one?.elementIds.join(' ') ?? '', other?.elementIds.join(' ') ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
