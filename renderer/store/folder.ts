import { createStore } from 'zustand/vanilla';
import type { FolderFile, FolderHandle } from '../../shared/host/port.ts';
import type { Refusal, Sentence } from '../../shared/model/refusal.ts';
import type { Overview } from '../../shared/report/overview.ts';

/** What came of a file: not looked at yet, summed up, or why it could not be. */
export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'read'; readonly overview: Overview; readonly refers: boolean }
  | { readonly kind: 'broken'; readonly reason: Sentence; readonly refusals: readonly Refusal[] };

/** A blueprint of the folder. */
export interface FolderRow {
  readonly file: FolderFile;
  readonly state: FileState;
}

export const FOLDER_COLUMNS = [
  'name',
  'owner',
  'department',
  'status',
  'version',
  'errors',
  'warnings',
  'open',
  'waived',
  'decision',
  'decided',
  'changed',
  'due',
] as const;
export type FolderColumn = (typeof FOLDER_COLUMNS)[number];

export interface FolderSort {
  readonly column: FolderColumn;
  readonly descending: boolean;
}

export interface FolderFilter {
  readonly text: string;
  /** A status in the file's own word; empty for all, `none` for those without. */
  readonly status: string;
  readonly toReview: boolean;
}

/** A folder that is reviewed. It stays while its table is closed. */
export interface FolderState {
  readonly folder: FolderHandle | null;
  /** Why it could not be listed. */
  readonly problem: Sentence | null;
  /** Whether its list has come by now. */
  readonly listed: boolean;
  readonly rows: readonly FolderRow[];
  /** Folders in it that could not be read. */
  readonly closed: readonly string[];
  readonly more: boolean;
  /** Settings files that cannot be followed, told with their place. */
  readonly brokenSettings: readonly Sentence[];
  /** How many files are still to be read; null when none is being read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly sort: FolderSort;
  readonly filter: FolderFilter;
}

export const NO_FILTER: FolderFilter = { text: '', status: '', toReview: false };

export const folderStore = createStore<FolderState>(() => ({
  folder: null,
  problem: null,
  listed: false,
  rows: [],
  closed: [],
  more: false,
  brokenSettings: [],
  reading: null,
  sort: { column: 'name', descending: false },
  filter: NO_FILTER,
}));
