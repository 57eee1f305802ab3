import { COMMANDS, type CommandId, keysOf } from '../../shared/commands/commands.ts';
import { viewStore } from '../canvas/view.ts';
import type { Direction } from '../canvas/walk.ts';
import { host } from '../host/host.ts';
import { editorStore, select } from '../store/editor.ts';
import { isTyping } from '../store/typing-field.ts';
import { isEnabled, runCommand } from './run.ts';
import { type Following, finishLink, followLink, moveSelection, walk } from './walking.ts';

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

/** In a field of text these mean the text. */
const LEFT_TO_FIELDS: ReadonlySet<string> = new Set(['Mod+a', 'Mod+z', 'Mod+Shift+z', 'Mod+y', 'Mod+Shift+v']);

const BY_KEY: ReadonlyMap<string, CommandId> = new Map(
  (Object.keys(COMMANDS) as CommandId[]).flatMap((id) => keysOf(id, inBrowser).map((key) => [key, id] as const)),
);

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const FOLLOWING: Readonly<Record<string, Following>> = { ']': 'forwards', '[': 'backwards', '}': 'next branch' };

/** Keys that work on the canvas alone. Returns whether the key was used. */
function onCanvas(event: KeyboardEvent): boolean {
  const direction = ARROWS[event.key];
  const { linkingFrom } = viewStore.getState();
  if (direction) {
    if (event.altKey) moveSelection(direction);
    else walk(direction, event.shiftKey);
    return true;
  }
  const following = FOLLOWING[event.key];
  if (following) {
    followLink(following);
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

/** Tab leaves the canvas unless a step is selected to hand over from; Shift+Tab always leaves. */
function belongsToPage(event: KeyboardEvent): boolean {
  return event.key === 'Tab' && (event.shiftKey || !isEnabled('hand-over', editorStore.getState()));
}

/** Answers a key press anywhere in the window. */
export function onWindowKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  const key = written(event);
  const id = BY_KEY.get(key);
  const bare = !/^(Mod|Control)\+|^Alt\+(w|Page)|^(Shift\+)?F[158]$/.test(key);
  const canvasHasKeys = event.target instanceof Element && event.target.closest('.canvas') !== null;
  if (bare && (isTyping(event.target) || belongsToPage(event))) return;
  if (bare && !canvasHasKeys && event.target !== document.body) return;
  if (bare && event.target instanceof Element && event.target.closest('.canvas button') && event.key === 'Enter')
    return;
  if (LEFT_TO_FIELDS.has(key) && isTyping(event.target)) return;
  const used = bare && onCanvas(event);
  if (!used && (id === undefined || LEFT_TO_SYSTEM.has(id))) return;
  event.preventDefault();
  if (!used && id !== undefined) runCommand(id);
}
