import { sketch, sketchId } from '../example.ts';
import type { Rule } from '../rule.ts';
import { says } from '../says.ts';

export const waitPoints: Rule = {
  law: {
    en: 'There is at least one wait point, or a statement that none was found.',
    'zh-Hans': '至少有一个等待点，或说明未发现等待点。',
  },
  title: { en: 'No wait point, and no word on it', 'zh-Hans': '没有等待点，也没有说明' },
  why: {
    en: 'Waiting is what customers remember; a drawing that shows none says that nobody looked.',
    'zh-Hans': '等待最令客户难忘；图上没有，往往是因为没有查找。',
  },
  mend: {
    en: 'Mark where the customer waits; where they never do, say so once for the blueprint.',
    'zh-Hans': '标出客户等待的地方；确实没有的，为全图写一条说明。',
  },
  source: {
    en: 'Six-step method, step 6: fail points and wait points',
    'zh-Hans': '六步流程设计法第六步：失误点与等待点',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: {
      en: () => 'No wait point is marked, and nothing says that none was found.',
      'zh-Hans': () => '没有标出等待点，也没有说明未发现。',
    },
  },
  reads: ({ document: { waitPoints, statements, steps, links } }) => [waitPoints, statements, steps, links],
  check: ({ document: { waitPoints, statements, steps, links } }) => {
    const marked = Object.values(waitPoints).some(({ on }) => steps[on] !== undefined || links[on] !== undefined);
    return marked || says(statements?.noWaitPoints) ? [] : [{ message: 'none', elementIds: [], role: 'waitPoints' }];
  },
  good: () =>
    sketch({
      lanes: { customer: 'Ask' },
      more: { waitPoints: { 'wait-0000001': { on: sketchId('step', 'Ask'), number: 1 } } },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
