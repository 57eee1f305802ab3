import { toBytes } from 'pdfkit/output';
import { textIn } from '../../model/queries.ts';
import type { Scene } from '../../scene/primitives.ts';
import { oneLine } from '../../text/drawn.ts';
import { NO_DATE } from '../drawing-job.ts';
import type { Bookmark, DrawnPage, DrawnPages } from '../pages/page.ts';
import { drawPages } from '../pages/pages.ts';
import { pageWords } from '../pages/words.ts';
import type { Exported } from '../request.ts';
import type { ExportJob } from './encoder.ts';
import type { Pdf } from './pdf-drawing.ts';
import { destinationOf, openPdf, type PdfFacts } from './pdf-file.ts';
import { drawTaggedPage } from './pdf-page.ts';
import { literal } from './pdf-telling.ts';
import { cutFonts } from './scene-fonts.ts';

/** A page may measure this many units a side; a larger one says how many points a unit has. */
const LONGEST_SIDE = 14_400;

/** The drawing as a PDF document: pages as asked for, vector, tagged, text selectable, fonts cut to what is used. */
export async function encodePdf(job: ExportJob): Promise<Exported> {
  const { environment } = job;
  const drawn = drawPages(job);
  environment.onProgress?.(0.3);
  environment.signal?.throwIfAborted();
  const fonts = await cutFonts(drawn.pages.flatMap(textsOf), environment);
  environment.onProgress?.(0.5);
  environment.signal?.throwIfAborted();
  const pdf = openPdf(factsOf(job, job.scene()), fonts);
  const bytes = toBytes(pdf);
  writePages(pdf, drawn, job);
  pdf.end();
  return { bytes: await bytes, losses: drawn.losses };
}

/** Every run of text on a page, and the space that may stand behind it. */
function textsOf({ windows, texts, marks }: DrawnPage) {
  const drawn = windows.flatMap(({ groups }) => groups.flatMap(({ primitives }) => primitives));
  return [...drawn, ...texts, ...marks].flatMap((primitive) =>
    primitive.type === 'text' ? [{ ...primitive, text: `${primitive.text} ` }] : [],
  );
}

function factsOf({ document, date = NO_DATE }: ExportJob, { title, language }: Scene): PdfFacts {
  const subject = pageWords(language).blueprint;
  const keywords = oneLine(textIn(document.service.classification, language, document.languages));
  return { title: oneLine(title) || subject, subject, keywords, language, date, tagged: true };
}

function writePages(pdf: Pdf, { pages, bookmarks }: DrawnPages, { environment }: ExportJob): void {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  pages.forEach((page, index) => {
    environment.signal?.throwIfAborted();
    const unit = unitOf(page);
    pdf.addPage({ size: [page.width / unit, page.height / unit], margin: 0 });
    if (unit > 1) Object.assign(pdf.page.dictionary.data, { UserUnit: unit });
    pdf.addNamedDestination(destinationOf(index), 'Fit');
    if (unit > 1) pdf.scale(1 / unit);
    drawTaggedPage(pdf, root, page, unit);
    environment.onProgress?.(0.5 + (0.4 * (index + 1)) / pages.length);
  });
  root.end();
  addBookmarks(pdf.outline, bookmarks, pages);
  labelPages(pdf, pages);
}

/** How many points a unit of a page has. */
function unitOf({ width, height }: DrawnPage): number {
  return Math.max(1, Math.ceil(Math.max(width, height) / LONGEST_SIDE));
}

/** Room above and left of what a bookmark leads to. */
const AROUND = 12;

function addBookmarks(outline: PDFKit.PDFOutline, bookmarks: readonly Bookmark[], pages: readonly DrawnPage[]): void {
  for (const { title, page, at, children } of bookmarks) {
    const shown = pages[page];
    if (!shown) continue;
    const item = outline.addItem(oneLine(title), { pageNumber: page, ...placeOn(shown, at) });
    addBookmarks(item, children, pages);
  }
}

function placeOn(page: DrawnPage, at: Bookmark['at']): Omit<PDFKit.OutlinePlace, 'pageNumber'> {
  if (!at) return { fit: true };
  const unit = unitOf(page);
  // The library counts the left edge from the right.
  const left = (page.width - Math.max(0, at.x - AROUND)) / unit;
  return { fit: false, left, top: Math.max(0, at.y - AROUND) / unit };
}

/** What viewers show as a page's number. */
function labelPages(pdf: Pdf, pages: readonly DrawnPage[]): void {
  if (pages.every(({ label }) => label === undefined)) return;
  const labels = pages.flatMap(({ label }, index) => [index, { P: literal(label ?? String(index + 1)) }]);
  Object.assign(Reflect.get(Reflect.get(pdf, '_root'), 'data'), { PageLabels: { Nums: labels } });
}
