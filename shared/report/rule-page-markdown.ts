import { differencesBetween } from '../compare/differences.ts';
import { COLLECTION_WORDS } from '../locales/collections.ts';
import { fieldWord } from '../locales/fields.ts';
import type { InterfaceLanguage } from '../locales/sentences.ts';
import { METHOD_STEPS } from '../method/steps.ts';
import { elementName } from '../rules/finding.ts';
import { markdownTable } from './markdown-table.ts';
import type { RulePage } from './rule-page.ts';

const WORDS = {
  en: {
    index: 'The rules',
    intro:
      'Every rule of the six-step flow-design method that the program checks. The severities are those of the profiles `recommended` and `strict`.',
    rule: 'Rule',
    law: 'Holds when',
    step: 'Step',
    why: 'Why',
    wrong: 'Not like this',
    right: 'Like this',
    difference: 'What makes the difference',
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    mend: 'How to mend it',
    oneClick: 'One click mends it: ',
    options: 'Options',
    option: 'Option',
    means: 'Meaning',
    usual: 'Usually',
    severities: 'How severe',
    profile: 'Profile',
    severity: 'Severity',
    source: 'Source',
    off: 'off',
    info: 'note',
    warning: 'warning',
    error: 'error',
  },
  'zh-Hans': {
    index: '规则',
    intro: '本程序检查的全部六步流程设计法规则。所列严重程度分别为 `recommended` 和 `strict` 配置。',
    rule: '规则',
    law: '要求',
    step: '步骤',
    why: '为什么',
    wrong: '不正确',
    right: '正确',
    difference: '差别在哪里',
    added: '新增',
    removed: '删除',
    changed: '修改',
    mend: '如何改正',
    oneClick: '可一键改正：',
    options: '选项',
    option: '选项',
    means: '含义',
    usual: '缺省值',
    severities: '严重程度',
    profile: '配置',
    severity: '严重程度',
    source: '依据',
    off: '关闭',
    info: '提示',
    warning: '警告',
    error: '错误',
  },
} as const;

/** The file name of a rule's page or picture, without its ending. */
export function rulePageName(id: string): string {
  return id.replace('/', '.');
}

/**
 * A rule's page as Markdown. Pictures are named `../pictures/<name>.correct.svg` and `.incorrect.svg`.
 * @param drawn whether the two pictures differ; where the fault is in the record they are left out
 */
export function rulePageMarkdown(page: RulePage, language: InterfaceLanguage, drawn: boolean): string {
  const words = WORDS[language];
  const name = rulePageName(page.id);
  const picture = (which: 'correct' | 'incorrect', says: string) => `![${says}](../pictures/${name}.${which}.svg)`;
  const colon = language === 'en' ? ': ' : '：';
  return [
    `# ${page.title[language]}`,
    `\`${page.id}\` · ${words.step} ${page.step.number}${colon}${page.step.name[language]}`,
    `**${page.law[language]}**`,
    `## ${words.why}`,
    page.why[language],
    `## ${words.wrong}`,
    ...(drawn ? [picture('incorrect', words.wrong)] : []),
    page.incorrect.sentences.map((sentence) => `> ${sentence[language]}`).join('\n>\n'),
    ...(drawn ? [`## ${words.right}`, picture('correct', words.right)] : []),
    ...differenceLines(page, language),
    `## ${words.mend}`,
    page.mend[language],
    ...(page.fixes.length > 0 ? [words.oneClick + page.fixes.map((fix) => `*${fix[language]}*`).join(' · ')] : []),
    ...optionLines(page, language),
    `## ${words.severities}`,
    markdownTable(
      [words.profile, words.severity],
      page.severities.map(([profile, severity]) => [`\`${profile}\``, words[severity]]),
    ),
    `## ${words.source}`,
    page.source[language],
    '',
  ].join('\n\n');
}

/** What leads from the incorrect example to the correct one. */
function differenceLines({ incorrect, correct }: RulePage, language: InterfaceLanguage): string[] {
  const words = WORDS[language];
  const differences = differencesBetween(incorrect.document, correct.document);
  if (differences.length === 0) return [];
  const lines = differences.map(({ collection, id, kind, fields }) => {
    const { document } = kind === 'removed' ? incorrect : correct;
    const name = collection === 'service' ? '' : ` **${elementName(document, id, language)}**`;
    const which = fields.map((field) => fieldWord(field, language)).join(language === 'en' ? ', ' : '、');
    return `- ${COLLECTION_WORDS[collection][language]}${name} ${[words[kind], which].filter(Boolean).join(' · ')}`;
  });
  return [`## ${words.difference}`, lines.join('\n')];
}

function optionLines({ options }: RulePage, language: InterfaceLanguage): string[] {
  if (options.length === 0) return [];
  const words = WORDS[language];
  const rows = options.map(({ name, means, value }) => [
    `\`${name}\``,
    means[language],
    typeof value === 'object' ? value.join(language === 'en' ? ', ' : '、') : String(value),
  ]);
  return [`## ${words.options}`, markdownTable([words.option, words.means, words.usual], rows)];
}

/** The list of all rules by method step, each with a link to its page in the same folder. */
export function ruleIndexMarkdown(pages: readonly RulePage[], language: InterfaceLanguage): string {
  const words = WORDS[language];
  const sections = METHOD_STEPS.flatMap(({ number, name }) => {
    const rows = pages
      .filter(({ step }) => step.number === number)
      .map(({ id, law, severities }) => [
        `[${id}](${rulePageName(id)}.md)`,
        law[language],
        severities
          .slice(0, 2)
          .map(([, severity]) => words[severity])
          .join(' / '),
      ]);
    return [`## ${number} ${name[language]}`, markdownTable([words.rule, words.law, words.severity], rows)];
  });
  return [`# ${words.index}`, words.intro, ...sections, ''].join('\n\n');
}
