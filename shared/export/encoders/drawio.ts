import { blueprintAsDrawio, drawioLosses } from '../drawio/drawio.ts';
import type { Exported } from '../request.ts';
import type { ExportJob } from './encoder.ts';

/** The blueprint as a draw.io file. */
export async function encodeDrawio({ document, languages, theme, date }: ExportJob): Promise<Exported> {
  const text = blueprintAsDrawio(document, languages, theme, date);
  return { bytes: new TextEncoder().encode(text), losses: drawioLosses(document, theme) };
}
