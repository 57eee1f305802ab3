import './grid.css';
import { Fragment, type MouseEvent, useRef } from 'react';
import { labelled } from '../../../shared/locales/sentences.ts';
import { useEditor, useLanguage } from '../../store/use-store.ts';
import { CellEditor } from './cell-editor.tsx';
import { GridHead } from './grid-head.tsx';
import { GridRow, NUMBER, ROW } from './grid-row.tsx';
import { offered } from './offered.ts';
import { numbers, rowCount, type Sheet, type Spot, textAt } from './range.ts';
import { isFixed } from './read-cell.ts';
import type { Sorting } from './rows.ts';
import { useGrid } from './use-grid.ts';
import { useTexts } from './use-texts.ts';
import { useWindow } from './use-window.ts';

interface GridProps {
  readonly sheet: Sheet;
  readonly label: string;
  readonly sorting: Sorting | null;
  readonly onSort: (key: string) => void;
  readonly onResize: (key: string, width: number) => void;
}

/** A table walked and typed in like a spreadsheet; rows that are not in view are room alone. */
export function Grid({ sheet, label, sorting, onSort, onResize }: GridProps) {
  const { rows, columns } = sheet;
  const selection = useEditor((state) => state.selection);
  const place = useRef<HTMLDivElement>(null);
  const count = rowCount(sheet);
  const view = useWindow(place, columns, count);
  const grid = useGrid(sheet, place, view);
  const texts = useTexts(sheet);
  const { active, range } = grid;
  // The active row stays in the page, and the keyboard with it, wherever one scrolls.
  const drawn = [...new Set([...numbers(view.from, view.to), active.row])].filter((row) => row < count);
  drawn.sort((one, other) => one - other);
  return (
    <div ref={place} className="grid" onScroll={view.onScroll}>
      <table
        {...GRID}
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={columns.length + 1}
        style={{ width: NUMBER + columns.reduce((sum, { width }) => sum + width, 0) }}
        onCopy={(event) => grid.onCopy(event, false)}
        onCut={(event) => grid.onCopy(event, true)}
        onPaste={grid.onPaste}
        {...pointing(grid, columns.length)}
      >
        <colgroup>
          <col style={{ width: NUMBER }} />
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <GridHead columns={columns} sorting={sorting} onSort={onSort} onResize={onResize} />
        <tbody>
          {drawn.map((at, index) => {
            const id = rows[at] ?? '';
            const inRange = at >= range.top && at <= range.bottom;
            return (
              <Fragment key={id}>
                <Gap rows={at - (drawn[index - 1] ?? -1) - 1} />
                <GridRow
                  at={at}
                  columns={columns}
                  texts={texts(id)}
                  from={inRange ? range.left : -1}
                  to={inRange ? range.right : -2}
                  active={at === active.row ? active.column : -1}
                  chosen={selection.includes(id)}
                  fresh={at === rows.length}
                  editor={at === active.row ? <Editor id={id} sheet={sheet} grid={grid} name={texts(id)[0]} /> : null}
                />
              </Fragment>
            );
          })}
          <Gap rows={count - 1 - (drawn.at(-1) ?? -1)} />
        </tbody>
      </table>
    </div>
  );
}

interface EditorProps {
  readonly id: string;
  readonly sheet: Sheet;
  readonly grid: ReturnType<typeof useGrid>;
  /** What the row is called. */
  readonly name: string | undefined;
}

function Editor({ id, sheet, grid, name = '' }: EditorProps) {
  const language = useLanguage();
  const { column, typing, active } = grid;
  if (!column) return null;
  return (
    <CellEditor
      key={`${id} ${column.key}`}
      column={column}
      label={labelled(column.title[language], name, language)}
      text={textAt(sheet, active)}
      typing={typing}
      fixed={isFixed(column)}
      options={typing ? offered(sheet.context, column, typing.line) : NOTHING}
      takesKeyboard={grid.takesKeyboard}
      onType={grid.onType}
      onKeyDown={grid.onKeyDown}
      onLeave={() => grid.finish(true)}
    />
  );
}

const NOTHING: readonly string[] = [];

/** A table whose cells take the keyboard, several at a time. */
const GRID = { role: 'grid', tabIndex: -1, 'aria-multiselectable': true } as const;
/** Room alone is nothing to read out. */
const UNSEEN = { 'aria-hidden': true } as const;

/** The room of rows that are not in view. */
function Gap({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null;
  return (
    <tr {...UNSEEN}>
      <td className="grid-gap" style={{ height: rows * ROW }} />
    </tr>
  );
}

/** A click goes to a cell, a drag or Shift takes several, a double click opens one; a row's number takes all of it. */
function pointing({ active, until, typing, go, open }: ReturnType<typeof useGrid>, columns: number) {
  return {
    onMouseDown: (event: MouseEvent) => {
      const spot = spotAt(event.target);
      if (!spot || event.button !== 0 || (event.target instanceof Element && event.target.closest('.typing'))) return;
      // The keyboard stays in the field of the active cell.
      event.preventDefault();
      const row = event.shiftKey ? active.row : spot.row;
      if (spot.column === null) go({ row: spot.row, column: columns - 1 }, { row, column: 0 });
      else if (event.shiftKey) go({ row: spot.row, column: spot.column }, active);
      else go({ row: spot.row, column: spot.column });
      event.currentTarget.querySelector<HTMLElement>('.cell-field')?.focus({ preventScroll: true });
    },
    onMouseMove: (event: MouseEvent) => {
      const spot = event.buttons === 1 && !typing ? spotAt(event.target) : undefined;
      if (!spot) return;
      const to: Spot = { row: spot.row, column: spot.column ?? until.column };
      if (to.row !== until.row || to.column !== until.column) go(to, active);
    },
    onDoubleClick: (event: MouseEvent) => {
      if (!typing && spotAt(event.target)?.column != null) open();
    },
  };
}

/** The cell under the pointer; without a column where it is on a row's number. */
function spotAt(target: EventTarget): { readonly row: number; readonly column: number | null } | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  return row === undefined ? undefined : { row: Number(row), column: column === undefined ? null : Number(column) };
}
