import { memo, type ReactNode } from 'react';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { tableSentences } from '../../../shared/locales/tables.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { truthText } from './cell-text.ts';
import type { TableColumn } from './column.ts';

/** Pixels of a row, and of the column that numbers them. */
export const ROW = 28;
export const NUMBER = 44;

interface GridRowProps {
  /** From 0, among the rows that are shown. */
  readonly at: number;
  readonly columns: readonly TableColumn[];
  readonly texts: readonly string[];
  /** Columns of the range; none where the row is not in it. */
  readonly from: number;
  readonly to: number;
  /** The column of the active cell; -1 where it is in another row. */
  readonly active: number;
  /** Whether its element is selected. */
  readonly chosen: boolean;
  /** Whether it is the empty row in which new ones begin. */
  readonly fresh: boolean;
  /** The field in the active cell. */
  readonly editor: ReactNode;
}

/** One row; drawn anew only when what it shows changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { at, columns, texts, from, to, active, chosen, fresh, editor } = props;
  const words = useSentences(tableSentences);
  const language = useLanguage();
  return (
    <tr className={chosen ? 'chosen' : undefined} aria-rowindex={at + 2} data-row={at}>
      <th scope="row" className="grid-number" aria-colindex={1} aria-label={fresh ? words.newRow : words.row(at + 1)}>
        {fresh ? '＋' : at + 1}
      </th>
      {columns.map((column, index) => {
        const inRange = index >= from && index <= to;
        const isActive = index === active;
        return (
          <td
            key={column.key}
            {...cellOf(inRange)}
            aria-colindex={index + 2}
            className={cellClass(column, index, inRange, isActive)}
            data-column={index}
          >
            {isActive ? editor : <span lang={column.language}>{shown(column, texts[index] ?? '', language)}</span>}
          </td>
        );
      })}
    </tr>
  );
});

/** A cell of a table that takes the keyboard. */
function cellOf(taken: boolean) {
  return { role: 'gridcell', tabIndex: -1, 'aria-selected': taken };
}

function cellClass({ type }: TableColumn, index: number, inRange: boolean, active: boolean): string {
  const counted = type === 'number' || type === 'rating' || type === 'chance' || type === 'money';
  return ['grid-cell', index === 0 && 'first', inRange && 'taken', active && 'active', counted && 'counted']
    .filter(Boolean)
    .join(' ');
}

/** A tick says yes at a glance. */
function shown({ type }: TableColumn, text: string, language: InterfaceLanguage): string {
  return type === 'check' && text === truthText(true, language) ? '✓' : text;
}
