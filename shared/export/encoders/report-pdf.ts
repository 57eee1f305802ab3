import { toBytes } from 'pdfkit/output';
import type { DrawnWindow, PrintedPage, PrintedReport } from '../../report/document/pages/page.ts';
import type { Report } from '../../report/document/report.ts';
import { reportWords } from '../../report/document/words.ts';
import type { Scene } from '../../scene/primitives.ts';
import { drawnText } from '../../text/drawn.ts';
import { dashed } from '../../text/joined.ts';
import type { ExportEnvironment } from './environment.ts';
import { drawGroup, drawPrimitive, inWindow, type Pdf } from './pdf-drawing.ts';
import { destinationOf, openPdf, type PdfFacts } from './pdf-file.ts';
import { cutFonts, textsOf } from './scene-fonts.ts';

type Scenes = readonly (Scene | undefined)[];

/** A printed report as a PDF document: pages, bookmarks, links, properties, the drawing as vectors, fonts cut to what is used. */
export async function encodeReportPdf(
  report: Report,
  { pages, bookmarks }: PrintedReport,
  scenes: Scenes,
  environment: ExportEnvironment,
): Promise<Uint8Array> {
  const own = pages.flatMap(({ primitives }) => primitives.filter((primitive) => primitive.type === 'text'));
  const fonts = await cutFonts([...own, ...scenes.flatMap((scene) => (scene ? textsOf(scene) : []))], environment);
  environment.signal?.throwIfAborted();
  const pdf = openPdf(factsOf(report), fonts);
  const bytes = toBytes(pdf);
  let open = pdf.outline;
  pages.forEach((page, index) => {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    pdf.addNamedDestination(destinationOf(index), 'Fit');
    for (const { title, level, page: at } of bookmarks) {
      if (at !== index) continue;
      if (level === 1) open = pdf.outline.addItem(drawnText(title), { expanded: false });
      else open.addItem(drawnText(title));
    }
    drawPage(pdf, page, scenes);
  });
  pdf.end();
  return bytes;
}

function factsOf({ parts, date }: Report): PdfFacts {
  const language = parts[0]?.language ?? 'en';
  const titles = parts.map(({ title }) => title);
  const subject = reportWords[language].report;
  const keywords = parts.map(({ classification }) => classification).join(' ');
  return { title: dashed([...titles, subject], language), subject, keywords, language, date, tagged: false };
}

function drawPage(pdf: Pdf, { primitives, windows, links }: PrintedPage, scenes: Scenes): void {
  for (const primitive of primitives) drawPrimitive(pdf, primitive);
  for (const window of windows) drawWindow(pdf, window, scenes[window.part]);
  for (const { x, y, width, height, page } of links) pdf.goTo(x, y, width, height, destinationOf(page));
}

function drawWindow(pdf: Pdf, window: DrawnWindow, scene: Scene | undefined): void {
  if (!scene) return;
  const { from } = window;
  inWindow(pdf, { ...window, cut: true }, () => {
    for (const group of scene.groups) {
      const beside = group.x > from.x + from.width || group.x + group.width < from.x;
      if (!beside || group.width === 0) drawGroup(pdf, group);
    }
  });
}
