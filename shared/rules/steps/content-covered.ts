import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

const contents = { 'content-0001': { name: { en: 'Advice' } } };

export const contentCovered: Rule = {
  law: {
    en: 'Each service content has steps that provide it.',
    'zh-Hans': '每项服务内容都有相应的步骤。',
  },
  title: { en: 'Service content without steps', 'zh-Hans': '服务内容没有步骤' },
  why: {
    en: 'What was promised and has no step is not done by anybody.',
    'zh-Hans': '承诺了却没有步骤的内容，没有人会去做。',
  },
  mend: {
    en: 'Tie the content to the steps that provide it, draw them, or take the content off the list.',
    'zh-Hans': '把服务内容关联到提供它的步骤，补画步骤，或从清单中删去。',
  },
  source: { en: 'Six-step method, step 4: from contents to steps', 'zh-Hans': '六步流程设计法第四步：由内容到步骤' },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    uncovered: {
      en: ({ name }) => `${name}: no step provides this service content.`,
      'zh-Hans': ({ name }) => `“${name}”：没有步骤提供这项服务内容。`,
    },
  },
  reads: ({ document, topology }) => [document.contents, document.steps, topology],
  skipped: ({ document }) =>
    Object.keys(document.contents).length > 0
      ? undefined
      : { en: 'no service content is listed', 'zh-Hans': '没有列出服务内容' },
  check: ({ document, topology }) => {
    const drawn = topology.nodes.filter(({ kind }) => kind !== 'reserved');
    const provided = new Set(drawn.flatMap(({ id }) => document.steps[id]?.contentIds ?? []));
    return entriesOf(document.contents)
      .filter(([id]) => !provided.has(id))
      .map(([id]) => ({ message: 'uncovered', elementIds: [id] }));
  },
  good: () =>
    sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { contentIds: ['content-0001'] } }, more: { contents } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, more: { contents } }),
};
