import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

const need = { 'need-0000001': { kind: 'actual', name: { en: 'To know how long it takes' } } };

export const needsAnswered: Rule = {
  law: {
    en: 'Each need is answered by a step.',
    'zh-Hans': '每项需求都有步骤回应。',
  },
  title: { en: 'Need without an answer', 'zh-Hans': '需求没有回应' },
  why: {
    en: 'A need that no step answers was found for nothing.',
    'zh-Hans': '没有步骤回应的需求，等于没有发现。',
  },
  mend: {
    en: 'Tie the need to the steps that answer it, or draw the step that is missing.',
    'zh-Hans': '把需求关联到回应它的步骤，或补画缺少的步骤。',
  },
  source: { en: 'Six-step method, step 3', 'zh-Hans': '六步流程设计法第三步' },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    unanswered: {
      en: ({ name }) => `${name}: no step answers this need.`,
      'zh-Hans': ({ name }) => `“${name}”：没有步骤回应这项需求。`,
    },
  },
  reads: ({ document }) => [document.needs, document.steps],
  skipped: ({ document }) =>
    Object.keys(document.needs).length > 0 ? undefined : { en: 'no need is stated', 'zh-Hans': '没有写明需求' },
  check: ({ document }) => {
    const answered = new Set(Object.values(document.steps).flatMap(({ needIds = [] }) => needIds));
    return entriesOf(document.needs)
      .filter(([id]) => !answered.has(id))
      .map(([id]) => ({ message: 'unanswered', elementIds: [id] }));
  },
  good: () =>
    sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { needIds: ['need-0000001'] } }, more: { needs: need } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, more: { needs: need } }),
};
