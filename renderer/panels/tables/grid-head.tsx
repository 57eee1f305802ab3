import { type PointerEvent, useRef } from 'react';
import { useLanguage } from '../../store/use-store.ts';
import type { TableColumn } from './column.ts';
import type { Sorting } from './rows.ts';

interface GridHeadProps {
  readonly columns: readonly TableColumn[];
  readonly sorting: Sorting | null;
  readonly onSort: (key: string) => void;
  readonly onResize: (key: string, width: number) => void;
}

/** The heads: a click sorts, a drag of the edge makes the column wider. */
export function GridHead({ columns, sorting, onSort, onResize }: GridHeadProps) {
  const language = useLanguage();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="grid-number" aria-colindex={1} />
        {columns.map((column, at) => {
          const by = sorting?.key === column.key ? sorting : null;
          return (
            <th
              key={column.key}
              scope="col"
              aria-colindex={at + 2}
              aria-sort={by ? (by.down ? 'descending' : 'ascending') : 'none'}
              className={at === 0 ? 'grid-head first' : 'grid-head'}
            >
              <button type="button" tabIndex={-1} title={column.title[language]} onClick={() => onSort(column.key)}>
                <span>{column.title[language]}</span>
                {by && <span aria-hidden="true">{by.down ? '▼' : '▲'}</span>}
              </button>
              <WidthHandle column={column} onResize={onResize} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function WidthHandle({ column, onResize }: Pick<GridHeadProps, 'onResize'> & { readonly column: TableColumn }) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const to = ({ clientX }: PointerEvent) => (start.current?.width ?? 0) + clientX - (start.current?.x ?? 0);
  return (
    <span
      className="grid-edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width: column.width };
      }}
      onPointerMove={(event) => start.current && onResize(column.key, to(event))}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
