import { RULES } from '../../../shared/rules/registry.ts';
import { PROFILES, type Rule } from '../../../shared/rules/rule.ts';
import { ruleOf } from '../../../shared/rules/sentences.ts';
import { severityIn } from '../../../shared/rules/settings.ts';
import { type Command, UsageError } from '../command.ts';
import type { CliContext } from '../io.ts';

export const rulesCommand: Command = {
  operands: 'list|show ID',
  fewest: 1,
  most: 2,
  about: { en: 'List the rules, or tell all about one.', 'zh-Hans': '列出规则，或显示某条规则的全部说明。' },
  options: {
    format: {
      type: 'string',
      value: ['text', 'json'],
      about: { en: 'how it is told (default: text)', 'zh-Hans': '输出格式（缺省：text）' },
    },
  },
  async run(context, args) {
    const [what, id] = args.paths;
    const asJson = args.text('format') === 'json';
    if (what === 'list' && id === undefined) context.out(asJson ? listAsJson(context) : listAsText(context));
    else if (what === 'show' && id !== undefined) context.out(asJson ? json(facts(context, id)) : asText(context, id));
    else throw new UsageError({ en: 'Expected: list, or show ID.', 'zh-Hans': '应为 list，或 show 加规则标识。' });
    return 0;
  },
};

function listAsText({ language }: CliContext): string {
  const rules: [string, Rule][] = Object.entries(RULES);
  const width = Math.max(...rules.map(([id]) => id.length));
  return rules.map(([id, rule]) => `${id.padEnd(width)}  ${severities(rule)}  ${rule.law[language]}\n`).join('');
}

/** Under `recommended` and under `strict`, in columns. */
function severities(rule: Rule): string {
  return [rule.severity.recommended, rule.severity.strict].map((severity) => severity.padEnd(7)).join(' ');
}

function listAsJson(context: CliContext): string {
  return json(Object.keys(RULES).map((id) => facts(context, id)));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** @throws UsageError where there is no such rule */
function known(id: string): Rule {
  const rule = ruleOf(id);
  if (rule) return rule;
  throw new UsageError({
    en: `There is no rule ${id}. "blueprint rules list" names them all.`,
    'zh-Hans': `没有规则 ${id}。“blueprint rules list” 可列出全部规则。`,
  });
}

function facts({ language }: CliContext, id: string) {
  const rule = known(id);
  return {
    id,
    title: rule.title[language],
    law: rule.law[language],
    why: rule.why[language],
    source: rule.source[language],
    version: rule.version,
    severity: Object.fromEntries(PROFILES.map((profile) => [profile, severityIn(rule, profile)])),
    options: rule.options ?? {},
  };
}

function asText(context: CliContext, id: string): string {
  const { title, law, why, source, severity, options } = facts(context, id);
  const rows = Object.entries({ ...severity, ...options });
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${String(value)}\n`).join('');
  return `${id}: ${title}\n\n${law}\n${why}\n\n${table}\n${source}\n`;
}
