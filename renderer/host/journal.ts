import type { Answer, Host, JournalEntry } from '../../shared/host/port.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { pageStore } from './page-store.ts';
import { answerTo } from './problem.ts';
import type { Ask } from './served.ts';

type Journal = Pick<Host, 'journalPut' | 'journalList' | 'journalDelete'>;

const NOT_KEPT: Sentence = {
  en: 'Unsaved work could not be kept in this browser. Save it to a file.',
  'zh-Hans': '浏览器无法保留未保存的内容，请保存到文件。',
};

/** Unsaved work kept by the program behind the page. */
export function servedJournal(ask: Ask): Journal {
  return {
    journalPut: (draft) => ask('journalPut', draft),
    journalList: () => ask('journalList', {}),
    journalDelete: (key) => ask('journalDelete', { key }),
  };
}

/** Unsaved work kept by the browser, for a page without a program behind it. */
export function pageJournal(): Journal {
  const store = pageStore<JournalEntry>('journal');
  return {
    journalPut: ({ fileId: _, ...draft }) =>
      kept(() => store.put({ ...draft, handle: null, at: new Date().toISOString() })),
    journalList: () => kept(async () => (await store.all()).sort((one, other) => (one.at < other.at ? 1 : -1))),
    journalDelete: (key) => kept(() => store.remove(key)),
  };
}

function kept<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  return answerTo(work, 'not-written', NOT_KEPT);
}

/**
 * The same journal for a page that may be open in several windows: what one of them is working on is not offered to
 * another, and what is asked is done in the order asked.
 */
export function sharedJournal(journal: Journal): Journal {
  const releases = new Map<string, () => void>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const result = last.then(work);
    last = result;
    return result;
  };
  return {
    journalPut: (draft) => {
      if (!releases.has(draft.key)) releases.set(draft.key, holdLock(lockName(draft.key)));
      return inTurn(() => journal.journalPut(draft));
    },
    journalList: () =>
      inTurn(async () => {
        const answer = await journal.journalList();
        const held = await heldLocks();
        return answer.ok ? { ok: true, value: answer.value.filter(({ key }) => !held.has(lockName(key))) } : answer;
      }),
    journalDelete: (key) => {
      releases.get(key)?.();
      releases.delete(key);
      return inTurn(() => journal.journalDelete(key));
    },
  };
}

function lockName(key: string): string {
  return `journal ${key}`;
}

/** Holds a lock until released, or until the window is gone, however it went. */
function holdLock(name: string): () => void {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(name, () => released);
  return release;
}

async function heldLocks(): Promise<ReadonlySet<string | undefined>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name }) => name));
}
