import { createStore } from 'zustand/vanilla';
import type { Refusal, Sentence } from '../../shared/model/refusal.ts';

/** What stands in front of the editor and waits for an answer. */
export type Dialog =
  | { readonly kind: 'export' }
  | { readonly kind: 'refused'; readonly name: string; readonly refusals: readonly Refusal[] }
  | {
      readonly kind: 'question';
      readonly title: Sentence;
      readonly text: Sentence;
      readonly answers: readonly { readonly id: string; readonly label: Sentence; readonly primary?: boolean }[];
      readonly answer: (id: string) => void;
    };

export const dialogStore = createStore<{ readonly dialog: Dialog | null }>(() => ({ dialog: null }));

export function closeDialog(): void {
  const { dialog } = dialogStore.getState();
  dialogStore.setState({ dialog: null });
  if (dialog?.kind === 'question') dialog.answer('cancel');
}

export function openExport(): void {
  dialogStore.setState({ dialog: { kind: 'export' } });
}

/** Says why a file was not opened, with the places. */
export function showRefusals(name: string, refusals: readonly Refusal[]): void {
  dialogStore.setState({ dialog: { kind: 'refused', name, refusals } });
}

/** Asks, and resolves to the id of the answer; `cancel` where the person thinks better of it. */
export function ask(
  title: Sentence,
  text: Sentence,
  answers: readonly { readonly id: string; readonly label: Sentence; readonly primary?: boolean }[],
): Promise<string> {
  return new Promise((resolve) => {
    const answer = (id: string) => {
      dialogStore.setState({ dialog: null });
      resolve(id);
    };
    dialogStore.setState({ dialog: { kind: 'question', title, text, answers, answer } });
  });
}
