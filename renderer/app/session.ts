import { createStore } from 'zustand/vanilla';
import type { Example, JournalEntry } from '../../shared/host/port.ts';
import { nextId } from '../store/editor.ts';

/** What surrounds the open document in this window. */
export interface Session {
  /** Under which the open document's unsaved work is kept. */
  readonly journalKey: string;
  /** The name of unsaved work that was offered back and has no file. */
  readonly fallbackName: string | null;
  /** Unsaved work of earlier sessions, the latest first. */
  readonly recovered: readonly JournalEntry[];
  readonly examples: readonly Example[];
  /** Whether the strip that offers a start was sent away. */
  readonly stripDismissed: boolean;
}

export const sessionStore = createStore<Session>(() => ({
  journalKey: nextId(),
  fallbackName: null,
  recovered: [],
  examples: [],
  stripDismissed: false,
}));
