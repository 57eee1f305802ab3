import { textIn } from '../../model/queries.ts';
import type { Exported } from '../request.ts';
import { tableLosses, workbookTables } from '../tables/tables.ts';
import { viewOf } from '../tables/view.ts';
import { packed } from './archive.ts';
import type { ExportJob } from './encoder.ts';
import { sheetOfTable } from './xlsx/sheet.ts';
import { totalsSheet } from './xlsx/totals.ts';
import { workbookFiles } from './xlsx/workbook.ts';

/** The blueprint's tables as an Excel workbook, with a sheet of totals. */
export async function encodeXlsx({ document, languages, date, findings, environment }: ExportJob): Promise<Exported> {
  const view = viewOf(document, languages);
  const tables = workbookTables(view, date, await findings());
  environment.onProgress?.(0.3);
  environment.signal?.throwIfAborted();
  const sheets = [...tables.map(sheetOfTable), totalsSheet(view, tables)];
  const title = textIn(document.service.name, view.language, document.languages);
  const classification = textIn(document.service.classification, view.language, document.languages);
  const files = workbookFiles(sheets, { title, classification, chinese: view.chinese });
  environment.onProgress?.(0.7);
  environment.signal?.throwIfAborted();
  return { bytes: packed(files), losses: tableLosses(view, 'workbook') };
}
