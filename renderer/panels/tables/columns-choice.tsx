import { useStore } from 'zustand';
import { tableSentences } from '../../../shared/locales/tables.ts';
import { Popup } from '../../app/popup.tsx';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import type { TableColumn, TableName } from './column.ts';
import { tablesStore, toggleColumn } from './tables-view.ts';

interface ColumnsChoiceProps {
  readonly table: TableName;
  readonly columns: readonly TableColumn[];
}

/** Which columns of a table are shown; the first one, by which rows are known, always is. */
export function ColumnsChoice({ table, columns: [, ...others] }: ColumnsChoiceProps) {
  const words = useSentences(tableSentences);
  const language = useLanguage();
  const hidden = useStore(tablesStore, (view) => view.hidden);
  if (others.length === 0) return null;
  return (
    <Popup label={words.columns} buttonClass="button">
      {() => (
        <fieldset className="columns-choice" aria-label={words.columns}>
          {others.map(({ key, title }) => (
            <label key={key} className="check-field">
              <input
                type="checkbox"
                checked={!hidden.includes(`${table} ${key}`)}
                onChange={() => toggleColumn(table, key)}
              />
              {title[language]}
            </label>
          ))}
        </fieldset>
      )}
    </Popup>
  );
}
