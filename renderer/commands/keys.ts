import { COMMANDS, type CommandId } from '../../shared/commands/commands.ts';
import { moveByCell } from '../canvas/editing.ts';
import { reveal, viewStore } from '../canvas/view.ts';
import { type Direction, firstStep, stepBeside } from '../canvas/walk.ts';
import { edit, editorStore, nextId, select } from '../store/editor.ts';
import { runCommand } from './run.ts';

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** A key press as it is written in the command table. */
function written(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && (event.key.length > 1 || mod || /[0-9]/.test(event.code.replace('Digit', '')));
  const named = shift && event.code.startsWith('Digit') ? event.code.slice(5) : key;
  return [mod && 'Mod', event.altKey && 'Alt', shift && 'Shift', named].filter(Boolean).join('+');
}

const BY_KEY: ReadonlyMap<string, CommandId> = new Map(
  (Object.keys(COMMANDS) as CommandId[]).flatMap((id) => COMMANDS[id].keys.map((key) => [key, id] as const)),
);

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const STEPS: Readonly<Record<Direction, readonly [lanes: number, columns: number]>> = {
  left: [0, -1],
  right: [0, 1],
  up: [-1, 0],
  down: [1, 0],
};

function walk(direction: Direction): void {
  const { history, selection } = editorStore.getState();
  if (!history) return;
  const from = selection.at(-1);
  const next = from === undefined ? firstStep(history.document) : stepBeside(history.document, from, direction);
  if (next === undefined) return;
  select([next]);
  reveal(next);
}

/** Ends a link drawn by keyboard at the step that was walked to. */
function finishLink(from: string): void {
  const { selection } = editorStore.getState();
  viewStore.setState({ linkingFrom: null });
  const [to] = selection;
  if (to === undefined || to === from) return;
  const linkId = nextId();
  edit([{ edit: 'connect', args: { linkId, from, to } }], { select: [linkId] });
}

/** Keys that work on the canvas alone. Returns whether the key was used. */
function onCanvas(event: KeyboardEvent): boolean {
  const direction = ARROWS[event.key];
  const { selection } = editorStore.getState();
  const { linkingFrom } = viewStore.getState();
  if (direction && event.altKey) {
    const [id] = selection;
    if (id !== undefined) moveByCell(id, ...STEPS[direction]);
    return true;
  }
  if (direction) {
    walk(direction);
    return true;
  }
  if (event.key === 'Escape') {
    viewStore.setState({ linkingFrom: null });
    select([]);
    return true;
  }
  if (linkingFrom !== null && event.key === 'Enter') {
    finishLink(linkingFrom);
    return true;
  }
  return false;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Tab leaves the canvas unless a step is selected to hand over from; Shift+Tab always leaves. */
function belongsToPage(event: KeyboardEvent): boolean {
  return event.key === 'Tab' && (event.shiftKey || editorStore.getState().selection.length !== 1);
}

/** Answers a key press anywhere in the window. */
export function onWindowKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  const key = written(event);
  const id = BY_KEY.get(key);
  const bare = !key.startsWith('Mod+');
  const canvasHasKeys = event.target instanceof Element && event.target.closest('.canvas') !== null;
  if (bare && (isTyping(event.target) || belongsToPage(event))) return;
  if (bare && !canvasHasKeys && event.target !== document.body) return;
  if (bare && event.target instanceof Element && event.target.closest('.canvas button') && event.key === 'Enter')
    return;
  if (
    !bare &&
    isTyping(event.target) &&
    (key === 'Mod+a' || key === 'Mod+z' || key === 'Mod+Shift+z' || key === 'Mod+y')
  )
    return;
  const used = bare && onCanvas(event);
  if (!used && id === undefined) return;
  event.preventDefault();
  if (!used && id !== undefined) runCommand(id);
}
