/** Documents of which something is remembered. */
const MOST = 50;

/**
 * Something that is remembered of documents by their ids, in this browser or program; of the latest ones alone. What
 * the browser does not store holds for this window.
 */
export interface KeptByDocument<Value> {
  of(documentId: string): Value | undefined;
  keep(documentId: string, value: Value): void;
}

/**
 * Keeps values under a key of the page's storage.
 * @param read what is understood of a stored value; undefined for nothing
 */
export function keptByDocument<Value>(
  key: string,
  read: (stored: Readonly<Record<string, unknown>>) => Value | undefined,
): KeptByDocument<Value> {
  const unstored = new Map<string, Value>();
  const all = (): readonly (readonly [string, Value])[] => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
      if (typeof stored !== 'object' || stored === null) return [];
      return Object.entries(stored).flatMap(([id, value]: [string, Record<string, unknown> | null]) => {
        const known = value === null ? undefined : read(value);
        return known === undefined ? [] : [[id, known] as const];
      });
    } catch {
      return [];
    }
  };
  return {
    of: (documentId) => unstored.get(documentId) ?? all().find(([id]) => id === documentId)?.[1],
    keep: (documentId, value) => {
      const kept = [...all().filter(([id]) => id !== documentId), [documentId, value] as const].slice(-MOST);
      try {
        localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
        unstored.delete(documentId);
      } catch {
        unstored.set(documentId, value);
      }
    },
  };
}
