import { buildReport } from '../../report/document/build.ts';
import { reportAsHtml } from '../../report/document/formats/html/html.ts';
import { reportAsJson } from '../../report/document/formats/json.ts';
import { reportAsMarkdown } from '../../report/document/formats/markdown.ts';
import { REPORT_FORMAT_FACTS, type ReportFormat } from '../../report/document/formats.ts';
import { DRAWING_ROOM, type PrintableDrawing } from '../../report/document/pages/drawing.ts';
import { printReport } from '../../report/document/pages/pages.ts';
import type { Report, ReportPart } from '../../report/document/report.ts';
import { buildScene } from '../../scene/build.ts';
import type { Scene } from '../../scene/primitives.ts';
import { usualTheme } from '../../scene/themes/themes.ts';
import { keepParts } from '../keep-parts.ts';
import { POINTS } from '../pages/page.ts';
import { CLIENT_PARTS } from '../parts.ts';
import type { ReportFile, ReportRequest } from '../report-request.ts';
import { phasesOver, sheetsOf, stripWidth } from '../sheets.ts';
import { SVG_TEXT_CSS, sceneInside } from '../svg-text.ts';
import type { ExportEnvironment } from './environment.ts';
import { encodeReportPdf } from './report-pdf.ts';
import { cutFonts, textsOf } from './scene-fonts.ts';
import { withShownFonts } from './shown-fonts.ts';
import { withShownPictures } from './shown-pictures.ts';
import { fontFaces, svgOf } from './svg.ts';

/** What a format is written from. */
interface Job {
  readonly request: ReportRequest;
  readonly report: Report;
  /** The drawing of each part; none where it is left out. */
  readonly scenes: readonly (Scene | undefined)[];
  readonly environment: ExportEnvironment;
}

type Write = (job: Job) => Promise<readonly ReportFile[]>;

const WRITERS: Readonly<Record<ReportFormat, Write>> = { html, pdf, markdown, json };

/**
 * Makes a report's files: the same request gives the same bytes in the editor and in the terminal.
 * @throws the signal's reason when it was cancelled
 */
export async function makeReport(
  request: ReportRequest,
  environment: ExportEnvironment,
): Promise<readonly ReportFile[]> {
  environment.signal?.throwIfAborted();
  const report = buildReport(request);
  environment.onProgress?.(0.2);
  const scenes = await Promise.all(report.parts.map((part) => sceneOf(request, part, environment)));
  environment.onProgress?.(0.4);
  const files = await WRITERS[request.format]({ request, report, scenes, environment });
  environment.signal?.throwIfAborted();
  environment.onProgress?.(1);
  return files;
}

async function sceneOf(
  { document, audience }: ReportRequest,
  { sections }: ReportPart,
  environment: ExportEnvironment,
): Promise<Scene | undefined> {
  const blocks = sections.flatMap((section) => section.blocks);
  const drawing = blocks.find((block) => block.kind === 'drawing');
  const theme = usualTheme(document, 'light');
  const pictures = withShownPictures(audience === 'client' ? keepParts(document, CLIENT_PARTS) : document, theme);
  const seen = await withShownFonts(pictures.document, theme, environment);
  return drawing && buildScene(seen.document, { languages: [drawing.language], theme, frame: {} });
}

function file({ request }: Job, content: string | Uint8Array): ReportFile {
  const { extension, mediaType } = REPORT_FORMAT_FACTS[request.format];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name: `${request.name}.${extension}`, mediaType, bytes };
}

function printable(scene: Scene): PrintableDrawing {
  const { width, height } = scene;
  const room = { width: DRAWING_ROOM.width / POINTS, height: DRAWING_ROOM.height / POINTS };
  const sheets = sheetsOf(scene, room).map((sheet) => ({ ...sheet, phases: phasesOver(scene, sheet) }));
  return { width, height, strip: stripWidth(scene), sheets };
}

async function html(job: Job): Promise<readonly ReportFile[]> {
  const drawings = job.scenes.map((scene) => scene && { ...printable(scene), svg: sceneInside(scene) });
  const texts = job.scenes.flatMap((scene) => (scene ? textsOf(scene) : []));
  const fonts = await cutFonts(texts, job.environment);
  const css = texts.length === 0 ? '' : `${fontFaces(fonts)}${SVG_TEXT_CSS}`;
  return [file(job, reportAsHtml(job.report, { drawings, css }))];
}

async function pdf(job: Job): Promise<readonly ReportFile[]> {
  const printed = printReport(
    job.report,
    job.scenes.map((scene) => scene && printable(scene)),
  );
  return [file(job, await encodeReportPdf(job.report, printed, job.scenes, job.environment))];
}

async function markdown(job: Job): Promise<readonly ReportFile[]> {
  const scenes = new Map(job.scenes.flatMap((scene) => (scene ? [[scene.language, scene] as const] : [])));
  const drawings: ReportFile[] = [];
  const names: Record<string, string> = {};
  for (const [language, scene] of scenes) {
    const name = `${job.request.name}${scenes.size > 1 ? `.${language}` : ''}.svg`;
    names[language] = name;
    const bytes = new TextEncoder().encode(await svgOf(scene, 'embedded', job.environment));
    drawings.push({ name, mediaType: 'image/svg+xml', bytes });
  }
  return [...drawings, file(job, reportAsMarkdown(job.report, names))];
}

async function json(job: Job): Promise<readonly ReportFile[]> {
  return [file(job, reportAsJson(job.report))];
}
