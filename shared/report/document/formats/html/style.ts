import { cssString } from './text.ts';

/** The look of a report: on a screen of any width, and on paper with running heads and page numbers. */
export function reportCss(title: string, footer: string): string {
  return `${LOOK}${WIDTHS}${PAPER}
@page {
  size: A4;
  margin: 20mm 16mm 18mm;
  @top-left { content: ${cssString(title)}; ${MARGIN_TEXT} }
  @bottom-left { content: ${cssString(footer)}; ${MARGIN_TEXT} }
  @bottom-right { content: counter(page) " / " counter(pages); ${MARGIN_TEXT} }
}
@page drawing { size: A4 landscape; margin: 16mm 12mm 14mm; }
`;
}

const FONTS =
  '"Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Blueprint Sans", sans-serif';
const MARGIN_TEXT = `font: 8pt ${FONTS}; color: #53606f;`;

const LOOK = `
*, *::before, *::after { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0; background: #ffffff; color: #14202e; font: 400 16px/1.5 ${FONTS}; overflow-wrap: anywhere; }
.part { max-width: 62rem; margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; }
.part + .part { border-top: 3px solid #14202e; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; text-wrap: balance; }
h1 { margin: 0 0 .25rem; font-size: clamp(1.6rem, 5vw, 2.25rem); }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid #2257c9; font-size: 1.375rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.125rem; }
h4 { margin: 1.25rem 0 .4rem; font-size: 1rem; break-after: avoid; }
p { margin: .5rem 0; }
p, dd, td, li { white-space: pre-line; }
.classification { display: inline-block; margin: 0 0 1rem; padding: .15rem .6rem; border: 1.5px solid #b3261e; color: #8c1d18; font-weight: 700; }
.subtitle { margin: 0 0 1.25rem; color: #53606f; }
.notice { padding: .5rem .75rem; border-left: 4px solid #53606f; background: #f1f4f8; }
.quiet { color: #53606f; }
.warning { padding: .5rem .75rem; border-left: 4px solid #b57400; background: #fff6dd; }
.facts { display: grid; grid-template-columns: minmax(9rem, 15rem) minmax(0, 1fr); gap: .25rem 1rem; margin: .5rem 0; }
.facts dt { color: #53606f; }
.facts dd { margin: 0; }
.title-facts { grid-template-columns: repeat(2, max-content minmax(0, 1fr)); }
.scroll { overflow-x: auto; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .875rem; }
th, td { padding: .4rem .5rem; border-bottom: 1px solid #d8dfe8; text-align: start; vertical-align: top; }
th { border-bottom: 2px solid #8290a3; background: #f1f4f8; font-weight: 700; overflow-wrap: normal; }
td > p { margin: 0; }
td > p + p { margin-top: .2rem; color: #53606f; }
.entry { margin: 0 0 1rem; padding-left: .75rem; border-left: 3px solid #d8dfe8; break-inside: avoid-page; }
h5 { font-size: 1rem; break-after: avoid; }
.entry h4, .entry h5 { margin: 0 0 .25rem; }
.found { margin: 0 0 1.25rem; padding-left: .75rem; border-left: 4px solid #2257c9; }
.found.error { border-left-color: #b3261e; }
.found.warning-rule { border-left-color: #b57400; }
.found h4 { margin: 0 0 .25rem; }
.found ul { margin: .25rem 0; padding-left: 1.25rem; }
.found p { margin: .25rem 0; }
.severity { font-weight: 700; }
.error .severity { color: #b3261e; }
.warning-rule .severity { color: #6b4a00; }
.rule-id { color: #53606f; font-size: .8125rem; font-weight: 400; }
nav ol { margin: 0; padding-left: 1.5rem; columns: 2 16rem; column-gap: 2rem; }
nav li { break-inside: avoid; padding: .15rem 0; }
nav a { color: #2257c9; }
.drawing { overflow-x: auto; border: 1px solid #d8dfe8; }
.drawing svg { display: block; }
:focus-visible { outline: 2px solid #2257c9; outline-offset: 2px; }
@media (max-width: 45rem) {
  nav ol { columns: 1; }
  .title-facts { grid-template-columns: minmax(8rem, 12rem) minmax(0, 1fr); }
  .scroll table { min-width: 44rem; }
}
@media (max-width: 30rem) {
  .facts, .title-facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: .4rem; }
}
@media screen { .sheets { display: none; } }
`;

/** Widths of columns in percent. */
const WIDTHS = Array.from({ length: 100 }, (_, index) => `.w${index + 1}{width:${index + 1}%}`).join('');

const PAPER = `
@media print {
  body { font-size: 9.5pt; line-height: 1.4; }
  .part { max-width: none; padding: 0; }
  .part + .part { border: 0; break-before: page; }
  h1 { font-size: 20pt; }
  h2 { margin-top: 16pt; font-size: 13pt; }
  h3 { margin-top: 12pt; font-size: 11pt; }
  h4, h5 { font-size: 9.5pt; }
  table { font-size: 8pt; }
  .scroll { overflow: visible; }
  .scroll table { min-width: 0; }
  thead { display: table-header-group; }
  tr, .found ul li { break-inside: avoid; }
  .warning, .notice, th { print-color-adjust: exact; }
  nav { display: none; }
  .drawing-section { page: drawing; break-before: page; break-after: page; }
  .drawing-section h2 { margin-top: 0; }
  .drawing { overflow: hidden; border: 0; }
  .drawing svg { width: 100%; height: 150mm; }
  .sheets svg { display: block; width: 100%; height: 165mm; break-before: page; }
}
`;
