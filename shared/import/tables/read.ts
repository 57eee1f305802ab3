import { type ImportDraft, type ImportLoss, ImportRefusal } from '../draft.ts';
import type { Grid } from './grid.ts';
import { listHeadOf } from './heads.ts';
import { draftOfLists, type List } from './list.ts';
import { draftOfMatrix, isMatrix } from './matrix.ts';

/**
 * What is understood of tables: lists, known by their heads, else a matrix with lanes as rows.
 * @throws ImportRefusal where no table says what the steps are
 */
export function draftOfTables(grids: readonly Grid[], language: string): ImportDraft {
  const lists = grids.flatMap((grid): List[] => {
    const head = listHeadOf(grid.rows);
    return head ? [{ grid, head }] : [];
  });
  if (!lists.some(({ head }) => head.kind === 'steps')) return draftOfMatrices(grids.filter(isMatrix), grids, language);
  const draft = draftOfLists(lists, language);
  const known = new Set(lists.map(({ grid }) => grid));
  const isOwn = lists.some(({ head }) => head.kind === 'about');
  return { ...draft, losses: [...draft.losses, ...leftOut(grids, known, isOwn)] };
}

/**
 * The first of some tables in which lanes are rows and columns are time.
 * @param all of which the others are told as left out
 * @throws ImportRefusal where there is none
 */
export function draftOfMatrices(some: readonly Grid[], all: readonly Grid[], language: string): ImportDraft {
  for (const grid of some) {
    const draft = draftOfMatrix(grid, language);
    if (draft) return { ...draft, losses: [...draft.losses, ...leftOut(all, new Set([grid]), false)] };
  }
  throw notUnderstood();
}

/** Whether cells look like a list of steps or a matrix, rather than a mere list of lines. */
export function isTable(grid: Grid): boolean {
  return listHeadOf(grid.rows)?.kind === 'steps' || isMatrix(grid);
}

/** Sheets that were not understood; the totals of a workbook of ours are worked out anew. */
function leftOut(grids: readonly Grid[], known: ReadonlySet<Grid>, isOwn: boolean): ImportLoss[] {
  return grids
    .filter((grid) => !known.has(grid) && grid.rows.length > 0)
    .filter(({ name }) => !(isOwn && (name === 'Totals' || name === '合计')))
    .map(({ name }) => ({
      what: { en: 'A sheet that was not understood is left out.', 'zh-Hans': '未能识别的工作表未导入。' },
      where: name,
    }));
}

function notUnderstood(): ImportRefusal {
  return new ImportRefusal({
    en: 'No table was understood. A list needs a row of heads with "Step" and one more, such as "Lane" or "Next"; a table with lanes as rows needs their names in its first column.',
    'zh-Hans':
      '未能识别表格。列表需要一行表头，其中有“步骤”和另一列，如“泳道”或“下一步”；以泳道为行的表格需要在第一列写明泳道名称。',
  });
}
