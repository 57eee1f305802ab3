import type { ExportFormat } from './format.ts';
import { bpmn } from './formats/bpmn.ts';
import { csv } from './formats/csv.ts';
import { docx } from './formats/docx.ts';
import { drawio } from './formats/drawio.ts';
import { html } from './formats/html.ts';
import { jpeg } from './formats/jpeg.ts';
import { md } from './formats/md.ts';
import { mermaid } from './formats/mermaid.ts';
import { pdf } from './formats/pdf.ts';
import { png } from './formats/png.ts';
import { pptx } from './formats/pptx.ts';
import { svg } from './formats/svg.ts';
import { webp } from './formats/webp.ts';
import { xlsx } from './formats/xlsx.ts';

/** Every export format by its name, which is also the word for `--to`. */
export const FORMATS = {
  svg,
  png,
  jpeg,
  webp,
  pdf,
  docx,
  md,
  pptx,
  html,
  bpmn,
  drawio,
  mermaid,
  xlsx,
  csv,
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatId = keyof typeof FORMATS;

export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

/** The format of a name; undefined where there is none. */
export function formatOf(id: FormatId): ExportFormat {
  return FORMATS[id];
}

export function isFormatId(word: string): word is FormatId {
  return Object.hasOwn(FORMATS, word);
}
