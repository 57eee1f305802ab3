import { expect, it } from 'vitest';
import { edit, editorStore, hasUnsavedWork, openedState, undoEdit } from '../../renderer/store/editor.ts';
import { openTab } from '../../renderer/store/tabs.ts';
import { MOST_ENTRIES } from '../../shared/edit/history.ts';
import { sketch } from '../../shared/rules/example.ts';

function nameService(text: string): void {
  edit([{ edit: 'set-text', args: { of: 'service', field: 'name', language: 'en', text } }]);
}

function undoAll(): void {
  for (let undone = 0; undone < MOST_ENTRIES; undone += 1) undoEdit();
}

it('a new blueprint whose every edit is undone has no work to save', () => {
  openTab(openedState('first', sketch({ lanes: { customer: 'Ask' } }), null));
  nameService('Repairs');
  expect(hasUnsavedWork(editorStore.getState())).toBe(true);
  undoAll();
  expect(hasUnsavedWork(editorStore.getState())).toBe(false);
});

it('edits that can no longer be undone are still work to save', () => {
  openTab(openedState('second', sketch({ lanes: { customer: 'Ask' } }), null));
  for (let count = 0; count <= MOST_ENTRIES; count += 1) nameService(`Repairs ${count}`);
  undoAll();
  expect(editorStore.getState().history?.document.service.name).toEqual({ en: 'Repairs 0' });
  expect(hasUnsavedWork(editorStore.getState())).toBe(true);
});
