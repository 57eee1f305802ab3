import { createStore } from 'zustand/vanilla';
import type { Example, JournalEntry } from '../../shared/host/port.ts';

/** What surrounds the open document in this window. */
export interface Session {
  /** Unsaved work of earlier sessions, the latest first. */
  readonly recovered: readonly JournalEntry[];
  readonly examples: readonly Example[];
  /** Whether the strip that offers a start was sent away. */
  readonly stripDismissed: boolean;
}

export const sessionStore = createStore<Session>(() => ({
  recovered: [],
  examples: [],
  stripDismissed: false,
}));
