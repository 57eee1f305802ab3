import { ImportRefusal } from '../../shared/import/draft.ts';
import { rowsParted } from '../../shared/import/tables/csv-rows.ts';
import { isTable } from '../../shared/import/tables/read.ts';
import { ask, type Question } from '../app/dialogs.ts';
import { startImport } from '../app/importing.ts';

/** Rows and columns that are looked at to see what was pasted. */
const LOOKED_AT = { rows: 50_000, cells: 500 } as const;

/** Whether cells of a spreadsheet are a list of steps with heads, or lanes as rows, rather than mere lines. */
export function isPastedTable(text: string): boolean {
  if (!text.includes('\t')) return false;
  try {
    return isTable({ name: '', rows: rowsParted(text, '\t', LOOKED_AT) });
  } catch (error) {
    if (error instanceof ImportRefusal) return false;
    throw error;
  }
}

const QUESTION: Question = {
  title: { en: 'This looks like a process', 'zh-Hans': '粘贴的内容像是一个流程' },
  body: [
    {
      en: 'The cells have heads, or lanes as rows. They can come in with lanes, order and links, or as mere lines.',
      'zh-Hans': '单元格带有表头，或以泳道为行。可连同泳道、顺序和连线一起导入，也可只作为文字行。',
    },
  ],
  choices: [
    { id: 'lines', label: { en: 'As lines in the tray', 'zh-Hans': '作为文字行放入暂存区' } },
    { id: 'import', label: { en: 'Import…', 'zh-Hans': '导入…' }, tone: 'primary' },
  ],
};

/** Asks what pasted cells are to become: looked at as an import, or mere lines; nothing where nobody answers. */
export async function pasteTable(text: string, asLines: (text: string) => void): Promise<void> {
  const choice = await ask(QUESTION);
  if (choice === 'lines') asLines(text);
  if (choice === 'import') importCells(text);
}

/** Shows what is understood of pasted cells. */
export function importCells(text: string): void {
  // The first line says what parts the cells.
  startImport(new File([`sep=\t\n${text}`], 'clipboard.tsv', { type: 'text/tab-separated-values' }));
}
