import { COMMANDS, type CommandId, keysOf } from '../../shared/commands/commands.ts';
import { linksFrom, linksTo } from '../../shared/model/queries.ts';
import { moveByCell } from '../canvas/editing.ts';
import { reveal, viewStore } from '../canvas/view.ts';
import { type Direction, firstStep, stepBeside } from '../canvas/walk.ts';
import { host } from '../host/host.ts';
import { edit, editorStore, nextId, select } from '../store/editor.ts';
import { moveTogether } from './drawing.ts';
import { isEnabled, runCommand } from './run.ts';

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** A key press as it is written in the command table. */
function written(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  // With Alt a key may stand for a sign of its own: then its place on the keyboard counts.
  const plain = event.altKey && event.code.startsWith('Key') ? event.code.slice(3) : event.key;
  const key = plain.length === 1 ? plain.toLowerCase() : plain;
  const letter = event.code.startsWith('Key');
  const shift = event.shiftKey && (event.key.length > 1 || mod || letter || event.code.startsWith('Digit'));
  const named = shift && event.code.startsWith('Digit') ? event.code.slice(5) : key;
  const control = event.ctrlKey && event.key === 'Tab';
  return [control ? 'Control' : mod && 'Mod', event.altKey && 'Alt', shift && 'Shift', named].filter(Boolean).join('+');
}

/** Whether a browser, which keeps some keys for itself, is around the page. */
export const inBrowser = host.capabilities.kind !== 'electron';

/** The system's own clipboard answers these; their events reach the page. */
const LEFT_TO_SYSTEM: ReadonlySet<CommandId> = new Set(['cut', 'copy', 'paste']);

const BY_KEY: ReadonlyMap<string, CommandId> = new Map(
  (Object.keys(COMMANDS) as CommandId[]).flatMap((id) => keysOf(id, inBrowser).map((key) => [key, id] as const)),
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

/** Where the last link was followed from: its other branches are one key away. */
let branching: { readonly from: string; readonly at: number } | null = null;

/** Follows a link of the selected step forwards (`]`) or backwards (`[`), or the next branch instead of the last (`}`). */
function followLink(key: string): void {
  const { history, selection } = editorStore.getState();
  const id = key === '}' ? branching?.from : selection.at(-1);
  if (!history || id === undefined) return;
  const ends =
    key === '['
      ? linksTo(history.document, id).map(([, { from }]) => from)
      : linksFrom(history.document, id).map(([, { to }]) => to);
  const at = key === '}' && branching ? (branching.at + 1) % Math.max(1, ends.length) : 0;
  const next = ends[at];
  if (next === undefined) return;
  branching = { from: id, at };
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
    const { history } = editorStore.getState();
    const steps = selection.filter((id) => history?.document.steps[id]);
    const [id] = steps;
    if (steps.length > 1 && history) moveTogether(history.document, steps, ...STEPS[direction]);
    else if (id !== undefined) moveByCell(id, ...STEPS[direction]);
    return true;
  }
  if (event.key === ']' || event.key === '[' || event.key === '}') {
    followLink(event.key);
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
  return event.key === 'Tab' && (event.shiftKey || !isEnabled('hand-over', editorStore.getState()));
}

/** Answers a key press anywhere in the window. */
export function onWindowKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  const key = written(event);
  const id = BY_KEY.get(key);
  const bare = !/^(Mod|Control)\+|^Alt\+(w|Page)|^F1$/.test(key);
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
  if (!used && (id === undefined || LEFT_TO_SYSTEM.has(id))) return;
  event.preventDefault();
  if (!used && id !== undefined) runCommand(id);
}
