import { useMemo } from 'react';
import { useStore } from 'zustand';
import { recordLists } from '../../../shared/locales/record-lists.ts';
import { tableSentences } from '../../../shared/locales/tables.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { canAddRow } from './adding-rows.ts';
import type { TableName } from './column.ts';
import { columnsOf } from './columns.ts';
import { Grid } from './grid.tsx';
import type { Sheet } from './range.ts';
import { tableTitle } from './table-title.ts';
import { TableTools } from './table-tools.tsx';
import { sortBy, tablesStore, widen } from './tables-view.ts';
import { useCellContext } from './use-cell-context.ts';
import { useRows } from './use-rows.ts';

interface TableProps {
  readonly document: BlueprintDocument;
  readonly table: TableName;
}

/** One table with its tools: what is shown of it, and in which order. */
export function Table({ document, table }: TableProps) {
  const language = useLanguage();
  const context = useCellContext(document);
  const languages = useEditor(({ drawingLanguages }) => drawingLanguages);
  const sorting = useStore(tablesStore, (view) => view.sorting[table] ?? null);
  const filter = useStore(tablesStore, (view) => view.filters[table] ?? '');
  const { widths, hidden } = useStore(tablesStore);
  const { customFields, languages: spoken } = document;
  const plain = useMemo(
    () => columnsOf({ customFields, languages: spoken }, table, languages.length > 0 ? languages : spoken.slice(0, 1)),
    [customFields, spoken, table, languages],
  );
  const columns = useMemo(
    () =>
      plain
        .filter(({ key }, at) => at === 0 || !hidden.includes(`${table} ${key}`))
        .map((column) => ({ ...column, width: widths[`${table} ${column.key}`] ?? column.width })),
    [plain, table, widths, hidden],
  );
  const { rows, all } = useRows(context, table, columns, { sorting, filter });
  const sheet = useMemo(
    (): Sheet => ({ context, table, rows, columns, grows: canAddRow(table) }),
    [context, table, rows, columns],
  );
  return (
    <>
      <TableTools document={document} table={table} columns={plain} filter={filter} shown={rows.length} all={all} />
      {rows.length === 0 && <Empty table={table} all={all} />}
      {(rows.length > 0 || (sheet.grows && all === 0)) && (
        <Grid
          sheet={sheet}
          label={tableTitle(table, language)}
          sorting={sorting}
          onSort={(key) => sortBy(table, key)}
          onResize={(key, width) => widen(table, key, width)}
        />
      )}
    </>
  );
}

function Empty({ table, all }: { readonly table: TableName; readonly all: number }) {
  const words = useSentences(tableSentences);
  const language = useLanguage();
  const told = () => {
    if (all > 0) return words.nothingFits;
    if (table === 'links') return words.emptyLinks;
    if (table === 'failPoints' || table === 'waitPoints') return words.emptyMarkers;
    return Object.hasOwn(recordLists, table)
      ? `${words.empty} ${recordLists[table as keyof typeof recordLists][language][1]}`
      : words.empty;
  };
  return <p className="tables-empty quiet">{told()}</p>;
}
