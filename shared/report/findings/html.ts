import { xmlText } from '../escape.ts';
import type { FindingsFormat, ReportOptions } from './format.ts';
import { type PageRenderer, pageWriter, type Section } from './page.ts';

/** One self-contained page that prints well, in light and dark; no text of a document is ever markup. */
export const htmlFormat: FindingsFormat = {
  about: { en: 'one self-contained page that prints well', 'zh-Hans': '可打印的独立网页' },
  bothLanguages: false,
  details: false,
  summarises: true,
  writer: (options) => pageWriter(options, renderer(options)),
};

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #57606a; --line: #d0d7de; --head: #f6f8fa; --paper: #fff; --error: #b3261e; --warning: #7a4d00; --info: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9ea7b3; --line: #3d444d; --head: #1c2128; --paper: #0f1318; --error: #ff9a91; --warning: #e8b44c; --info: #8bbdf5; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans SC", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--head); color: var(--quiet); font-weight: 600; white-space: nowrap; }
td:first-child { min-width: 6ch; }
td.whole { white-space: nowrap; }
td.number, th.number { text-align: right; }
tr.error td:first-child { box-shadow: inset 3px 0 var(--error); }
tr.warning td:first-child { box-shadow: inset 3px 0 var(--warning); }
tr.info td:first-child { box-shadow: inset 3px 0 var(--info); }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --line: #999; --head: #fff; --paper: #fff; --error: #b3261e; --warning: #7a4d00; --info: #0b57a4; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .wide { overflow: visible; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
@page { margin: 15mm; }
`;

function renderer({ language }: ReportOptions): PageRenderer {
  return {
    section: ({ level, title, paragraphs, table }) =>
      [heading(level, title), ...paragraphs.map(paragraph), ...(table ? [tableText(table, title)] : [])].join(''),
    page: ({ title, paragraphs }, sections) => `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-Hans'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${[heading(1, title), ...paragraphs.map(paragraph), ...sections].join('')}</main>
</body>
</html>
`,
  };
}

function heading(level: number, title: string): string {
  return `<h${level}><bdi>${xmlText(title)}</bdi></h${level}>\n`;
}

function paragraph(text: string): string {
  return `<p>${xmlText(text)}</p>\n`;
}

/** Rule ids and days are read as one. */
const WHOLE = /^(?:[a-z-]+\/[a-z-]+|\d{4}-\d{2}-\d{2})$/;

/** Columns of nothing but numbers are set to the right, so that they compare. */
function tableText({ heads, rows }: NonNullable<Section['table']>, name: string): string {
  const numeric = heads.map(
    (_, column) => column > 0 && rows.every(({ cells }) => /^[\d/]*$/.test(cells[column] ?? '')),
  );
  const cell = (tag: string, text: string, column: number) => {
    const kind = numeric[column] ? ' class="number"' : WHOLE.test(text) ? ' class="whole"' : '';
    return `<${tag}${kind}${tag === 'th' ? ' scope="col"' : ''}><bdi>${xmlText(text)}</bdi></${tag}>`;
  };
  const line = (tag: string, cells: readonly string[]) => cells.map((text, at) => cell(tag, text, at)).join('');
  const body = rows.map(({ cells, tone }) => `<tr${tone ? ` class="${tone}"` : ''}>${line('td', cells)}</tr>\n`);
  const label = xmlText(name);
  return `<div class="wide" role="region" aria-label="${label}" tabindex="0"><table>
<thead><tr>${line('th', heads)}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table></div>
`;
}
