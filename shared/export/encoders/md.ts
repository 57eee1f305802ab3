import { toBase64 } from '../../model/base64.ts';
import { drawingDigest } from '../../model/digest.ts';
import { reportAsMarkdown } from '../../report/document/formats/markdown.ts';
import type { Exported } from '../request.ts';
import { describedIn } from './description.ts';
import { type ExportJob, lossless } from './encoder.ts';
import { svgOf } from './svg.ts';

/** The written description as Markdown (CommonMark with tables), with its drawing or without. */
export async function encodeMd(job: ExportJob): Promise<Exported> {
  const { document, options, date, environment } = job;
  const described = describedIn(job);
  environment.onProgress?.(0.4);
  const drawings: Record<string, string> = {};
  for (const { tag, scene } of options.drawing === 'none' ? [] : described) {
    const svg = new TextEncoder().encode(await svgOf(scene, 'plain', environment));
    drawings[tag] = `data:image/svg+xml;base64,${toBase64(svg)}`;
  }
  const text = reportAsMarkdown(
    {
      format: 'service-blueprint-report',
      version: 1,
      documentId: document.documentId,
      drawingDigest: drawingDigest(document),
      date: date ?? '',
      audience: 'reviewer',
      parts: described.map(({ part }) => part),
    },
    drawings,
  );
  return lossless(new TextEncoder().encode(text));
}
