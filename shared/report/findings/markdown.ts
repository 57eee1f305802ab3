import { markdownText } from '../escape.ts';
import type { FindingsFormat } from './format.ts';
import { type PageRenderer, pageWriter, type Section } from './page.ts';

/** Markdown with tables, for reviews and wikis. */
export const markdownFormat: FindingsFormat = {
  about: { en: 'Markdown with tables', 'zh-Hans': '含表格的 Markdown' },
  bothLanguages: false,
  details: false,
  summarises: true,
  writer: (options) => pageWriter(options, RENDERER),
};

const RENDERER: PageRenderer = {
  section: ({ level, title, paragraphs, table }) =>
    [
      `${'#'.repeat(level)} ${markdownText(title)}`,
      ...paragraphs.map(markdownText),
      ...(table ? [tableText(table)] : []),
    ]
      .map((part) => `${part}\n`)
      .join('\n'),
  page: ({ title, paragraphs }, sections) =>
    [`# ${markdownText(title)}\n`, ...paragraphs.map((one) => `${markdownText(one)}\n`), ...sections].join('\n'),
};

function tableText({ heads, rows }: NonNullable<Section['table']>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  return [line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(({ cells }) => line(cells))].join('\n');
}
