import { bpmnLosses } from '../../shared/export/bpmn/bpmn.ts';
import { drawioLosses } from '../../shared/export/drawio/drawio.ts';
import { type ExportFormat, FORMAT_GROUPS, type FormatOption } from '../../shared/export/format.ts';
import { mermaidLosses } from '../../shared/export/mermaid/mermaid.ts';
import { FORMAT_IDS, type FormatId, formatOf } from '../../shared/export/registry.ts';
import type { Loss } from '../../shared/export/request.ts';
import { tableLosses } from '../../shared/export/tables/tables.ts';
import { viewOf } from '../../shared/export/tables/view.ts';
import { IMPORT_FORMATS, type ImportFormat } from '../../shared/import/registry.ts';
import { exportSentences } from '../../shared/locales/export.ts';
import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { createBlueprint } from '../../shared/model/create.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { markdownTable } from '../../shared/report/markdown-table.ts';

const WORDS = {
  en: {
    title: 'Formats',
    lead: 'What a blueprint can be handed out as, what each format cannot hold, and what can be taken in. After every export the program lists what was lost of this very blueprint. The words in code are those of the terminal.',
    outOnly: 'It shows the blueprint. It cannot be taken in again: keep the `.blueprint` file.',
    again: 'It can be taken in again.',
    cannot: 'What it cannot hold:',
    option: 'Option',
    choices: 'Choices',
    usual: 'Usually',
    yesNo: 'yes, no',
    yes: 'yes',
    no: 'no',
    import: 'What can be taken in',
    format: 'Format',
    files: 'Files',
    chosen: 'chosen by hand',
  },
  'zh-Hans': {
    title: '格式',
    lead: '服务蓝图可以输出为哪些格式、各格式无法保存什么，以及可以导入什么。每次导出后，程序会列出当前蓝图丢失的内容。代码字体的词用于终端。',
    outOnly: '用于展示蓝图，不能再导入：请保留 `.blueprint` 文件。',
    again: '可以再次导入。',
    cannot: '无法保存：',
    option: '选项',
    choices: '可选值',
    usual: '缺省值',
    yesNo: '是、否',
    yes: '是',
    no: '否',
    import: '可以导入的格式',
    format: '格式',
    files: '文件',
    chosen: '手动选择',
  },
} as const;

/** The page about formats: every one of the registries, with what its own code says it cannot hold. */
export function formatsPage(language: InterfaceLanguage): string {
  const words = WORDS[language];
  const groups = FORMAT_GROUPS.flatMap((group) => [
    `## ${exportSentences[language][group]}`,
    ...FORMAT_IDS.filter((id) => formatOf(id).group === group).flatMap((id) => formatLines(id, language)),
  ]);
  const rows = Object.entries(IMPORT_FORMATS).map(([id, { label, extensions }]: [string, ImportFormat]) => [
    label[language],
    extensions.map((ending) => `\`.${ending}\``).join(' ') || words.chosen,
    `\`${id}\``,
  ]);
  const taken = [`## ${words.import}`, markdownTable([words.format, words.files, '`--from`'], rows)];
  return [`# ${words.title}`, words.lead, ...groups, ...taken, ''].join('\n\n');
}

function formatLines(id: FormatId, language: InterfaceLanguage): string[] {
  const words = WORDS[language];
  const { label, extension, options }: ExportFormat = formatOf(id);
  const rows = Object.entries(options).map(([name, option]) => [
    `${option.label[language]} \`--${name}\``,
    ...valuesOf(option, language),
  ]);
  const losses = LOSSES[id]?.(FULL) ?? [];
  return [
    `### ${label[language]}`,
    `\`--to ${id}\` · \`.${extension}\``,
    Object.hasOwn(IMPORT_FORMATS, id) ? words.again : words.outOnly,
    ...(losses.length > 0 ? [words.cannot, losses.map(({ what }) => `- ${what[language]}`).join('\n')] : []),
    ...(rows.length > 0 ? [markdownTable([words.option, words.choices, words.usual], rows)] : []),
  ];
}

function valuesOf(option: FormatOption, language: InterfaceLanguage): [choices: string, usual: string] {
  const words = WORDS[language];
  if (option.kind === 'number') return [`${option.least}–${option.most}`, String(option.usual)];
  if (option.kind === 'switch') return [words.yesNo, option.usual ? words.yes : words.no];
  const choices = Object.entries(option.choices).map(([word, said]) => `${said[language]} \`${word}\``);
  return [choices.join(language === 'en' ? ', ' : '、'), option.choices[option.usual]?.[language] ?? option.usual];
}

/** Of the formats that lose something whatever it looks like; what is too small to read depends on the drawing. */
const LOSSES: Readonly<Partial<Record<FormatId, (document: BlueprintDocument) => readonly Loss[]>>> = {
  bpmn: bpmnLosses,
  drawio: (document) => drawioLosses(document, 'light'),
  mermaid: mermaidLosses,
  xlsx: (document) => tableLosses(viewOf(document, ['en', 'zh-Hans']), 'workbook'),
  csv: (document) => tableLosses(viewOf(document, ['en']), 'steps'),
};

/** A blueprint that has one of everything that some format cannot hold. */
const FULL = fullBlueprint();

function fullBlueprint(): BlueprintDocument {
  let made = 0;
  const nextId = () => {
    made += 1;
    return `element-${String(made).padStart(5, '0')}`;
  };
  const documentId = '00000000-0000-4000-8000-000000000000';
  const blank = createBlueprint({ documentId, nextId, languages: ['en', 'zh-Hans'] });
  return {
    ...blank,
    phases: { [nextId()]: { name: {}, order: 'a0' } },
    steps: { [nextId()]: { kind: 'action', name: {}, order: 'a0', icon: 'letter' } },
    rows: [{ kind: 'time' }],
    notes: { [nextId()]: { text: {} } },
    sources: { [nextId()]: { kind: 'documents', title: {} } },
    pictures: { [nextId()]: { mediaType: 'image/png', data: '' } },
  };
}
