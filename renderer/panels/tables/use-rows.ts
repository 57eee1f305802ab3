import { useMemo, useRef } from 'react';
import type { Id } from '../../../shared/model/schema/values.ts';
import { useEditor } from '../../store/use-store.ts';
import type { CellContext } from './cell-text.ts';
import type { TableColumn, TableName } from './column.ts';
import { filtered, rowsOf, type Sorting, sorted } from './rows.ts';

/**
 * The rows of a table as they are sorted and filtered. What is typed moves no row away under one's hands: rows are
 * sorted and filtered when that is asked for; those that come later stand at the end.
 */
export function useRows(
  context: CellContext,
  table: TableName,
  columns: readonly TableColumn[],
  { sorting, filter }: { readonly sorting: Sorting | null; readonly filter: string },
): { readonly rows: readonly Id[]; readonly all: number } {
  const { document, language } = context;
  const open = useEditor(({ key }) => key);
  const natural = useMemo(() => rowsOf(document, table), [document, table]);
  const kept = useRef<Kept | null>(null);
  const asked = [open, table, sorting?.key, sorting?.down, filter.trim(), language].join('\n');
  const rows = useMemo(() => {
    if (!sorting && filter.trim() === '') return natural;
    if (kept.current?.asked !== asked) {
      const column = columns.find(({ key }) => key === sorting?.key);
      const through = filtered(context, table, columns, natural, filter);
      const ids = sorting && column ? sorted(context, table, column, through, sorting.down) : through;
      kept.current = { asked, ids, seen: new Set(natural) };
    }
    return withLatest(kept.current, natural);
  }, [asked, columns, context, filter, natural, sorting, table]);
  return { rows, all: natural.length };
}

/** Rows as they were sorted and filtered, and what there was then. */
interface Kept {
  readonly asked: string;
  readonly ids: readonly Id[];
  readonly seen: ReadonlySet<Id>;
}

function withLatest({ ids, seen }: Kept, now: readonly Id[]): readonly Id[] {
  const there = new Set(now);
  return [...ids.filter((id) => there.has(id)), ...now.filter((id) => !seen.has(id))];
}
