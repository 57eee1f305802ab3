const DATABASE = 'service-blueprint-studio';

/** Whatever is kept has a key. */
interface Keyed {
  readonly key: string;
}

/** Entries kept in the browser's own database under their keys. Methods reject where the browser keeps nothing. */
export interface PageStore<Entry extends Keyed> {
  put(entry: Entry): Promise<null>;
  all(): Promise<Entry[]>;
  remove(key: string): Promise<null>;
}

const STORES = ['journal', 'versions', 'templates'] as const;

export function pageStore<Entry extends Keyed>(name: (typeof STORES)[number]): PageStore<Entry> {
  const inStore = async <Value>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value> => {
    const database = await openDatabase();
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
    all: () => inStore<Entry[]>('readonly', (store) => store.getAll()),
    remove: async (key) => {
      await inStore('readwrite', (store) => store.delete(key));
      return null;
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 3);
  request.onupgradeneeded = () => {
    const database = request.result;
    for (const store of STORES) {
      if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath: 'key' });
    }
  };
  return finished(request);
}

function finished<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
