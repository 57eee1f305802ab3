import { type ImportDraft, type ImportLoss, ImportRefusal } from '../draft.ts';
import type { Grid } from './grid.ts';
import { listHeadOf } from './heads.ts';
import { draftOfLists, type List } from './list.ts';
import { draftOfMatrix, isMatrix } from './matrix.ts';

/**
 * What is understood of tables: lists, known by their heads, else a matrix with lanes as rows. Of several sheets with steps
 * the one with most heads is read, unless one is named; an export of ours is read whole.
 * @throws ImportRefusal where no table says what the steps are, or there is no sheet of that name
 */
export function draftOfTables(grids: readonly Grid[], language: string, sheet?: string): ImportDraft {
  requireSheet(grids, sheet);
  const lists = grids.flatMap((grid): List[] => {
    const head = listHeadOf(grid.rows);
    return head ? [{ grid, head }] : [];
  });
  const stepLists = lists.filter(({ head }) => head.kind === 'steps');
  const isOwn = lists.some(({ head }) => head.kind === 'about');
  const taken = stepLists.filter(({ grid }) => isOwn || sheet === undefined || grid.name === sheet);
  if (taken.length === 0)
    return draftOfMatrices(sheet === undefined ? grids.filter(isMatrix) : grids, grids, language, sheet);
  if (isOwn) return withLosses(draftOfLists(lists, language), leftOut(grids, lists, true));
  const main = taken.reduce((best, list) => (list.head.columns.length > best.head.columns.length ? list : best));
  const used = lists.filter((list) => list === main || list.head.kind !== 'steps');
  return withSheets(withLosses(draftOfLists(used, language), leftOut(grids, used, false)), grids, main.grid);
}

/**
 * The first of some tables in which lanes are rows and columns are time, or the one that is named.
 * @param all of which the others are told as left out
 * @throws ImportRefusal where there is none
 */
export function draftOfMatrices(
  some: readonly Grid[],
  all: readonly Grid[],
  language: string,
  sheet?: string,
): ImportDraft {
  requireSheet(all, sheet);
  for (const grid of some.filter(({ name }) => sheet === undefined || name === sheet)) {
    const draft = draftOfMatrix(grid, language);
    if (draft) return withSheets(withLosses(draft, leftOut(all, [{ grid }], false)), all, grid);
  }
  throw notUnderstood();
}

/** @throws ImportRefusal where no sheet has that name, naming those that there are */
function requireSheet(grids: readonly Grid[], sheet: string | undefined): void {
  if (sheet === undefined || grids.some(({ name }) => name === sheet)) return;
  const names = grids.map(({ name }) => name).filter(Boolean);
  throw new ImportRefusal({
    en: `There is no sheet called "${sheet}"; there are: ${names.join(', ') || 'none'}.`,
    'zh-Hans': `没有名为“${sheet}”的工作表；现有：${names.join('、') || '无'}。`,
  });
}

function withLosses(draft: ImportDraft, losses: readonly ImportLoss[]): ImportDraft {
  return { ...draft, losses: [...draft.losses, ...losses] };
}

/** With the sheets among which a person may choose another one. */
function withSheets(draft: ImportDraft, grids: readonly Grid[], read: Grid): ImportDraft {
  const names = grids.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
  return names.length > 1 ? { ...draft, sheets: { names, read: read.name } } : draft;
}

/** Whether cells look like a list of steps or a matrix, rather than a mere list of lines. */
export function isTable(grid: Grid): boolean {
  return listHeadOf(grid.rows)?.kind === 'steps' || isMatrix(grid);
}

/** Sheets that were not read; the totals of a workbook of ours are worked out anew. */
function leftOut(
  grids: readonly Grid[],
  used: readonly { readonly grid: Grid }[],
  isOwn: boolean,
): readonly ImportLoss[] {
  const known = new Set(used.map(({ grid }) => grid));
  return grids
    .filter((grid) => !known.has(grid) && grid.rows.length > 0)
    .filter(({ name }) => !(isOwn && (name === 'Totals' || name === '合计')))
    .map((grid) => ({ what: isTable(grid) ? ANOTHER_PROCESS : NO_TABLE, where: grid.name }));
}

const ANOTHER_PROCESS = {
  en: 'Another sheet with steps is left out: one is read at a time.',
  'zh-Hans': '另一张含有步骤的工作表未导入，一次读取一张。',
};
const NO_TABLE = { en: 'A sheet that was not understood is left out.', 'zh-Hans': '未能识别的工作表未导入。' };

function notUnderstood(): ImportRefusal {
  return new ImportRefusal({
    en: 'No table was understood. A list needs a row of heads with "Step" and one more, such as "Lane" or "Next"; a table with lanes as rows needs their names in its first column.',
    'zh-Hans':
      '未能识别表格。列表需要一行表头，其中有“步骤”和另一列，如“泳道”或“下一步”；以泳道为行的表格需要在第一列写明泳道名称。',
  });
}
