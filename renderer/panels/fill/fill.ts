import { createStore } from 'zustand/vanilla';
import type { Id } from '../../../shared/model/schema/values.ts';
import { openPanel } from '../../app/dialogs.ts';
import { editorStore } from '../../store/editor.ts';
import type { Drafts, FillField } from './fill-calls.ts';

/** The table that fills a field for many steps. What is typed outlives closing it, until applied or discarded. */
interface Fill {
  readonly field: FillField;
  readonly stepIds: readonly Id[];
  /** The open document that the lines are for. */
  readonly key: string;
  readonly drafts: Drafts;
}

export const fillStore = createStore<Fill>(() => ({ field: 'time', stepIds: [], key: '', drafts: {} }));

/** Opens the table on a field for these steps. */
export function openFillTable(field: FillField, stepIds: readonly Id[]): void {
  const { key } = editorStore.getState();
  fillStore.setState((fill) => ({ field, stepIds, key, drafts: fill.key === key ? fill.drafts : {} }));
  openPanel('fill');
}

/** Types lines into cells of the field that is shown. */
export function draftCells(lines: Readonly<Record<Id, string>>): void {
  fillStore.setState(({ field, drafts }) => ({ drafts: { ...drafts, [field]: { ...drafts[field], ...lines } } }));
}

/** Forgets what was typed and not applied. */
export function discardCells(): void {
  fillStore.setState({ drafts: {} });
}
