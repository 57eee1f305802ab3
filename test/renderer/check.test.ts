import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkStore, startChecking } from '../../renderer/store/check.ts';
import { askForCheck, edit, openedState } from '../../renderer/store/editor.ts';
import { openTab } from '../../renderer/store/tabs.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

startChecking();

function nameStep(text: string): void {
  const of = { collection: 'steps', id: sketchId('step', 'Wait') } as const;
  edit([{ edit: 'set-text', args: { of, field: 'name', language: 'en', text } }]);
  vi.runAllTimers();
}

it('what is found stays the very same while letters change nothing of it, and is told anew when they do', () => {
  openTab(openedState('first', sketch({ lanes: { customer: 'Ask Wait' } }), null));
  askForCheck();
  vi.runAllTimers();
  const { problems, rows } = checkStore.getState();
  expect(problems.length).toBeGreaterThan(0);
  nameStep('Wait for the answ');
  nameStep('Wait for the answer');
  expect(checkStore.getState().problems).toBe(problems);
  expect(checkStore.getState().rows).toBe(rows);
  nameStep('Ask');
  expect(checkStore.getState().problems.map(({ finding }) => finding.ruleId)).toContain('drawing/same-name');
});
