import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { tableSentences } from '../../../../shared/locales/tables.ts';
import type { BlueprintDocument } from '../../../../shared/model/schema/document.ts';
import type { Id } from '../../../../shared/model/schema/values.ts';
import { dropCalls } from '../../../canvas/dropping.ts';
import { focusCanvas, reveal } from '../../../canvas/view.ts';
import { moveTogether } from '../../../commands/drawing.ts';
import { runCommand } from '../../../commands/run.ts';
import { edit, editorStore, nextId, showNotice } from '../../../store/editor.ts';
import { useEditor } from '../../../store/use-store.ts';
import { selectInPlace } from '../../../store/workspace.ts';
import { listed } from '../left-out.ts';
import { rowsOfTsv } from '../tsv.ts';
import { typingKey } from '../typing.ts';
import { useKeyboard, useLastWord, useTyping } from '../use-typing.ts';
import { nameCall, pasteCalls } from './matrix-calls.ts';
import { another, matrixKey, next } from './matrix-keys.ts';
import { beside, type MatrixSpot, type MatrixView, spotOf, stepsAt, within } from './matrix-view.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What happens in the matrix: where one is in it, what is typed, and what keys and the clipboard do. */
export function useMatrix(
  view: MatrixView,
  language: string,
  place: RefObject<HTMLElement | null>,
  show: (spot: MatrixSpot) => void,
) {
  const [spot, setSpot] = useState<MatrixSpot>({ row: 0, column: 0, index: 0 });
  const { typing, typingNow, setTyping } = useTyping();
  const keyboard = useKeyboard(place);
  const active = within(view, spot);
  const activeId = stepsAt(view, active.row, active.column)[active.index]?.[0];
  useFollowing(view, activeId, setSpot, show);

  /** Keeps the name that is being typed. */
  const finish = () => {
    const now = typingNow();
    setTyping(null);
    const named = now && nameCall(view, active, now.line, language, nextId);
    if (named && edit([named.call], { fromList: true })) selectInPlace([named.stepId]);
  };
  useLastWord(finish);
  const go = (to: MatrixSpot, adding = false) => {
    finish();
    keyboard.take();
    setSpot(to);
    show(to);
    const id = stepsAt(view, to.row, to.column)[to.index]?.[0];
    const { selection } = editorStore.getState();
    const ids = id === undefined ? [] : adding ? [...selection.filter((one) => one !== id), id] : [id];
    if (ids.join() !== selection.join()) selectInPlace(ids);
    if (id !== undefined) reveal(id);
  };
  const onMatrixKey = (event: KeyboardEvent) => {
    const key = matrixKey(event, view, active);
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    if (key.does === 'go') go(key.to);
    else if (key.does === 'move') moveBy(view, active, activeId, key.lanes, key.columns);
    else if (key.does === 'edit') setTyping({ line: nameOf(view, activeId, language), how: 'within', fault: null });
    else if (key.does === 'another') go(another(view, active));
    else if (key.does === 'leave') focusCanvas();
    // Here Delete speaks of the active step, never of what is selected in the drawing alone.
    else if (key.does !== 'delete' || isSelected(activeId)) runCommand(key.does);
  };
  const onTypingKey = (event: KeyboardEvent<Field>) => {
    const key = typing && typingKey(event, typing, { lists: false, long: true });
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    if (key.does === 'cancel') setTyping(null);
    else if (key.does === 'go') go(beside(view, active, key.down, key.right));
    else if (key.does === 'next') go(next(view, active, key.by) ?? active);
    else {
      // One more below: the cell holds what was typed by then, and nothing of it is selected.
      finish();
      selectInPlace([]);
      setSpot({ ...active, index: stepsAt(view, active.row, active.column).length + (activeId === undefined ? 1 : 0) });
    }
  };
  return {
    active,
    typing,
    go,
    finish,
    takesKeyboard: keyboard.asked,
    open: () => setTyping({ line: nameOf(view, activeId, language), how: 'within', fault: null }),
    onType: (line: string) => setTyping({ line, how: typing?.how ?? 'over', fault: null }),
    onKeyDown: (event: KeyboardEvent<Field>) => {
      if (event.nativeEvent.isComposing) return;
      if (typing) onTypingKey(event);
      else onMatrixKey(event);
    },
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain');
      if (typing || !/[\t\n\r]/.test(text)) return;
      event.preventDefault();
      const { calls, beyond } = pasteCalls(view, active, rowsOfTsv(text), language, nextId);
      if (calls.length > 0 && !edit(calls, { fromList: true })) return;
      if (beyond.length > 0) showNotice({ tone: 'error', sentence: belowLanes(beyond) });
    },
  };
}

function isSelected(id: Id | undefined): boolean {
  return id !== undefined && editorStore.getState().selection.includes(id);
}

function belowLanes(beyond: readonly string[]) {
  const lines = listed(beyond);
  return {
    en: tableSentences.en.belowLanes(lines.en),
    'zh-Hans': tableSentences['zh-Hans'].belowLanes(lines['zh-Hans']),
  };
}

function nameOf({ document }: MatrixView, id: Id | undefined, language: string): string {
  return document.steps[id ?? '']?.name[language] ?? '';
}

/** Moves the active step to a neighbouring cell, below what stands there; several that are selected by as much. */
function moveBy(view: MatrixView, active: MatrixSpot, id: Id | undefined, lanes: number, columns: number): void {
  const selected = editorStore.getState().selection.filter((one) => view.document.steps[one]);
  if (id === undefined) return;
  if (selected.length > 1 && selected.includes(id)) moveTogether(view.document, selected, lanes, columns);
  else
    moveTo(
      view.document,
      id,
      view.lanes[active.row + lanes]?.[0],
      view.columns[active.column + columns] ?? null,
      active.column + columns,
    );
}

/** Puts a step into a cell, below what stands there; beyond the last column one is added. */
export function moveTo(
  document: BlueprintDocument,
  stepId: Id,
  laneId: Id | undefined,
  columnId: Id | null,
  column = 0,
): void {
  const step = document.steps[stepId];
  if (laneId === undefined || column < 0 || (step?.laneId === laneId && step.columnId === columnId)) return;
  if (columnId === null) edit(dropCalls(document, stepId, { laneId, columnId, where: 'after' }), { fromList: true });
  else {
    const target = { laneId, columnId, where: 'below' as const, newColumnId: nextId() };
    edit([{ edit: 'move-step', args: { stepId, target } }], { fromList: true });
  }
  selectInPlace([stepId]);
}

/** Goes to the step that was selected elsewhere, or that has moved. */
function useFollowing(
  view: MatrixView,
  activeId: Id | undefined,
  setSpot: (spot: MatrixSpot) => void,
  show: (spot: MatrixSpot) => void,
): void {
  const selection = useEditor((state) => state.selection);
  const latest = useRef(activeId);
  useEffect(() => {
    latest.current = activeId;
  });
  useEffect(() => {
    if (latest.current !== undefined && selection.includes(latest.current)) return;
    const found = selection.map((id) => spotOf(view, id)).find((spot) => spot !== undefined);
    if (!found) return;
    setSpot(found);
    show(found);
  }, [selection, view, setSpot, show]);
}
