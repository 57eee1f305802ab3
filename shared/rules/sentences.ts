import { textIn } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { elementName, type Finding } from './finding.ts';
import { RULES, type RuleId } from './registry.ts';
import type { Rule } from './rule.ts';

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
    words[key] = typeof value === 'object' ? textIn(value, language, document.languages) : String(value);
  }
  const name = first === undefined ? '' : elementName(document, first, language);
  const tell = message[language.startsWith('zh') ? 'zh-Hans' : 'en'];
  return tell(Object.assign(words, { name }));
}
