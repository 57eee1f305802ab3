import { buildScene } from '../../scene/build.ts';
import { lastRevisionDate } from '../../scene/groups/frame.ts';
import type { Scene } from '../../scene/primitives.ts';
import type { ExportRequest } from '../request.ts';
import type { ExportEnvironment } from './environment.ts';
import { encodePdf } from './pdf.ts';
import { encodePng } from './png.ts';
import { encodeSvg } from './svg.ts';

/**
 * Makes an export's bytes: the same request gives the same bytes in the editor and in the terminal.
 * @throws ExportRefusal when it cannot be made as asked; the signal's reason when it was cancelled
 */
export async function exportBlueprint(request: ExportRequest, environment: ExportEnvironment): Promise<Uint8Array> {
  const { document, languages, theme, date } = request;
  environment.signal?.throwIfAborted();
  const scene = buildScene(document, { languages, theme, frame: date === undefined ? {} : { date } });
  environment.onProgress?.(0.2);
  const bytes = await encode(request, scene, environment);
  environment.signal?.throwIfAborted();
  environment.onProgress?.(1);
  return bytes;
}

async function encode(request: ExportRequest, scene: Scene, environment: ExportEnvironment): Promise<Uint8Array> {
  switch (request.format) {
    case 'svg':
      return new TextEncoder().encode(await encodeSvg(scene, request.text ?? 'embedded', environment));
    case 'png':
      return encodePng(scene, request.scale ?? 1, environment);
    case 'pdf':
      return encodePdf(scene, request.date ?? lastRevisionDate(request.document), environment);
  }
}
