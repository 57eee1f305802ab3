import { createStore } from 'zustand/vanilla';
import type { Refusal, Sentence } from '../../shared/model/refusal.ts';

/** One way to answer a question; the first is what Enter does. */
export interface Choice {
  readonly id: string;
  readonly label: Sentence;
  readonly tone?: 'primary' | 'danger';
}

/** A question or a message that must be answered before work goes on. */
export interface Question {
  readonly title: Sentence;
  readonly body: readonly Sentence[];
  /** Places in a file that were refused. */
  readonly refusals?: readonly Refusal[];
  readonly choices: readonly Choice[];
}

/** Windows within the window, of which one is open at a time. */
export type PanelName =
  | 'export'
  | 'print'
  | 'report'
  | 'palette'
  | 'present'
  | 'shortcuts'
  | 'user-guide'
  | 'about'
  | 'preferences'
  | 'drawing-theme'
  | 'versions'
  | 'difference'
  | 'find'
  | 'rows'
  | 'rules'
  | 'take-in'
  | 'fill'
  | 'folder'
  | 'gallery'
  | 'template'
  | 'library'
  | 'compare'
  | 'import';

interface Dialogs {
  readonly question: (Question & { readonly key: number; readonly answer: (choice: string | null) => void }) | null;
  readonly panel: PanelName | null;
}

export const dialogStore = createStore<Dialogs>(() => ({ question: null, panel: null }));

let asked = 0;

/** Asks, and gives the id of the choice made; null where the dialog was closed without one. */
export function ask(question: Question): Promise<string | null> {
  dialogStore.getState().question?.answer(null);
  return new Promise((resolve) => {
    const answer = (choice: string | null) => {
      // Another question may have taken this one's place by now.
      dialogStore.setState((dialogs) => (dialogs.question?.answer === answer ? { question: null } : {}));
      resolve(choice);
    };
    asked += 1;
    dialogStore.setState({ question: { ...question, key: asked, answer } });
  });
}

const CLOSE: Choice = { id: 'close', label: { en: 'Close', 'zh-Hans': '关闭' }, tone: 'primary' };

/** Tells something that must not be overlooked. */
export async function tell(message: Omit<Question, 'choices'>): Promise<void> {
  await ask({ ...message, choices: [CLOSE] });
}

export function openPanel(panel: PanelName): void {
  dialogStore.setState({ panel });
}

export function closePanel(): void {
  dialogStore.setState({ panel: null });
}
