import { exampleCard } from '../../shared/host/example-card.ts';
import type { Answer, Host } from '../../shared/host/port.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { pageStore } from './page-store.ts';
import { answerTo } from './problem.ts';

type Templates = Pick<Host, 'templates' | 'readTemplate' | 'templatePut' | 'templateDelete'>;

interface Kept {
  readonly key: string;
  readonly text: string;
}

const NOT_KEPT: Sentence = {
  en: 'This browser keeps no templates. Save the blueprint as a file instead.',
  'zh-Hans': '此浏览器无法保存模板，请改为将服务蓝图保存为文件。',
};

/** One's own templates, kept by the browser, for a page without a program behind it. */
export function pageTemplates(): Templates {
  const store = pageStore<Kept>('templates');
  return {
    templates: () => kept(async () => (await store.all()).map(({ key, text }) => exampleCard(key, text))),
    readTemplate: (id) =>
      kept(async () => {
        const found = (await store.all()).find(({ key }) => key === id);
        if (!found) throw new Error('no such template');
        return found.text;
      }),
    templatePut: (id, text) => kept(() => store.put({ key: id, text })),
    templateDelete: (id) => kept(() => store.remove(id)),
  };
}

function kept<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  return answerTo(work, 'unreadable', NOT_KEPT);
}
