import { afterEach, expect, it, vi } from 'vitest';
import { edit, editorStore, openedState } from '../../renderer/store/editor.ts';
import { openTab, showTab, stateOf } from '../../renderer/store/tabs.ts';
import { endTyping, keepTyped } from '../../renderer/store/typing-field.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

afterEach(() => vi.unstubAllGlobals());

/** Two copies have the same steps. */
const drawing = sketch({ lanes: { customer: 'Ask Wait' } });

/** The page with the keyboard in a field, which writes what was typed into the blueprint in front when it is left. */
function typingIn(tag: 'input' | 'div', onBlur: () => void = () => undefined, inFront = true) {
  const heard: string[] = [];
  const activeElement = {
    matches: (selector: string) => selector.split(', ').includes(tag),
    blur: () => {
      heard.push('blur');
      onBlur();
    },
    focus: () => heard.push('focus'),
    dispatchEvent: ({ type }: Event) => heard.push(type),
  };
  vi.stubGlobal('document', { activeElement, hasFocus: () => inFront });
  return heard;
}

/** Writes into the blueprint in front, as a cell does. */
function write(): void {
  const of = { collection: 'steps', id: sketchId('step', 'Ask') } as const;
  edit([{ edit: 'set-fields', args: { of, fields: { payment: true } } }]);
}

it('keeps what is typed with the blueprint that goes to the back', () => {
  openTab(openedState('first', drawing, null));
  openTab(openedState('second', drawing, null));
  typingIn('input', write);
  showTab('first');
  expect(stateOf('second')?.history?.past).toHaveLength(1);
  expect(editorStore.getState().history?.past).toEqual([]);
});

it('leaves a field for a moment before a blueprint is saved, and nothing else', () => {
  expect(() => keepTyped()).not.toThrow();
  const field = typingIn('input');
  keepTyped();
  expect(field).toEqual(['blur', 'focus']);
  const button = typingIn('div');
  keepTyped();
  expect(button).toEqual([]);
});

it('tells the field so where the browser does not: while another window is in front', () => {
  vi.stubGlobal('FocusEvent', Event);
  const field = typingIn('input', undefined, false);
  endTyping();
  expect(field).toEqual(['blur', 'focusout']);
});
