import { fragmentOf, fragmentText, freshIds } from '../../shared/edit/fragment.ts';
import { MOST_LINES, pastedLines } from '../../shared/edit/pasted-lines.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { columnPositions } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { giveStepPicture, isPicture } from '../app/step-picture.ts';
import { startPlacing } from '../canvas/placing.ts';
import { reveal } from '../canvas/view.ts';
import { edit, editorStore, nextId, showNotice } from '../store/editor.ts';
import { isPastedTable, pasteTable } from './pasted-table.ts';
import * as words from './sentences.ts';

/** Under this type the part of a drawing lies on the clipboard, as the text of a `.blueprint` file. */
const TYPE = 'application/x-service-blueprint';
/** Characters of pasted text that are looked at. */
const MOST_TEXT = 2_000_000;

/** What was copied last in this window: for the menu, which may not read the system's clipboard. */
let kept: { readonly fragment: string; readonly text: string } | null = null;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}

/** Answers the system's own copy, cut and paste wherever no text is being typed. */
export function startClipboard(): void {
  const take = (event: ClipboardEvent, cut: boolean) => {
    if (isTyping(event.target) || !copySelection()) return;
    event.preventDefault();
    event.clipboardData?.setData(TYPE, kept?.fragment ?? '');
    event.clipboardData?.setData('text/plain', kept?.text ?? '');
    if (cut) deleteSelection();
  };
  document.addEventListener('copy', (event) => take(event, false));
  document.addEventListener('cut', (event) => take(event, true));
  document.addEventListener('paste', (event) => {
    if (isTyping(event.target) || !event.clipboardData) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    const picture = [...event.clipboardData.files].find(isPicture);
    if (picture && text === '') pastePicture(picture);
    else pasteData(event.clipboardData.getData(TYPE), text);
  });
}

/** A picture goes to the one step that is selected. */
function pastePicture(picture: File): void {
  const { history, selection } = editorStore.getState();
  const [id = ''] = selection;
  if (selection.length === 1 && history?.document.steps[id]) void giveStepPicture(id, picture);
  else showNotice({ tone: 'info', sentence: words.pictureNeedsStep });
}

/** Copies the selected steps with their links. Returns whether there was a step. */
function copySelection(): boolean {
  const { history, selection, drawingLanguages } = editorStore.getState();
  if (!history || !selection.some((id) => history.document.steps[id])) return false;
  const fragment = fragmentOf(history.document, selection);
  kept = { fragment: serialiseBlueprint(fragment), text: fragmentText(fragment, drawingLanguages[0] ?? '') };
  return true;
}

function deleteSelection(): void {
  const { selection } = editorStore.getState();
  edit([{ edit: 'delete-elements', args: { ids: selection } }], { select: [] });
}

/** Copies from a menu: the browser asks the page, which answers the copy event. */
export function copyByMenu(how: 'copy' | 'cut'): void {
  document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
  document.execCommand(how);
}

/** Pastes from a menu: what was copied in this window, else what the system's clipboard gives out. */
export async function pasteByMenu(): Promise<void> {
  if (kept) return pasteData(kept.fragment, kept.text);
  const text = await navigator.clipboard.readText().catch(() => null);
  if (text === null) showNotice({ tone: 'info', sentence: words.pasteByKey });
  else pasteData('', text);
}

/** Begins choosing a place for what was copied in this window. */
export function pasteAt(): void {
  const { history, selection } = editorStore.getState();
  const parsed = kept && parseBlueprint(kept.fragment);
  if (history && parsed?.ok) startPlacing(parsed.document, lastColumnOf(history.document, selection));
  else showNotice({ tone: 'info', sentence: words.copyFirst });
}

/** Doubles the selected steps with their links. */
export function duplicate(): void {
  const { history, selection } = editorStore.getState();
  if (history) pasteFragment(fragmentOf(history.document, selection));
}

function pasteData(fragment: string, text: string): void {
  if (fragment !== '') {
    const parsed = parseBlueprint(fragment);
    if (parsed.ok) pasteFragment(parsed.document);
    else showNotice({ tone: 'error', sentence: words.notPasted });
    return;
  }
  if (isPastedTable(text)) void pasteTable(text, pasteLines);
  else pasteLines(text);
}

/** Puts a fragment into the open blueprint, as one edit. */
export function pasteFragment(fragment: BlueprintDocument): void {
  const { history, selection } = editorStore.getState();
  if (!history) return;
  const ids = freshIds(fragment, nextId);
  const afterColumnId = lastColumnOf(history.document, selection);
  const args = { fragment, ids, ...(afterColumnId === undefined ? {} : { afterColumnId }) };
  const pasted = Object.keys(fragment.steps).flatMap((id) => ids[id] ?? []);
  if (!edit([{ edit: 'paste', args }], { select: pasted })) return;
  if (pasted[0] !== undefined) reveal(pasted[0]);
}

/** The rightmost column of the selected steps. */
function lastColumnOf(document: BlueprintDocument, selection: readonly Id[]): Id | undefined {
  const positions = columnPositions(document);
  const columns = selection.flatMap((id) => document.steps[id]?.columnId ?? (document.columns[id] ? id : []));
  return columns.sort((one, other) => (positions.get(one) ?? 0) - (positions.get(other) ?? 0)).at(-1);
}

/** Lines of a list or table come to lie in the tray, from where they are dragged into lanes. */
export function pasteLines(text: string): void {
  const { history, drawingLanguages } = editorStore.getState();
  const lines = pastedLines(text.slice(0, MOST_TEXT));
  if (!history || lines.length === 0) return;
  const language = drawingLanguages[0] ?? history.document.languages[0] ?? 'en';
  const steps = lines.map(({ name, description }) => ({
    id: nextId(),
    name: { [language]: name },
    ...(description ? { description: { [language]: description } } : {}),
  }));
  if (!edit([{ edit: 'add-to-tray', args: { steps } }])) return;
  showNotice({ tone: 'info', sentence: words.inTray(lines.length, lines.length === MOST_LINES) });
}
