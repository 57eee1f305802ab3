import { formatElapsed, formatStated } from '../model/duration.ts';
import { textIn } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Duration } from '../model/schema/values.ts';
import { elementName, type Finding } from './finding.ts';
import { RULES, type RuleId } from './registry.ts';
import type { Elapsed, MessageValues, Rule } from './rule.ts';

/** The rule of an id, where there is one. */
export function ruleOf(id: string): Rule | undefined {
  return Object.hasOwn(RULES, id) ? RULES[id as RuleId] : undefined;
}

/** Law, reason, remedy and source of a finding's rule, by which it is documented; undefined for a rule that is not of this version. */
export function documentationOf(id: string): Pick<Rule, 'law' | 'why' | 'mend' | 'source'> | undefined {
  const rule = ruleOf(id);
  return rule && { law: rule.law, why: rule.why, mend: rule.mend, source: rule.source };
}

/** What a finding says, in the reader's language; names in that language where the document has them. */
export function findingSentence(document: BlueprintDocument, finding: Finding, language: string): string {
  const message = ruleOf(finding.ruleId)?.messages[finding.message];
  if (!message) return finding.ruleId;
  const first = finding.elementIds[0];
  const words: Record<string, string> = {};
  for (const [key, value] of Object.entries(finding.values)) {
    words[key] = shownValue(document, value, language);
  }
  const name = first === undefined ? '' : elementName(document, first, language);
  const tell = message[language.startsWith('zh') ? 'zh-Hans' : 'en'];
  return tell(Object.assign(words, { name }));
}

function shownValue(document: BlueprintDocument, value: MessageValues[string], language: string): string {
  if (typeof value !== 'object') return String(value);
  if (isElapsed(value)) return formatElapsed(value.minutes, language);
  if (isStated(value)) return formatStated(value, document.service.calendar, language);
  return textIn(value, language, document.languages);
}

function isElapsed(value: object): value is Elapsed {
  return 'minutes' in value && typeof value.minutes === 'number';
}

function isStated(value: object): value is Duration {
  return 'likely' in value && typeof value.likely === 'number';
}
