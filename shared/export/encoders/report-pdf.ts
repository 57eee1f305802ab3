import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { DrawnWindow, PrintedPage, PrintedReport } from '../../report/document/pages/page.ts';
import type { Report } from '../../report/document/report.ts';
import { reportWords } from '../../report/document/words.ts';
import type { Scene } from '../../scene/primitives.ts';
import { drawnText } from '../../text/drawn.ts';
import type { ExportEnvironment } from './environment.ts';
import { drawGroup, drawPrimitive, type Pdf } from './pdf-drawing.ts';
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
  const pdf = openPdf(report);
  const bytes = toBytes(pdf);
  for (const [weight, font] of fonts) pdf.registerFont(String(weight), font);
  let open = pdf.outline;
  pages.forEach((page, index) => {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    pdf.addNamedDestination(destination(index), 'Fit');
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

function openPdf(report: Report): Pdf {
  const [part] = report.parts;
  const language = part?.language ?? 'en';
  const made = new Date(`${report.date}T00:00:00Z`);
  const title = report.parts.map((one) => one.title).join(' – ');
  return new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    lang: language,
    displayTitle: true,
    font: '',
    pdfVersion: '1.7',
    info: {
      Title: `${title} – ${reportWords[language].report}`,
      Subject: reportWords[language].report,
      Keywords: report.parts.map(({ classification }) => classification).join(' '),
      Producer: 'Service Blueprint Studio',
      Creator: 'Service Blueprint Studio',
      CreationDate: made,
      ModDate: made,
    },
  });
}

function destination(page: number): string {
  return `page-${page + 1}`;
}

function drawPage(pdf: Pdf, { primitives, windows, links }: PrintedPage, scenes: Scenes): void {
  for (const primitive of primitives) drawPrimitive(pdf, primitive);
  for (const window of windows) drawWindow(pdf, window, scenes[window.part]);
  for (const { x, y, width, height, page } of links) pdf.goTo(x, y, width, height, destination(page));
}

function drawWindow(pdf: Pdf, { from, to }: DrawnWindow, scene: Scene | undefined): void {
  if (!scene) return;
  pdf.save();
  pdf.rect(to.x, to.y, to.width, to.height).clip();
  pdf.translate(to.x, to.y);
  pdf.scale(to.width / from.width);
  pdf.translate(-from.x, -from.y);
  for (const group of scene.groups) {
    const beside = group.x > from.x + from.width || group.x + group.width < from.x;
    if (!beside || group.width === 0) drawGroup(pdf, group);
  }
  pdf.restore();
}
