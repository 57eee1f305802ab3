import type { JournalEntry } from '../../shared/host/port.ts';

const DATABASE = 'service-blueprint-studio';

/** Entries kept in the browser's own database under their keys. Methods reject where the browser keeps nothing. */
export interface PageStore {
  put(entry: JournalEntry): Promise<null>;
  all(): Promise<JournalEntry[]>;
  remove(key: string): Promise<null>;
}

export function pageStore(name: string): PageStore {
  const inStore = async <Value>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value> => {
    const database = await openDatabase(name);
    try {
      const transaction = database.transaction(name, mode, { durability: 'strict' });
      const result = finished(work(transaction.objectStore(name)));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      return await result;
    } finally {
      database.close();
    }
  };
  return {
    put: async (entry) => {
      await inStore('readwrite', (store) => store.put(entry));
      return null;
    },
    all: () => inStore<JournalEntry[]>('readonly', (store) => store.getAll()),
    remove: async (key) => {
      await inStore('readwrite', (store) => store.delete(key));
      return null;
    },
  };
}

function openDatabase(store: string): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'key' });
  return finished(request);
}

function finished<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
