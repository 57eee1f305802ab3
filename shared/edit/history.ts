import type { BlueprintDocument } from '../model/schema/document.ts';
import { applyPatches, type DocumentPatches } from './edit.ts';
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

/** A document with the edits that led to it and those that were undone. */
export interface History {
  readonly document: BlueprintDocument;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

/** A history that starts with a document as read or created. */
export function startHistory(document: BlueprintDocument): History {
  return { document, past: [], future: [] };
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
  if (mergeKey === undefined || last?.mergeKey !== mergeKey)
    return { document, past: [...history.past, entry], future: [] };
  return { document, past: [...history.past.slice(0, -1), merge(last, entry)], future: [] };
}

function merge(first: HistoryEntry, second: HistoryEntry): HistoryEntry {
  return {
    ...second,
    calls: [...first.calls, ...second.calls],
    patches: [...first.patches, ...second.patches],
    inverse: [...second.inverse, ...first.inverse],
  };
}

/** The history one entry back; the same history where there is none. */
export function undo(history: History): History {
  const entry = history.past.at(-1);
  if (!entry) return history;
  const document = applyPatches(history.document, entry.inverse);
  return { document, past: history.past.slice(0, -1), future: [entry, ...history.future] };
}

/** The history one entry forward; the same history where there is none. */
export function redo(history: History): History {
  const [entry, ...future] = history.future;
  if (!entry) return history;
  const document = applyPatches(history.document, entry.patches);
  return { document, past: [...history.past, entry], future };
}

/** Runs every call of a history again from a starting document. */
export function replay(start: BlueprintDocument, entries: readonly HistoryEntry[]): BlueprintDocument {
  const calls = entries.flatMap((entry) => entry.calls);
  return calls.reduce((document, call) => runEdit(document, call).document, start);
}
