import type { InterfaceLanguage } from '../../../locales/sentences.ts';
import { polyline, run } from '../../../scene/shapes.ts';
import { drawnText } from '../../../text/drawn.ts';
import { breakLines } from '../../../text/lines.ts';
import { lineHeight, measureText } from '../../../text/measure.ts';
import { reportWords } from '../words.ts';
import { emptyPage } from './flow.ts';
import { A4, type Bookmark, INK, MARGIN, type PrintedPage, STYLES } from './page.ts';

const PITCH = lineHeight(STYLES.body) + 3;
const HEAD = 34;
const PER_PAGE = Math.floor((A4.height - MARGIN.top - MARGIN.bottom - HEAD) / PITCH);
const RIGHT = A4.width - MARGIN.right;

/** How many pages the contents take. */
export function contentsLength(bookmarks: readonly Bookmark[]): number {
  return Math.ceil(bookmarks.length / PER_PAGE);
}

/** The list of contents with page numbers, each line leading to its page. */
export function contentsPages(bookmarks: readonly Bookmark[], language: InterfaceLanguage): PrintedPage[] {
  return Array.from({ length: contentsLength(bookmarks) }, (_, index) => {
    const page = emptyPage();
    const title = reportWords[language].contents;
    page.primitives.push(run(title, MARGIN.left, MARGIN.top, STYLES.section, { fill: INK.text, language }));
    bookmarks.slice(index * PER_PAGE, (index + 1) * PER_PAGE).forEach((bookmark, row) => {
      printLine(page, bookmark, MARGIN.top + HEAD + row * PITCH);
    });
    return page;
  });
}

function printLine(page: PrintedPage, { title, level, page: target, language }: Bookmark, top: number): void {
  const style = level === 1 ? STYLES.strong : STYLES.body;
  const left = MARGIN.left + (level - 1) * 14;
  const number = String(target + 1);
  const room = RIGHT - left - 40;
  const text = fitted(title, style, room);
  const options = { fill: INK.text, language };
  page.primitives.push(run(text, left, top, style, options));
  page.primitives.push(run(number, RIGHT, top, style, { ...options, anchor: 'end' }));
  const y = top + lineHeight(style) * 0.72;
  const [from, to] = [left + measureText(text, style) + 6, RIGHT - measureText(number, style) - 6];
  const dots = polyline([
    { x: from, y },
    { x: to, y },
  ]);
  page.primitives.push({ type: 'path', d: dots, stroke: INK.strong, strokeWidth: 0.7, dash: [0.7, 3] });
  page.links.push({ x: left, y: top, width: RIGHT - left, height: PITCH, page: target });
}

/** A title on one line: what does not fit is shown by an ellipsis. */
function fitted(title: string, style: typeof STYLES.body | typeof STYLES.strong, room: number): string {
  const [first] = breakLines(drawnText(title), style, room);
  const whole = drawnText(title).trim();
  return first === undefined || first.text === whole ? whole : `${first.text} ...`;
}
