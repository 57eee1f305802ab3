import type { BlueprintDocument } from '../model/schema/document.ts';
import { applyPatches, type DocumentPatches } from './edit.ts';
import { entryBytes } from './history-size.ts';
import { refuseLocked } from './locks.ts';
import { type EditCall, runEdit } from './registry.ts';

/** One thing that a person did: undone and redone as a whole. */
export interface HistoryEntry {
  readonly calls: readonly EditCall[];
  readonly patches: DocumentPatches;
  readonly inverse: DocumentPatches;
  /** Edits that follow one another with the same key (typing into one field) are one entry. */
  readonly mergeKey?: string;
}

/** Entries that can be undone at most. */
export const MOST_ENTRIES = 1_000;
/** Bytes that they take at most, about; the last one is kept however large it is. */
export const MOST_BYTES = 100_000_000;

/** A document with the edits that led to it, the latest of them, and those that were undone. */
export interface History {
  readonly document: BlueprintDocument;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  /** Entries before them that are kept no longer. */
  readonly forgotten: number;
}

/** A history that starts with a document as read or created. */
export function startHistory(document: BlueprintDocument): History {
  return { document, past: [], future: [], forgotten: 0 };
}

/** Whether a document is as it was read or created. */
export function isUntouched({ past, forgotten }: History): boolean {
  return past.length === 0 && forgotten === 0;
}

/**
 * Does edits as one entry; what had been undone is forgotten. Edits that change nothing leave the history as it was.
 * @throws EditError when one of them does not fit; then none is done
 */
export function doEdits(history: History, calls: readonly EditCall[], mergeKey?: string): History {
  let document = history.document;
  let entry: HistoryEntry = { calls, patches: [], inverse: [], ...(mergeKey === undefined ? {} : { mergeKey }) };
  for (const call of calls) {
    const result = runEdit(document, call);
    document = result.document;
    entry = {
      ...entry,
      patches: [...entry.patches, ...result.patches],
      inverse: [...result.inverse, ...entry.inverse],
    };
  }
  if (entry.patches.length === 0) return history;
  // Going back to an earlier version takes its locks along with everything else.
  if (!calls.some((call) => call.edit === 'replace-document')) refuseLocked(history.document, document);
  const last = history.past.at(-1);
  const past =
    mergeKey === undefined || last?.mergeKey !== mergeKey
      ? [...history.past, entry]
      : [...history.past.slice(0, -1), merge(last, entry)];
  const kept = latest(past);
  return { document, past: kept, future: [], forgotten: history.forgotten + past.length - kept.length };
}

/** As many of the latest entries as may be kept: what was done long ago can no longer be undone. */
function latest(past: readonly HistoryEntry[]): readonly HistoryEntry[] {
  let [first, bytes] = [past.length, 0];
  while (first > 0 && past.length - first < MOST_ENTRIES) {
    const entry = past[first - 1];
    bytes += entry ? entryBytes(entry) : 0;
    if (bytes > MOST_BYTES && first < past.length) break;
    first -= 1;
  }
  return first === 0 ? past : past.slice(first);
}

function merge(first: HistoryEntry, second: HistoryEntry): HistoryEntry {
  const written = overwritten(first, second);
  if (written) return written;
  return {
    ...second,
    calls: [...first.calls, ...second.calls],
    patches: [...first.patches, ...second.patches],
    inverse: [...second.inverse, ...first.inverse],
  };
}

/**
 * Two entries as one where the second only writes another value into the place that the first wrote last, as typing does:
 * what stood there in between is not kept. Undefined for all others.
 */
function overwritten(first: HistoryEntry, second: HistoryEntry): HistoryEntry | undefined {
  const [patch, ...others] = second.patches;
  const [before, back] = [first.patches.at(-1), first.inverse[0]];
  const [call, earlier] = [second.calls[0], first.calls.at(-1)];
  if (!patch || !before || !back || others.length > 0 || !call || !earlier) return undefined;
  const overwrites = patch.op === 'replace' && before.op !== 'remove' && sameField(call, earlier);
  if (!overwrites || !samePath(patch.path, before.path) || !samePath(patch.path, back.path)) return undefined;
  return {
    ...first,
    calls: [...first.calls.slice(0, -1), ...second.calls],
    patches: [...first.patches.slice(0, -1), { ...before, value: patch.value }],
  };
}

/** Whether two calls write the same fields of an element, whatever stood there before. */
function sameField(one: EditCall, other: EditCall): boolean {
  if (one.edit === 'set-text' && other.edit === 'set-text') {
    return one.args.field === other.args.field && one.args.language === other.args.language;
  }
  const names = ({ edit, args }: EditCall) => (edit === 'set-fields' ? Object.keys(args.fields).join(' ') : undefined);
  return names(one) !== undefined && names(one) === names(other);
}

function samePath(one: DocumentPatches[number]['path'], other: DocumentPatches[number]['path']): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** The history one entry back; the same history where there is none. */
export function undo(history: History): History {
  const entry = history.past.at(-1);
  if (!entry) return history;
  const document = applyPatches(history.document, entry.inverse);
  return { ...history, document, past: history.past.slice(0, -1), future: [entry, ...history.future] };
}

/** The history one entry forward; the same history where there is none. */
export function redo(history: History): History {
  const [entry, ...future] = history.future;
  if (!entry) return history;
  const document = applyPatches(history.document, entry.patches);
  return { ...history, document, past: [...history.past, entry], future };
}

/** Runs every call of a history again from a starting document. */
export function replay(start: BlueprintDocument, entries: readonly HistoryEntry[]): BlueprintDocument {
  const calls = entries.flatMap((entry) => entry.calls);
  return calls.reduce((document, call) => runEdit(document, call).document, start);
}
