import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { folderSentences } from '../../../shared/locales/folder.ts';
import { editorStore } from '../../store/editor.ts';
import { FOLDER_COLUMNS, type FolderColumn, type FolderRow, folderStore } from '../../store/folder.ts';
import { useSentences } from '../../store/use-store.ts';
import { Row } from './row.tsx';
import { headOf } from './words.ts';

/** Rows by which a page is turned. */
const PAGE = 10;

/** The table: heads that sort, and rows walked by arrows, of which one is reached by Tab. */
export function FolderTable({ rows }: { readonly rows: readonly FolderRow[] }) {
  const words = useSentences(folderSentences);
  const place = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string>();
  const index = Math.max(
    0,
    rows.findIndex(({ file }) => file.place === at),
  );
  const [first] = rows;
  const begin = (rows.find(({ file }) => file.handle.id === editorStore.getState().file?.id) ?? first)?.file.place;
  const acted = useActed();
  // Once the dialog, which takes the keyboard, is there; and while rows still come in and nobody did anything.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!acted.current && begin !== undefined) focusRow(place.current, begin);
    });
    return () => cancelAnimationFrame(frame);
  }, [begin, acted]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.folder-open')) return;
    const last = rows.length - 1;
    const to = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + PAGE,
      PageUp: index - PAGE,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const row = rows[Math.max(0, Math.min(last, to))];
    if (!row) return;
    setAt(row.file.place);
    focusRow(place.current, row.file.place);
  };
  return (
    <div ref={place} className="folder-rows">
      <table className="folder-table" aria-label={words.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {FOLDER_COLUMNS.map((column) => (
              <Head key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <Row key={row.file.place} row={row} reached={number === index} onReach={setAt} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether the person pressed anything since the table is there. */
function useActed(): { readonly current: boolean } {
  const acted = useRef(false);
  useEffect(() => {
    const act = () => {
      acted.current = true;
    };
    for (const name of ['keydown', 'pointerdown']) window.addEventListener(name, act, true);
    return () => {
      for (const name of ['keydown', 'pointerdown']) window.removeEventListener(name, act, true);
    };
  }, []);
  return acted;
}

function focusRow(table: HTMLElement | null, place: string): void {
  table?.querySelector<HTMLElement>(`.folder-open[data-place="${CSS.escape(place)}"]`)?.focus();
}

const NUMBERS: ReadonlySet<FolderColumn> = new Set(['errors', 'warnings', 'open', 'waived']);

/** Sorts by its column; once more the other way round. Numbers begin with the largest. */
function Head({ column }: { readonly column: FolderColumn }) {
  const words = useSentences(folderSentences);
  const sort = useStore(folderStore, (state) => state.sort);
  const sorted = sort.column === column;
  const direction = sort.descending ? 'descending' : 'ascending';
  const descending = sorted ? !sort.descending : NUMBERS.has(column);
  return (
    <th scope="col" aria-sort={sorted ? direction : 'none'} className={NUMBERS.has(column) ? 'number' : undefined}>
      <button type="button" onClick={() => folderStore.setState({ sort: { column, descending } })}>
        {headOf(column, words)}
        <span aria-hidden="true">{sorted ? (sort.descending ? '▾' : '▴') : ''}</span>
      </button>
    </th>
  );
}
