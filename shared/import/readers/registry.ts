import type { ImportDraft } from '../draft.ts';
import type { ImportFormatId } from '../registry.ts';
import { readBpmn } from './bpmn/read.ts';
import { readCsv } from './csv.ts';
import { readDrawio } from './drawio/read.ts';
import { readMatrix } from './matrix.ts';
import { readMermaid } from './mermaid/read.ts';
import { readVisio } from './vsdx/read.ts';
import { readXlsx } from './xlsx/read.ts';

/**
 * Reads what is understood of a file. The language is that of its texts where it does not say; of a workbook a sheet may be
 * named.
 * @throws ImportRefusal for what cannot be read as this format, with the place; nothing else, whatever the bytes
 */
export type Reader = (bytes: Uint8Array, language: string, sheet?: string) => ImportDraft;

/** The reader of each format; one that is missing does not compile. */
export const READERS: Readonly<Record<ImportFormatId, Reader>> = {
  bpmn: readBpmn,
  drawio: readDrawio,
  mermaid: readMermaid,
  vsdx: readVisio,
  xlsx: readXlsx,
  csv: readCsv,
  matrix: readMatrix,
};
