import { buildScene } from '../../scene/build.ts';
import { lastRevisionDate } from '../../scene/groups/frame.ts';
import type { Scene } from '../../scene/primitives.ts';
import { keepParts } from '../keep-parts.ts';
import { readOptions } from '../read-options.ts';
import { type Exported, ExportRefusal, type ExportRequest } from '../request.ts';
import type { ExportEnvironment } from './environment.ts';
import { ENCODERS } from './registry.ts';

/**
 * Makes an export: the same request gives the same bytes in the editor and in the terminal.
 * @throws ExportRefusal when it cannot be made as asked; the signal's reason when it was cancelled
 */
export async function exportBlueprint(request: ExportRequest, environment: ExportEnvironment): Promise<Exported> {
  const { format, languages, theme } = request;
  environment.signal?.throwIfAborted();
  if (request.template && format !== 'pptx') throw noTemplate();
  const options = readOptions(format, request.options);
  const document = keepParts(request.document, request.parts);
  const date = request.date ?? lastRevisionDate(request.document);
  const frame = date === undefined ? {} : { date };
  let drawn: Scene | undefined;
  const scene = () => {
    drawn ??= buildScene(document, { languages, theme, frame });
    return drawn;
  };
  const template = request.template === undefined ? {} : { template: request.template };
  const job = { ...template, document, languages, theme, options, scene, environment, ...frame };
  const exported = await ENCODERS[format](job);
  environment.signal?.throwIfAborted();
  environment.onProgress?.(1);
  return exported;
}

function noTemplate(): ExportRefusal {
  return new ExportRefusal({
    en: 'Only a PowerPoint presentation can be made on a template.',
    'zh-Hans': '只有 PowerPoint 演示文稿可以使用模板。',
  });
}
