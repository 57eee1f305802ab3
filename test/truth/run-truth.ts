import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { PROFILES, type Profile } from '../../shared/rules/rule.ts';
import { baseOf, documentOf } from './bases.ts';
import type { ExpectedFinding, Mutation } from './mutation.ts';

/** The day on which a base is whole, and on which its change is checked where no other is named. */
const TODAY = '2026-03-31';
/** The fewest faults, and the fewest harmless changes, that each rule must be tried with. */
const FEWEST = 2;

/** How a rule did over its mutations. */
export interface RuleTruth {
  readonly rule: string;
  readonly faults: number;
  readonly caught: number;
  readonly harmless: number;
  readonly falseAlarms: number;
  /** What went wrong, a line each; none where the rule tells the truth. */
  readonly complaints: readonly string[];
}

export interface TruthOptions {
  readonly mutations: readonly Mutation[];
  /** A rule that is left out, to prove that it would be missed. */
  readonly without?: string | undefined;
  /** Families, such as `customer`, of which every rule must have been tried. */
  readonly complete: readonly string[];
}

/** Whether a rule of that id exists. */
export function isRule(id: string): boolean {
  return Object.hasOwn(RULES, id);
}

/** Tries every rule on its mutations; in the order of the registry, rules that do not exist behind. */
export function runTruth({ mutations, without, complete }: TruthOptions): readonly RuleTruth[] {
  const rules = new Set([...Object.keys(RULES), ...mutations.map(({ rule }) => rule)]);
  return [...rules].map((rule) => {
    const own = mutations.filter((mutation) => mutation.rule === rule);
    const tried = own.map((mutation) => ({ mutation, ...tryOut(mutation, without) }));
    const faults = tried.filter(({ mutation }) => mutation.expects.length > 0);
    const harmless = tried.filter(({ mutation }) => mutation.expects.length === 0);
    const mustBeTried = complete.includes(rule.split('/')[0] ?? '');
    return {
      rule,
      faults: faults.length,
      caught: faults.filter(({ missed }) => missed.length === 0).length,
      harmless: harmless.length,
      falseAlarms: tried.filter(({ alarms }) => alarms.length > 0).length,
      complaints: [
        ...complaintsOfList(rule, own),
        ...(mustBeTried && faults.length < FEWEST ? [`${rule}: fewer than ${FEWEST} faults`] : []),
        ...(mustBeTried && harmless.length < FEWEST ? [`${rule}: fewer than ${FEWEST} harmless changes`] : []),
        ...tried.flatMap(complaintsOf),
      ],
    };
  });
}

interface Outcome {
  /** Findings that are expected and were not made. */
  readonly missed: readonly string[];
  /** Findings that were made and are not expected. */
  readonly alarms: readonly string[];
  /** Why the mutation itself proves nothing. */
  readonly void?: string;
}

function complaintsOf({ mutation, missed, alarms, void: reason }: Outcome & { readonly mutation: Mutation }): string[] {
  const where = `${mutation.rule} “${mutation.name}” on ${mutation.base}`;
  return [
    ...(reason === undefined ? [] : [`${where}: ${reason}`]),
    ...missed.map((finding) => `${where}: missed ${finding}`),
    ...alarms.map((finding) => `${where}: false alarm ${finding}`),
  ];
}

function complaintsOfList(rule: string, mutations: readonly Mutation[]): string[] {
  const names = mutations.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...(isRule(rule) ? [] : [`${rule}: no such rule`]),
    ...twice.map((name) => `${rule}: “${name}” stands twice`),
  ];
}

/** Applies one mutation and compares what its rule finds with what is expected. */
function tryOut(mutation: Mutation, without: string | undefined): Outcome {
  const base = baseOf(mutation.base);
  if (!base) return { missed: [], alarms: [], void: `there is no base ${mutation.base}` };
  const before = findingsOf(base, mutation).map(told);
  if (before.length > 0) return { missed: [], alarms: [], void: `the base is not clean: ${before.join(', ')}` };
  const changed = changedBy(mutation, base);
  if (typeof changed === 'string') return { missed: [], alarms: [], void: changed };
  const { today, draws } = mutation;
  return compared(mutation.expects, findingsOf(changed, mutation, { today, without, draws }));
}

/** The changed document as it would be read from its file, or why it cannot be. */
export function changedBy(mutation: Mutation, base: BlueprintDocument): BlueprintDocument | string {
  const draft = structuredClone(base);
  mutation.change(draft);
  const before = serialiseBlueprint(base);
  const text = serialiseBlueprint(draft);
  if (text === before && mutation.today === undefined && !mutation.draws) return 'nothing is changed';
  const result = parseBlueprint(text);
  return result.ok ? result.document : `no blueprint any more: ${JSON.stringify(result.refusals)}`;
}

const layouts = new WeakMap<BlueprintDocument, ReturnType<typeof placeBlueprint>['layout']>();

function layoutOf(document: BlueprintDocument) {
  const known = layouts.get(document);
  if (known) return known;
  const { layout } = placeBlueprint(document, { languages: document.languages });
  layouts.set(document, layout);
  return layout;
}

interface Circumstances {
  readonly today?: string | undefined;
  readonly without?: string | undefined;
  readonly draws?: Mutation['draws'] | undefined;
}

/** What a mutation’s rule finds in a document. */
export function findingsOf(
  document: BlueprintDocument,
  { rule, profile = 'strict' }: Mutation,
  { today = TODAY, without, draws = (laid) => laid }: Circumstances = {},
): readonly Finding[] {
  const { findings } = checkBlueprint({
    document,
    today,
    folder: { profile: profileOf(profile) },
    geometryOf: (drawn) => draws(layoutOf(drawn)),
    resolve: documentOf,
    judges: (id) => id === rule && id !== without,
  });
  return findings;
}

function profileOf(name: string): Profile {
  const profile = PROFILES.find((candidate) => candidate === name);
  if (!profile) throw new Error(`there is no profile ${name}`);
  return profile;
}

/** Takes each expected finding from those found; what is left on either side is wrong. */
function compared(expected: readonly ExpectedFinding[], found: readonly Finding[]): Outcome {
  const left = [...found];
  const missed = expected.filter((expectation) => {
    const index = left.findIndex((finding) => fits(finding, expectation));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { missed: missed.map((one) => told({ elementIds: one.elements, ...one })), alarms: left.map(told) };
}

function fits(finding: Finding, { elements, severity }: ExpectedFinding): boolean {
  const same = [...finding.elementIds].sort().join() === [...elements].sort().join();
  return same && (severity === undefined || severity === finding.severity);
}

function told({ elementIds, severity }: { elementIds: readonly string[]; severity?: string }): string {
  return `[${elementIds.join(' ')}]${severity === undefined ? '' : ` ${severity}`}`;
}
