import { dashed } from '../../../../text/joined.ts';
import type { Report, ReportPart } from '../../report.ts';
import { reportWords } from '../../words.ts';
import { factsHtml, sectionHtml, sectionId } from './blocks.ts';
import type { InlineDrawing } from './drawing.ts';
import { hashSource } from './policy.ts';
import { reportCss } from './style.ts';
import { element, escapeHtml } from './text.ts';

export interface HtmlParts {
  /** Of each part of the report, in their order; none where it is left out. */
  readonly drawings: readonly (InlineDrawing | undefined)[];
  /** What the texts of the drawings need: their font and how it is set. */
  readonly css: string;
}

/** A report as one HTML page that needs nothing else: no script, nothing from elsewhere, and a policy that says so. */
export function reportAsHtml(report: Report, { drawings, css }: HtmlParts): string {
  const [first] = report.parts;
  const language = first?.language ?? 'en';
  const title = report.parts.map((part) => part.title).join(' · ');
  const footer = [first?.classification, report.date].filter(Boolean).join(' · ');
  const style = `${css}${reportCss(title, footer)}`;
  const policy = `default-src 'none'; style-src ${hashSource(style)}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Service Blueprint Studio">
<title>${escapeHtml(dashed([title, reportWords[language].report], language))}</title>
<style>${style}</style>
</head>
<body>
<main>
${report.parts.map((part, index) => partHtml(part, drawings[index])).join('\n')}
</main>
</body>
</html>
`;
}

function partHtml(part: ReportPart, drawing: InlineDrawing | undefined): string {
  const head = [
    part.classification ? element('p', part.classification, part, ' class="classification"') : '',
    element('h1', part.title, part),
    element('p', part.subtitle, part, ' class="subtitle"'),
    factsHtml(part.facts, part, ' title-facts'),
    ...part.notices.map((notice) => element('p', notice, part, ' class="notice"')),
  ];
  const section = (one: ReportPart['sections'][number]) => sectionHtml(one, part, drawing);
  return [
    `<article class="part" lang="${part.language}">`,
    `<header>${head.join('')}</header>`,
    ...part.first.map(section),
    contentsHtml(part),
    ...part.sections.map(section),
    '</article>',
  ].join('\n');
}

function contentsHtml(part: ReportPart): string {
  if (part.sections.length === 0) return '';
  const id = `${part.language}-contents`;
  const entries = part.sections.map(
    (section) => `<li><a href="#${sectionId(section, part)}">${escapeHtml(section.title)}</a></li>`,
  );
  const head = element('h2', reportWords[part.language].contents, part, ` id="${id}"`);
  return `<nav aria-labelledby="${id}">${head}<ol>${entries.join('')}</ol></nav>`;
}
