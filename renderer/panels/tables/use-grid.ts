import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import { focusCanvas } from '../../canvas/view.ts';
import { runCommand } from '../../commands/run.ts';
import { showNotice } from '../../store/editor.ts';
import { truthText } from './cell-text.ts';
import { type GridKey, gridKey } from './grid-keys.ts';
import { leftOut } from './left-out.ts';
import { offered } from './offered.ts';
import { changesIn, filledDown, linesIn, pasted, rowCount, type Sheet, type Spot, textAt, ticked } from './range.ts';
import { isFixed } from './read-cell.ts';
import { sortBy, widen } from './tables-view.ts';
import { rowsOfTsv, tsvOf } from './tsv.ts';
import { typingKey } from './typing.ts';
import { useRange } from './use-range.ts';
import { useKeyboard, useLastWord, useTyping } from './use-typing.ts';
import type { useWindow } from './use-window.ts';
import { deleteRows, writeCell, writeCells, writeRows } from './write-cells.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What happens in a table: where one is in it, what is typed, and what keys and the clipboard do. */
export function useGrid(sheet: Sheet, place: RefObject<HTMLElement | null>, view: ReturnType<typeof useWindow>) {
  const { context, rows, columns } = sheet;
  const count = rowCount(sheet);
  const { active, until, range, take } = useRange(rows, { rows: count, columns: columns.length }, view.show);
  const { typing, typingNow, setTyping } = useTyping();
  const keyboard = useKeyboard(place);
  const column = columns[active.column];
  const id = rows[active.row];

  /** Keeps what is being typed; on the way out, what cannot be kept is told and left out. Returns whether all is done. */
  const finish = (leaving: boolean): boolean => {
    const now = typingNow();
    if (!now || !column) return true;
    // Ended first: writing may take the field away, which would end it once more.
    setTyping(null);
    if (id === undefined && now.line.trim() === '') return true;
    const change = { id: id ?? '', column, line: now.line };
    const fault = id === undefined ? writeRows(sheet, [[change]]) : writeCell(sheet, change);
    if (!fault) return true;
    if (!leaving) {
      setTyping({ ...now, fault });
      return false;
    }
    const sentence = leftOut(context, { calls: [], changed: 0, left: [{ ...change, fault }] }, []);
    if (sentence) showNotice({ tone: 'error', sentence });
    return true;
  };
  useLastWord(() => finish(true));
  const go = (to: Spot, from: Spot = to) => {
    finish(true);
    keyboard.take();
    take({ active: from, until: to });
  };
  const goBy = (down: number, right: number) =>
    go({
      // Behind a row that has just begun there is one more by now.
      row: Math.max(0, Math.min(id === undefined ? count : count - 1, active.row + down)),
      column: Math.max(0, Math.min(columns.length - 1, active.column + right)),
    });
  /** Goes on to the next cell, row by row. Returns whether there is one. */
  const goNext = (by: 1 | -1): boolean => {
    const at = active.row * columns.length + active.column + by;
    if (at < 0 || at >= count * columns.length) return false;
    go({ row: Math.floor(at / columns.length), column: at % columns.length });
    return true;
  };
  const open = () => {
    if (column && !isFixed(column)) setTyping({ line: textAt(sheet, active), how: 'within', fault: null });
  };
  const clear = () =>
    writeCells(
      sheet,
      changesIn(sheet, range, () => ''),
    );

  const does: Readonly<Record<Exclude<GridKey['does'], 'go' | 'extend' | 'next' | 'sort' | 'widen'>, () => void>> = {
    edit: open,
    clear,
    'fill-down': () => writeCells(sheet, filledDown(sheet, range)),
    toggle: () => {
      const yes = truthText(true, context.interfaceLanguage);
      writeCells(sheet, ticked(sheet, range, textAt(sheet, active) === yes ? '' : yes));
    },
    all: () => go({ row: Math.max(0, rows.length - 1), column: columns.length - 1 }, { row: 0, column: 0 }),
    row: () => go({ ...until, column: columns.length - 1 }, { ...active, column: 0 }),
    'delete-rows': () => deleteRows(rows.slice(range.top, range.bottom + 1)),
    undo: () => runCommand('undo'),
    redo: () => runCommand('redo'),
    leave: focusCanvas,
  };
  const onGridKey = (event: KeyboardEvent) => {
    const ticks = column?.type === 'check';
    const key = gridKey(event, { active, until, rows: count, columns: columns.length, page: view.page, ticks });
    // At either end Tab leaves the table.
    if (!key || (key.does === 'next' && !goNext(key.by))) return;
    event.preventDefault();
    if (key.does === 'go') go(key.to);
    else if (key.does === 'extend') go(key.to, active);
    else if (key.does === 'sort') column && sortBy(sheet.table, column.key, key.down);
    else if (key.does === 'widen') column && widen(sheet.table, column.key, column.width + key.by);
    else if (key.does !== 'next') does[key.does]();
  };
  const onTypingKey = (event: KeyboardEvent<Field>) => {
    if (!typing || !column) return;
    const lists = offered(context, column, typing.line).length > 0;
    const key = typingKey(event, typing, { lists, long: column.type === 'long' });
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    if (key.does === 'cancel') setTyping(null);
    else if (key.does === 'break') setTyping({ ...typing, line: withBreak(event.currentTarget) });
    else if (finish(false)) {
      if (key.does === 'go') goBy(key.down, key.right);
      else goNext(key.by);
    }
  };
  return {
    active,
    until,
    range,
    column,
    typing,
    go,
    open,
    finish,
    takesKeyboard: keyboard.asked,
    onType: (line: string) => setTyping({ line, how: typing?.how ?? 'over', fault: null }),
    onKeyDown: (event: KeyboardEvent<Field>) => {
      // What an input method composes is not done yet.
      if (event.nativeEvent.isComposing) return;
      if (typing) onTypingKey(event);
      else onGridKey(event);
    },
    onCopy: (event: ClipboardEvent, cut: boolean) => {
      if (typing) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', tsvOf(linesIn(sheet, range)));
      if (cut) clear();
    },
    onPaste: (event: ClipboardEvent) => {
      if (typing) return;
      event.preventDefault();
      const cells = rowsOfTsv(event.clipboardData.getData('text/plain'));
      if (id === undefined) {
        addPasted(sheet, range.left, cells);
        return;
      }
      const { changes, beyond, range: reached } = pasted(sheet, range, cells);
      writeCells(sheet, changes, beyond);
      go({ row: reached.bottom, column: reached.right }, { row: reached.top, column: reached.left });
    },
  };
}

/** Pasted cells as new rows, behind the last one. */
function addPasted(sheet: Sheet, left: number, cells: readonly (readonly string[])[]): void {
  const filled = cells.filter((row) => row.some((line) => line.trim() !== ''));
  const fitting = filled.map((row) =>
    row.flatMap((line, right) => {
      const column = sheet.columns[left + right];
      return column ? [{ column, line }] : [];
    }),
  );
  const beyond = filled.flatMap((row) => row.slice(sheet.columns.length - left).filter((line) => line.trim() !== ''));
  if (fitting.length > 0) writeRows(sheet, fitting, beyond);
}

/** The field's text with a new line where its cursor is. */
function withBreak(field: Field): string {
  field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  return field.value;
}
