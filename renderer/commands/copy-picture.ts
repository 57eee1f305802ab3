import { fragmentOf } from '../../shared/edit/fragment.ts';
import { drawingJob } from '../../shared/export/drawing-job.ts';
import { largestScale } from '../../shared/export/picture-size.ts';
import { PRESETS } from '../../shared/export/presets.ts';
import { ExportRefusal, type ExportRequest } from '../../shared/export/request.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { usualTheme } from '../../shared/scene/themes/themes.ts';
import { runExport } from '../panels/export/run-export.ts';
import { type EditorState, showNotice } from '../store/editor.ts';
import * as words from './sentences.ts';

const SCALE = 2;
const PNG = 'image/png';
const SVG = 'image/svg+xml';

let running = false;

/** Puts what is selected, or the whole drawing, on the clipboard as a picture: what a client may see of it, and no more. */
export async function copyPicture({ history, selection, drawingLanguages }: EditorState): Promise<void> {
  if (!history || running) return;
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
    return showNotice({ tone: 'error', sentence: words.noPictures });
  }
  running = true;
  showNotice({ tone: 'info', sentence: words.copying });
  try {
    const steps = placedSteps(history.document, selection);
    const request = requestOf(history.document, steps, drawingLanguages);
    // Handed over as promises, so that the browser knows it to be the answer to the key.
    const png = made({ ...request, format: 'png', options: { scale: scaleOf(request) } }, PNG);
    const svg = ClipboardItem.supports?.(SVG)
      ? made({ ...request, format: 'svg', options: { text: 'plain' } }, SVG)
      : null;
    await navigator.clipboard.write([new ClipboardItem({ [PNG]: png, ...(svg ? { [SVG]: svg } : {}) })]);
    showNotice({ tone: 'info', sentence: words.copied(steps.length) });
  } catch (error) {
    showNotice({ tone: 'error', sentence: error instanceof ExportRefusal ? error.sentence : words.notCopied });
  } finally {
    running = false;
  }
}

/** The selected steps that stand in the drawing. */
function placedSteps({ steps }: BlueprintDocument, selection: readonly Id[]): readonly Id[] {
  return selection.filter((id) => steps[id]?.laneId !== undefined && steps[id].columnId !== undefined);
}

type Request = Omit<ExportRequest, 'format' | 'options'>;

function requestOf(whole: BlueprintDocument, steps: readonly Id[], languages: readonly string[]): Request {
  const { parts } = PRESETS.client;
  const theme = usualTheme(whole, 'light');
  if (steps.length === 0) return { document: whole, languages, theme, parts };
  return { document: fragmentOf(whole, steps), languages, theme, parts, bare: true };
}

function scaleOf(request: Request): number {
  const { scene } = drawingJob({ ...request, format: 'png', options: {} });
  return Math.min(SCALE, largestScale('png', scene()));
}

async function made(request: ExportRequest, type: string): Promise<Blob> {
  const outcome = await runExport(request, new AbortController().signal, () => undefined);
  if (outcome.kind === 'refused') throw new ExportRefusal(outcome.sentence);
  if (outcome.kind !== 'done') throw new ExportRefusal(words.notMade);
  return new Blob([new Uint8Array(outcome.bytes)], { type });
}
