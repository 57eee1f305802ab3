import { createStore } from 'zustand/vanilla';
import { openPanel } from '../../app/dialogs.ts';

/** The rule whose page is shown. */
export const ruleStore = createStore<{ readonly id: string }>(() => ({ id: 'customer/scope' }));

/** Shows the page of a rule. */
export function openRule(id: string): void {
  ruleStore.setState({ id });
  openPanel('rules');
}
