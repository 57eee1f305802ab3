import { markdownText } from '../escape.ts';
import type { FileFacts, ReportLanguage } from '../facts.ts';
import { allRuleFacts, type RuleFacts } from '../rule-facts.ts';
import type { FindingsFormat, ReportOptions } from './format.ts';
import { LEVELS, sarifResults } from './sarif-results.ts';
import { REPORT_WORDS } from './words.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, as code scanning reads it: every rule, every finding at its line, waivers as suppressions. */
export const sarifFormat: FindingsFormat = {
  about: { en: 'SARIF 2.1.0 for code scanning', 'zh-Hans': '供代码扫描使用的 SARIF 2.1.0' },
  bothLanguages: false,
  details: true,
  summarises: false,
  writer: (options) => {
    const rules = allRuleFacts(options.language);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const artifacts: object[] = [];
    const firstPage: object[] = [];
    let separator = '';
    return {
      begin: () => `${head(rules, options)}"results": [`,
      file: (facts) => {
        const results = sarifResults(facts, artifacts.length, { language: options.language, indexes });
        artifacts.push(artifactOf(facts));
        firstPage.push(...weakenedIn(facts, options.language));
        const text = results.map((result) => {
          const line = `${separator}\n${JSON.stringify(result)}`;
          separator = ',';
          return line;
        });
        return text.join('');
      },
      end: ({ files, unchecked, errors, warnings, infos, waived, open, steps }) => {
        const failed = errors > 0 || warnings > options.mostWarnings;
        const invocation = { executionSuccessful: unchecked === 0, exitCode: unchecked > 0 ? 2 : failed ? 1 : 0 };
        const counts = { files, unchecked, errors, warnings, infos, waived, open };
        const properties = { date: options.date, counts, steps, weakened: firstPage };
        const tail = { artifacts, invocations: [invocation], properties };
        return `\n],\n${JSON.stringify(tail).slice(1, -1)}\n}]}\n`;
      },
    };
  },
};

/** All up to the results; compact, a line a part. */
function head(rules: readonly RuleFacts[], { language, version }: ReportOptions): string {
  const driver = {
    name: 'Service Blueprint Studio',
    version,
    semanticVersion: version,
    language: language === 'en' ? 'en' : 'zh-CN',
    rules: rules.map((rule) => descriptor(rule, language)),
  };
  const start = `{"$schema": "${SCHEMA}", "version": "2.1.0", "runs": [{\n`;
  return `${start}"tool": ${JSON.stringify({ driver })},\n"columnKind": "utf16CodeUnits",\n`;
}

function descriptor(
  { id, title, law, why, mend, source, step, stepName, severity, version }: RuleFacts,
  language: ReportLanguage,
) {
  const help = [law, why, mend, source].filter(Boolean);
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: law },
    help: { text: help.join('\n\n'), markdown: help.map(markdownText).join('\n\n') },
    defaultConfiguration: severity === 'off' ? { enabled: false, level: 'note' } : { level: LEVELS[severity] },
    properties: {
      lawVersion: version,
      tags: [step === 0 ? REPORT_WORDS[language].file : stepName],
      ...(step === 0 ? {} : { step, stepName }),
    },
  };
}

function artifactOf({ uri, digest }: FileFacts) {
  return {
    location: { uri },
    roles: ['analysisTarget'],
    mimeType: 'application/json',
    encoding: 'utf-8',
    ...(digest ? { hashes: { 'sha-256': digest } } : {}),
  };
}

function weakenedIn({ uri, weakened }: FileFacts, language: ReportLanguage): object[] {
  const words = REPORT_WORDS[language];
  return weakened.map(({ ruleId, from, to, effective }) => {
    const how = effective ? words.weakened(words[from], words[to]) : words.held(words[from], words[to]);
    return { file: uri, rule: ruleId, from, to, effective, message: how };
  });
}
