import { withoutPictures } from '../carried.ts';
import { blueprintAsMermaid, mermaidLosses } from '../mermaid/mermaid.ts';
import type { Exported } from '../request.ts';
import type { ExportJob } from './encoder.ts';

/** The blueprint as a Mermaid text. */
export async function encodeMermaid({ document, languages }: ExportJob): Promise<Exported> {
  const text = blueprintAsMermaid(withoutPictures(document), languages[0] ?? document.languages[0] ?? 'en');
  return { bytes: new TextEncoder().encode(text), losses: mermaidLosses(document) };
}
