import { xmlText } from '../escape.ts';
import { type FileFacts, type ReportLanguage, said, type ToldFinding, UNCHECKED } from '../facts.ts';
import { openWords, REPORT_WORDS, waiverWords } from './words.ts';

export interface TestCase {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** Its elements, as XML. */
  readonly content: readonly string[];
}

export function element(tag: 'failure' | 'error' | 'skipped', type: string, message: string, content = ''): string {
  return `      <${tag} type="${xmlText(type)}" message="${xmlText(message)}">${xmlText(content)}</${tag}>\n`;
}

/** A case for each rule that was judged or skipped; of a file that could not be checked, one. */
export function casesOf(facts: FileFacts, language: ReportLanguage): TestCase[] {
  if (!facts.checked) return facts.findings.map((finding) => uncheckedCase(facts, finding, language));
  const overdue = facts.open.filter((one) => one.overdue).map(({ finding }) => finding);
  const standing = groups([...facts.findings, ...overdue], ({ rule }) => rule);
  const answers = groups(answersOf(facts, language), ({ rule }) => rule);
  return [
    ...facts.judged.map((rule) => {
      const answered = (answers.get(rule) ?? []).map(({ text }) => text);
      return judgedCase(facts, rule, standing.get(rule) ?? [], answered, language);
    }),
    ...facts.skipped.map(({ rule, because }): TestCase => {
      const content = [element('skipped', 'not judged', said(because, language))];
      return { name: rule, outcome: 'skipped', content };
    }),
  ];
}

function uncheckedCase(facts: FileFacts, finding: ToldFinding, language: ReportLanguage): TestCase {
  const related = (finding.related ?? []).map(({ message }) => message[language]);
  const content = [line(facts, finding, language), ...related].join('\n');
  const message = said(finding.message, language);
  return { name: UNCHECKED, outcome: 'error', content: [element('error', finding.code ?? '', message, content)] };
}

function judgedCase(
  facts: FileFacts,
  name: string,
  standing: readonly ToldFinding[],
  answered: readonly string[],
  language: ReportLanguage,
): TestCase {
  const words = REPORT_WORDS[language];
  if (standing.length === 0 && answered.length > 0) {
    return { name, outcome: 'skipped', content: [element('skipped', 'answered', answered.join('\n'))] };
  }
  const errors = standing.filter(({ severity }) => severity === 'error');
  const others = standing.filter(({ severity }) => severity !== 'error');
  const told = [...others.map((one) => `${words[one.severity]}: ${line(facts, one, language)}`), ...answered];
  const output = told.length > 0 ? [`      <system-out>${xmlText(told.join('\n'))}</system-out>\n`] : [];
  const failures = errors.map((one) =>
    element('failure', 'error', said(one.message, language), line(facts, one, language)),
  );
  return { name, outcome: failures.length > 0 ? 'failure' : 'passed', content: [...failures, ...output] };
}

/** What was waived or left open, each as a line. */
function answersOf(facts: FileFacts, language: ReportLanguage): { rule: string; text: string }[] {
  const words = REPORT_WORDS[language];
  const told = (state: string, finding: ToldFinding, more: string) => ({
    rule: finding.rule,
    text: `${state}: ${line(facts, finding, language)}${more}`,
  });
  return [
    ...facts.waived.map((one) => told(words.waived, one.finding, waiverWords(one, language))),
    ...facts.open
      .filter(({ overdue }) => !overdue)
      .map((one) => told(words.open, one.finding, openWords(one, language))),
  ];
}

function line({ path }: FileFacts, { place, message }: ToldFinding, language: ReportLanguage): string {
  return `${place ? `${path}:${place.line}:${place.column}` : path}: ${said(message, language)}`;
}

function groups<Item>(items: readonly Item[], ruleOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(ruleOf(item)) ?? [];
    group.push(item);
    found.set(ruleOf(item), group);
  }
  return found;
}
