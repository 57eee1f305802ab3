import type { Answer, Host } from '../../shared/host/port.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { pageStore } from './page-store.ts';
import { answerTo } from './problem.ts';

type Versions = Pick<Host, 'versionPut' | 'versionList' | 'versionRead'>;

interface Kept {
  readonly key: string;
  readonly documentId: string;
  readonly at: string;
  readonly text: string;
}

/** Versions kept of one document. */
const MOST = 10;

const NOT_KEPT: Sentence = {
  en: 'This browser keeps no earlier versions. Saving itself is not affected.',
  'zh-Hans': '此浏览器无法保留历史版本，保存本身不受影响。',
};

/** The last saved versions, kept by the browser, for a page without a program behind it. */
export function pageVersions(): Versions {
  const store = pageStore<Kept>('versions');
  const of = async (documentId: string) =>
    (await store.all())
      .filter((entry) => entry.documentId === documentId)
      .sort((one, other) => (one.at < other.at ? 1 : -1));
  return {
    versionPut: (documentId, text) =>
      kept(async () => {
        const before = await of(documentId);
        if (before[0]?.text === text) return null;
        const at = new Date().toISOString();
        await store.put({ key: `${documentId} ${at}`, documentId, at, text });
        for (const { key } of before.slice(MOST - 1)) await store.remove(key);
        return null;
      }),
    versionList: (documentId) =>
      kept(async () => (await of(documentId)).map(({ at }) => ({ id: at.replaceAll(/[:.]/g, '-'), at }))),
    versionRead: (documentId, versionId) =>
      kept(async () => {
        const found = (await of(documentId)).find(({ at }) => at.replaceAll(/[:.]/g, '-') === versionId);
        if (!found) throw new Error('no such version');
        return found.text;
      }),
  };
}

function kept<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  return answerTo(work, 'unreadable', NOT_KEPT);
}
