import { METHOD_STEPS } from '../method/steps.ts';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { checkBlueprint } from '../rules/engine.ts';
import type { Finding } from '../rules/finding.ts';
import { stepOfRule } from '../rules/registry.ts';
import { type OptionValue, PROFILES, type Profile, type SeveritySetting } from '../rules/rule.ts';
import { findingSentence, ruleOf } from '../rules/sentences.ts';
import { severityIn } from '../rules/settings.ts';

/** An example of a rule's page: the blueprint, and what the rule finds in it. */
export interface RuleExample {
  readonly document: BlueprintDocument;
  readonly findings: readonly Finding[];
  readonly sentences: readonly Sentence[];
}

/** All that the page of a rule says; pictures are drawn of the examples. */
export interface RulePage {
  readonly id: string;
  readonly title: Sentence;
  readonly law: Sentence;
  readonly why: Sentence;
  readonly mend: Sentence;
  readonly source: Sentence;
  readonly version: number;
  /** The method step that it belongs to. */
  readonly step: { readonly number: number; readonly name: Sentence };
  readonly severities: readonly (readonly [Profile, SeveritySetting])[];
  readonly options: readonly { readonly name: string; readonly means: Sentence; readonly value: OptionValue }[];
  /** What one click can mend. */
  readonly fixes: readonly Sentence[];
  readonly correct: RuleExample;
  readonly incorrect: RuleExample;
}

/** A day on which no example is overdue that is not meant to be. */
const EXAMPLE_DAY = '2026-03-31';

/** The page of a rule; undefined where there is no such rule. */
export function rulePage(id: string): RulePage | undefined {
  const rule = ruleOf(id);
  if (!rule) return undefined;
  const number = stepOfRule(id);
  const incorrect = example(id, 'bad');
  const { title, law, why, mend, source, version } = rule;
  return {
    ...{ id, title, law, why, mend, source, version },
    step: { number, name: METHOD_STEPS[number - 1]?.name ?? title },
    severities: PROFILES.map((profile) => [profile, severityIn(rule, profile)]),
    options: Object.entries(rule.options ?? {}).map(([name, value]) => ({
      name,
      value,
      means: rule.optionNames?.[name] ?? { en: name, 'zh-Hans': name },
    })),
    fixes: distinct(incorrect.findings.flatMap(({ fixes }) => fixes.map(({ label }) => label))),
    correct: example(id, 'good'),
    incorrect,
  };
}

function example(id: string, which: 'good' | 'bad'): RuleExample {
  const rule = ruleOf(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  const document = rule[which]();
  const floor = PROFILES.find((profile) => severityIn(rule, profile) !== 'off') ?? 'recommended';
  const geometry = rule.drawn?.[which];
  const { findings } = checkBlueprint({
    document,
    today: EXAMPLE_DAY,
    floor,
    resolve: (documentId) => rule.others?.().find((other) => other.documentId === documentId),
    ...(geometry ? { geometryOf: () => geometry } : {}),
  });
  const own = findings.filter(({ ruleId }) => ruleId === id);
  const sentences = own.map((finding) => ({
    en: findingSentence(document, finding, 'en'),
    'zh-Hans': findingSentence(document, finding, 'zh-Hans'),
  }));
  return { document, findings: own, sentences: distinct(sentences) };
}

function distinct(sentences: readonly Sentence[]): Sentence[] {
  return [...new Map(sentences.map((sentence) => [sentence.en, sentence])).values()];
}
