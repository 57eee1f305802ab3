import { run } from '../../../scene/shapes.ts';
import type { Report, ReportPart } from '../report.ts';
import { reportWords } from '../words.ts';
import { printFacts, printSection } from './blocks.ts';
import { contentsLength, contentsPages } from './contents.ts';
import { type PrintableDrawing, printDrawing } from './drawing.ts';
import { Flow } from './flow.ts';
import { type Bookmark, INK, MARGIN, type PrintedPage, type PrintedReport, STYLES } from './page.ts';

/** A report as pages: title and what stands first, the contents, then the rest. */
export function printReport(report: Report, drawings: readonly (PrintableDrawing | undefined)[]): PrintedReport {
  const opening = report.parts.map(printOpening);
  const [first = []] = opening;
  const bodies: Flow[] = [];
  // Pages are counted as if there were no contents; they move on by the length of those.
  let count = first.length;
  const bookmarks: Bookmark[] = [];
  report.parts.forEach((part, index) => {
    if (index > 0) {
      bookmarks.push({ title: part.title, level: 1, page: count, language: part.language });
      count += opening[index]?.length ?? 0;
    }
    const flow = printBody(part, index, drawings[index], count);
    bodies.push(flow);
    bookmarks.push(...flow.bookmarks);
    count += flow.pages.length;
  });
  const moved = bookmarks.length === 0 ? 0 : contentsLength(bookmarks);
  const shifted = bookmarks.map((bookmark) => ({ ...bookmark, page: bookmark.page + moved }));
  const rest = bodies.flatMap((flow, index) => [...(index > 0 ? (opening[index] ?? []) : []), ...flow.pages]);
  const pages = [...first, ...contentsPages(shifted, report.parts[0]?.language ?? 'en'), ...rest];
  pages.forEach((page, index) => {
    printMargins(page, index, pages.length, report);
  });
  return { pages, bookmarks: shifted };
}

function printOpening(part: ReportPart): PrintedPage[] {
  const flow = new Flow(part.language, 0);
  if (part.classification) flow.text(part.classification, STYLES.strong, { ink: INK.error, after: 10 });
  flow.text(part.title, STYLES.title, { after: 2 });
  flow.text(part.subtitle, STYLES.body, { ink: INK.quiet, after: 8 });
  flow.box(0, flow.width, 1.2, INK.accent);
  flow.skip(10);
  printFacts(flow, part.facts);
  flow.skip(4);
  for (const notice of part.notices) flow.text(notice, STYLES.body, { ink: INK.quiet });
  for (const section of part.first) printSection(flow, section, part, () => undefined, 2);
  return flow.pages;
}

function printBody(part: ReportPart, index: number, drawing: PrintableDrawing | undefined, firstPage: number): Flow {
  const flow = new Flow(part.language, firstPage);
  const words = reportWords[part.language];
  for (const section of part.sections) {
    printSection(flow, section, part, (_, title) => {
      if (drawing)
        printDrawing(flow, index, drawing, { whole: title, part: words.drawingPart, continued: words.continued });
    });
  }
  return flow;
}

/** Whose report it is at the head of each page but the first; its confidentiality, date and number at the foot. */
function printMargins(page: PrintedPage, index: number, of: number, report: Report): void {
  const [part] = report.parts;
  if (!part) return;
  const { language, title, classification } = part;
  const quiet = { fill: INK.quiet, language };
  const left = page.width > page.height ? 34 : MARGIN.left;
  const right = page.width - left;
  const head = shortened(title);
  if (index > 0) page.primitives.push(run(head, left, 28, STYLES.small, quiet));
  const foot = page.height - 34;
  const said = [shortened(classification), report.date].filter(Boolean).join(' – ');
  page.primitives.push(run(said, left, foot, STYLES.small, quiet));
  const number = reportWords[language].page(index + 1, of);
  page.primitives.push(run(number, right, foot, STYLES.small, { ...quiet, anchor: 'end' }));
}

const LONGEST_HEAD = 80;

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const characters = [...flat];
  return characters.length > LONGEST_HEAD ? `${characters.slice(0, LONGEST_HEAD).join('')} ...` : flat;
}
