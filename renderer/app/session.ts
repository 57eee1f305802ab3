import { createStore } from 'zustand/vanilla';
import type { JournalEntry } from '../../shared/host/port.ts';

/** What surrounds the open document in this window. */
export interface Session {
  /** Unsaved work of earlier sessions, the latest first. */
  readonly recovered: readonly JournalEntry[];
  /** Whether the strip that offers a start was sent away. */
  readonly stripDismissed: boolean;
}

export const sessionStore = createStore<Session>(() => ({
  recovered: [],
  stripDismissed: false,
}));
