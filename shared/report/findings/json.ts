import { documentationOf } from '../../rules/sentences.ts';
import type { FileFacts, ToldFinding } from '../facts.ts';
import type { FindingsFormat } from './format.ts';

/** The facts of all files for programs, in both languages; the law and the remedy of each rule that is named, once. */
export const jsonFormat: FindingsFormat = {
  about: { en: 'all facts for programs, in both languages', 'zh-Hans': '供程序读取的全部内容，含两种语言' },
  bothLanguages: true,
  details: true,
  summarises: true,
  writer: ({ date, version, floor, summaryOnly }) => {
    const named = new Set<string>();
    let separator = '';
    return {
      begin: () => {
        const head = { version, date, ...(floor ? { leastProfile: floor } : {}) };
        return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "files": [`;
      },
      file: (facts) => {
        const shown = summaryOnly ? { ...facts, findings: [], skipped: [], judged: [] } : facts;
        for (const rule of rulesOf(shown)) named.add(rule);
        const text = `${separator}\n    ${indented(shown, 4)}`;
        separator = ',';
        return text;
      },
      end: ({ steps, ...summary }) => {
        const rules = Object.fromEntries([...named].sort().map((id) => [id, documentationOf(id) ?? null]));
        const tail = [
          `"rules": ${indented(rules, 2)}`,
          `"steps": ${indented(steps, 2)}`,
          `"summary": ${indented(summary, 2)}`,
        ];
        return `${separator === '' ? '' : '\n  '}],\n  ${tail.join(',\n  ')}\n}\n`;
      },
    };
  },
};

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
}

function rulesOf({ findings, waived, stale, open, skipped }: FileFacts): string[] {
  const rules = (all: readonly { readonly finding: ToldFinding }[]) => all.map(({ finding }) => finding.rule);
  return [...findings, ...skipped].map(({ rule }) => rule).concat(rules(waived), rules(stale), rules(open));
}
