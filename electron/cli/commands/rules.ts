import { type RulePage, rulePage } from '../../../shared/report/rule-page.ts';
import { ruleIndexMarkdown, rulePageMarkdown, rulePageName } from '../../../shared/report/rule-page-markdown.ts';
import { RULES } from '../../../shared/rules/registry.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { type Command, UsageError } from '../command.ts';
import type { CliContext } from '../io.ts';

type Language = CliContext['language'];

/** How rules are told: all of them as a list, or all about one. */
interface RulesFormat {
  readonly list: (language: Language) => string;
  readonly show: (page: RulePage, language: Language) => string;
}

const FORMATS: Readonly<Record<string, RulesFormat>> = {
  text: { list: listAsText, show: showAsText },
  json: {
    list: (language) => json(allPages().map((page) => factsOf(page, language))),
    show: (page, language) => json(factsOf(page, language)),
  },
  markdown: {
    list: (language) => ruleIndexMarkdown(allPages(), language),
    // Its pictures lie beside the generated page.
    show: (page, language) => rulePageMarkdown(page, language, false),
  },
};

export const rulesCommand: Command = {
  operands: 'list|show ID',
  fewest: 1,
  most: 2,
  about: { en: 'List the rules, or tell all about one.', 'zh-Hans': '列出规则，或显示某条规则的全部说明。' },
  options: {
    format: {
      type: 'string',
      value: Object.keys(FORMATS),
      about: { en: 'how it is told (default: text)', 'zh-Hans': '输出格式（缺省：text）' },
    },
  },
  async run({ out, language }, args) {
    const [what, id] = args.paths;
    const format = FORMATS[args.text('format') ?? 'text'] ?? FORMATS.text;
    if (what === 'list' && id === undefined) out(format?.list(language) ?? '');
    else if (what === 'show' && id !== undefined) out(format?.show(known(id), language) ?? '');
    else throw new UsageError({ en: 'Expected: list, or show ID.', 'zh-Hans': '应为 list，或 show 加规则标识。' });
    return 0;
  },
};

function allPages(): RulePage[] {
  return Object.keys(RULES).flatMap((id) => rulePage(id) ?? []);
}

/** @throws UsageError where there is no such rule */
function known(id: string): RulePage {
  const page = rulePage(id);
  if (page) return page;
  throw new UsageError({
    en: `There is no rule ${id}. "blueprint rules list" names them all.`,
    'zh-Hans': `没有规则 ${id}。“blueprint rules list” 可列出全部规则。`,
  });
}

function listAsText(language: Language): string {
  const rules: [string, Rule][] = Object.entries(RULES);
  const width = Math.max(...rules.map(([id]) => id.length));
  return rules.map(([id, rule]) => `${id.padEnd(width)}  ${severities(rule)}  ${rule.law[language]}\n`).join('');
}

/** Under `recommended` and under `strict`, in columns. */
function severities(rule: Rule): string {
  return [rule.severity.recommended, rule.severity.strict].map((severity) => severity.padEnd(7)).join(' ');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function factsOf(
  { id, step, options, fixes, severities: severity, incorrect, version, ...page }: RulePage,
  language: Language,
) {
  return {
    id,
    title: page.title[language],
    step: { number: step.number, name: step.name[language] },
    law: page.law[language],
    why: page.why[language],
    mend: page.mend[language],
    source: page.source[language],
    version,
    severity: Object.fromEntries(severity),
    options: options.map(({ name, means, value }) => ({ name, means: means[language], value })),
    fixes: fixes.map((fix) => fix[language]),
    says: incorrect.sentences.map((sentence) => sentence[language]),
    documentation: `assets/rules/${language}/${rulePageName(id)}.md`,
  };
}

const HEADS = {
  en: { mend: 'How to mend it', fixes: 'One click mends it', options: 'Options', source: 'Source', says: 'It says' },
  'zh-Hans': { mend: '如何改正', fixes: '可一键改正', options: '选项', source: '依据', says: '提示内容' },
} as const;

function showAsText(page: RulePage, language: Language): string {
  const { id, title, step, law, why, mend, source, severity, options, fixes, says, documentation } = factsOf(
    page,
    language,
  );
  const heads = HEADS[language];
  const list = (head: string, items: readonly string[]) => (items.length > 0 ? `${head}\n${indented(items)}\n` : '');
  return [
    `${id}: ${title}\n${step.number} ${step.name}\n\n${law}\n${why}\n\n`,
    list(heads.mend, [mend]),
    list(heads.fixes, fixes),
    list(heads.says, says),
    `${columns(Object.entries(severity))}\n`,
    options.length > 0 ? `${heads.options}\n${columns(options.map(optionRow))}\n` : '',
    list(heads.source, [source]),
    `${documentation}\n`,
  ].join('');
}

function optionRow({ name, value, means }: { name: string; value: unknown; means: string }): [string, string] {
  return [`${name} = ${Array.isArray(value) ? value.join(', ') : String(value)}`, means];
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join('');
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return indented(rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`));
}
