import type { ImportDraft } from '../draft.ts';
import { rowsOfCsv } from '../tables/csv-rows.ts';
import type { Grid } from '../tables/grid.ts';
import { draftOfTables } from '../tables/read.ts';
import { decodeText } from './decode.ts';
import { IMPORT_LIMITS, requireSize } from './limits.ts';

/**
 * Reads comma-separated values as a table: UTF-8, UTF-16 or GB 18030.
 * @throws ImportRefusal for what is no text or no table, with the row
 */
export function readCsv(bytes: Uint8Array, language: string): ImportDraft {
  return draftOfTables([gridOfCsv(bytes)], language);
}

/** @throws ImportRefusal for what is no text, or beyond the limits */
export function gridOfCsv(bytes: Uint8Array): Grid {
  requireSize(bytes);
  return { name: '', rows: rowsOfCsv(decodeText(bytes, { chinese: true }), IMPORT_LIMITS) };
}
