import { type ImportDraft, type ImportLoss, ImportRefusal } from '../draft.ts';
import type { Grid } from './grid.ts';
import { listHeadOf } from './heads.ts';
import { draftOfLists, type List } from './list.ts';

/**
 * What is understood of tables: lists, known by their heads.
 * @throws ImportRefusal where no table says what the steps are
 */
export function draftOfTables(grids: readonly Grid[], language: string): ImportDraft {
  const lists = grids.flatMap((grid): List[] => {
    const head = listHeadOf(grid.rows);
    return head ? [{ grid, head }] : [];
  });
  if (!lists.some(({ head }) => head.kind === 'steps')) throw notUnderstood();
  const draft = draftOfLists(lists, language);
  const known = new Set(lists.map(({ grid }) => grid));
  const isOwn = lists.some(({ head }) => head.kind === 'about');
  return { ...draft, losses: [...draft.losses, ...leftOut(grids, known, isOwn)] };
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
    en: 'No table was understood: a list needs a row of heads with "Step" and one more, such as "Lane" or "Next".',
    'zh-Hans': '未能识别表格：列表需要一行表头，其中有“步骤”和另一列，如“泳道”或“下一步”。',
  });
}
