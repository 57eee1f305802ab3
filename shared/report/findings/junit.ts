import { xmlText } from '../escape.ts';
import { type FileFacts, said, type ToldFinding } from '../facts.ts';
import type { FindingsFormat, ReportOptions } from './format.ts';
import { casesOf, element, type TestCase } from './junit-cases.ts';
import { REPORT_WORDS, ruleWords, waiverWords } from './words.ts';

/**
 * JUnit XML as build servers read it: a suite a file, a case a rule. A case fails where an error stands, as the run does;
 * warnings and notes are its output. What is waived, left open or could not be judged is skipped.
 */
export const junitFormat: FindingsFormat = {
  about: { en: 'JUnit XML for build servers', 'zh-Hans': '供构建服务器使用的 JUnit XML' },
  bothLanguages: false,
  details: false,
  summarises: false,
  piece,
  writer: (options) => ({
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Service Blueprint Studio">\n`,
    file: (facts) => piece(facts, options),
    end: ({ warnings }) => {
      if (options.mostWarnings === Number.POSITIVE_INFINITY) return '</testsuites>\n';
      const failed = warnings > options.mostWarnings;
      const words = REPORT_WORDS[options.language];
      const content = failed ? [element('failure', 'warning', words.tooMany(warnings, options.mostWarnings))] : [];
      const one: TestCase = { name: 'max-warnings', outcome: failed ? 'failure' : 'passed', content };
      return `${suite('--max-warnings', [one], [])}</testsuites>\n`;
    },
  }),
};

function piece(facts: FileFacts, options: ReportOptions): string {
  return suite(facts.path, casesOf(facts, options.language), propertiesOf(facts, options));
}

function suite(name: string, cases: readonly TestCase[], properties: readonly (readonly [string, string])[]): string {
  const count = (outcome: TestCase['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const sums = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const shown = properties.map(
    ([key, value]) => `      <property name="${xmlText(key)}" value="${xmlText(value)}"/>\n`,
  );
  return [
    `  <testsuite name="${xmlText(name)}" ${sums} time="0">\n`,
    ...(shown.length > 0 ? ['    <properties>\n', ...shown, '    </properties>\n'] : []),
    ...cases.map((one) => caseText(one, name)),
    '  </testsuite>\n',
  ].join('');
}

function caseText({ name, content }: TestCase, classname: string): string {
  const head = `    <testcase name="${xmlText(name)}" classname="${xmlText(classname)}" time="0"`;
  return content.length === 0 ? `${head}/>\n` : `${head}>\n${content.join('')}    </testcase>\n`;
}

/** What the document weakens, every waiver, and the profile, where build servers show them first. */
function propertiesOf(facts: FileFacts, { language }: ReportOptions): (readonly [string, string])[] {
  const words = REPORT_WORDS[language];
  const told = ({ rule, code, message }: ToldFinding) => `${ruleWords(rule, code)}: ${said(message, language)}`;
  return [
    ...facts.weakened.map(({ ruleId, from, to, effective }) => {
      const how = effective ? words.weakened(words[from], words[to]) : words.held(words[from], words[to]);
      return ['weakened', `${ruleId}: ${how}`] as const;
    }),
    ...facts.waived.map((one) => ['waiver', told(one.finding) + waiverWords(one, language)] as const),
    ...facts.stale.map((one) => ['stale waiver', told(one.finding) + waiverWords(one, language)] as const),
    ...(facts.checked ? [['profile', facts.profile] as const] : []),
  ];
}
