import { METHOD_STEPS } from '../method/steps.ts';
import { RULES, stepOfRule } from '../rules/registry.ts';
import type { Rule, SeveritySetting } from '../rules/rule.ts';
import type { ReportLanguage } from './facts.ts';
import { UNCHECKED } from './facts.ts';
import { REPORT_WORDS } from './findings/words.ts';

/** What reports say about a rule itself. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly law: string;
  readonly why: string;
  readonly mend: string;
  readonly source: string;
  readonly step: number;
  readonly stepName: string;
  readonly severity: SeveritySetting;
  readonly version: number;
}

/** Every rule that a report can name, in the order of the method; first that of files which cannot be checked. */
export function allRuleFacts(language: ReportLanguage): RuleFacts[] {
  const words = REPORT_WORDS[language];
  const unchecked: RuleFacts = {
    ...{ id: UNCHECKED, title: words.uncheckedTitle, law: words.uncheckedLaw, why: '', mend: '', source: '' },
    ...{ step: 0, stepName: '', severity: 'error', version: 1 },
  };
  const rules: [string, Rule][] = Object.entries(RULES);
  return [unchecked, ...rules.map(([id, rule]) => factsOfRule(id, rule, language))];
}

function factsOfRule(id: string, rule: Rule, language: ReportLanguage): RuleFacts {
  const step = stepOfRule(id);
  return {
    id,
    title: rule.title[language],
    law: rule.law[language],
    why: rule.why[language],
    mend: rule.mend[language],
    source: rule.source[language],
    step,
    stepName: METHOD_STEPS[step - 1]?.name[language] ?? '',
    severity: rule.severity.recommended,
    version: rule.version,
  };
}
