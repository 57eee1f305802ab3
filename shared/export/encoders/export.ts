import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { FoundFinding } from '../../report/findings/found.ts';
import { drawingJob, keptOf, NO_DATE } from '../drawing-job.ts';
import { ALL_PARTS } from '../parts.ts';
import { type Exported, ExportRefusal, type ExportRequest } from '../request.ts';
import type { ExportEnvironment } from './environment.ts';
import { ENCODERS } from './registry.ts';
import { withShownFonts } from './shown-fonts.ts';
import { withShownPictures } from './shown-pictures.ts';

/** How far the work has come when it is known what may be seen, and when it is drawn. */
const STAGES = { read: 0.05, drawn: 0.2 };

/** The machine, with each report of progress a place at which a cancelled export ends; what was reported never goes back. */
function heedful(machine: ExportEnvironment): ExportEnvironment {
  let reached = 0;
  const onProgress = (share: number) => {
    machine.signal?.throwIfAborted();
    if (share <= reached) return;
    reached = share;
    machine.onProgress?.(share);
  };
  return { ...machine, onProgress };
}

/**
 * Makes an export: the same request gives the same bytes in the editor and in the terminal.
 * @throws ExportRefusal when it cannot be made as asked; the signal's reason when it was cancelled
 */
export async function exportBlueprint(request: ExportRequest, machine: ExportEnvironment): Promise<Exported> {
  const { format } = request;
  const environment = heedful(machine);
  environment.signal?.throwIfAborted();
  if (request.template && format !== 'pptx') throw noTemplate();
  const pictures = withShownPictures(keptOf(request.document, request.parts), request.theme);
  const fonts = await withShownFonts(pictures.document, request.theme, environment, format);
  const { document } = fonts;
  const losses = [...pictures.losses, ...fonts.losses];
  const drawing = drawingJob(request, document);
  environment.onProgress?.(STAGES.read);
  const scene = () => {
    const drawn = drawing.scene();
    environment.onProgress?.(STAGES.drawn);
    return drawn;
  };
  const template = request.template === undefined ? {} : { template: request.template };
  const findings = () => findingsOf(request, drawing.document, drawing.date ?? NO_DATE, environment);
  const job = { ...template, ...drawing, scene, findings, environment };
  const exported = await ENCODERS[format](job);
  environment.signal?.throwIfAborted();
  environment.onProgress?.(1);
  return losses.length === 0 ? exported : { ...exported, losses: [...losses, ...exported.losses] };
}

/** What the rules find, as far as it may be seen; none where that is nothing. */
async function findingsOf(
  { document: whole, parts, languages, checking }: ExportRequest,
  kept: BlueprintDocument,
  date: string,
  environment: ExportEnvironment,
): Promise<readonly FoundFinding[] | undefined> {
  if (!parts.includes('findings')) return undefined;
  const shown = ALL_PARTS.every((part) => parts.includes(part)) ? whole : kept;
  const [language = whole.languages[0] ?? 'en'] = languages;
  const seen = { waivers: parts.includes('answers'), openAnswers: parts.includes('questions') };
  return environment.findings?.({ date, ...checking, whole, shown, language, ...seen });
}

function noTemplate(): ExportRefusal {
  return new ExportRefusal({
    en: 'Only a PowerPoint presentation can be made on a template.',
    'zh-Hans': '只有 PowerPoint 演示文稿可以使用模板。',
  });
}
