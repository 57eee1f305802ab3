import { shownKey } from '../../../shared/commands/commands.ts';
import { tableSentences } from '../../../shared/locales/tables.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { isMac } from '../../commands/keys.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { addRow, canAddRow } from './adding-rows.ts';
import type { TableColumn, TableName } from './column.ts';
import { ColumnsChoice } from './columns-choice.tsx';
import { filterBy } from './tables-view.ts';
import { deleteRows } from './write-cells.ts';

interface TableToolsProps {
  readonly document: BlueprintDocument;
  readonly table: TableName;
  /** Every column that the table may show. */
  readonly columns: readonly TableColumn[];
  readonly filter: string;
  /** Rows that are shown, and all of them. */
  readonly shown: number;
  readonly all: number;
}

/** What is done with the rows of a table. */
export function TableTools({ document, table, columns, filter, shown, all }: TableToolsProps) {
  const words = useSentences(tableSentences);
  const selection = useEditor((state) => state.selection);
  const chosen = selection.filter((id) => Object.hasOwn(document[table], id));
  return (
    <div className="tables-tools">
      <input
        type="search"
        className="input"
        aria-label={words.filter}
        placeholder={words.filter}
        value={filter}
        onChange={({ target }) => filterBy(table, target.value)}
      />
      <span className="quiet" role="status">
        {words.rows(shown, all)}
      </span>
      {canAddRow(table) && (
        <button type="button" className="button" onClick={() => addRow(document, table)}>
          ＋ {words.addRow}
        </button>
      )}
      <button type="button" className="button" disabled={chosen.length === 0} onClick={() => deleteRows(chosen)}>
        {words.deleteRows(Math.max(1, chosen.length))}
      </button>
      <ColumnsChoice table={table} columns={columns} />
      <p className="quiet tables-hint" title={words.hint(shownKey('Mod+d', isMac))}>
        {words.hint(shownKey('Mod+d', isMac))}
      </p>
    </div>
  );
}
