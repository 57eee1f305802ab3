import type { ImportDraft } from '../draft.ts';
import { draftOfMatrices } from '../tables/read.ts';
import { gridOfCsv } from './csv.ts';
import { gridsOfXlsx } from './xlsx/read.ts';

/** How an archive begins, and so a workbook. */
const ARCHIVE = [0x50, 0x4b];

/**
 * Reads a table whose rows are lanes, though it were not recognised as one: a workbook or comma-separated values.
 * @throws ImportRefusal for what is no table with lanes as rows
 */
export function readMatrix(bytes: Uint8Array, language: string, sheet?: string): ImportDraft {
  const isArchive = ARCHIVE.every((byte, index) => bytes[index] === byte);
  const grids = isArchive ? gridsOfXlsx(bytes) : [gridOfCsv(bytes)];
  return draftOfMatrices(grids, grids, language, isArchive ? sheet : undefined);
}
