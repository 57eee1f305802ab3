import { sketch, sketchId } from '../example.ts';
import type { Rule } from '../rule.ts';
import { says } from '../says.ts';

export const failPoints: Rule = {
  law: {
    en: 'There is at least one fail point, or a statement that none was found.',
    'zh-Hans': '至少有一个失误点，或说明未发现失误点。',
  },
  title: { en: 'No fail point, and no word on it', 'zh-Hans': '没有失误点，也没有说明' },
  why: {
    en: 'Every service can fail somewhere; a drawing that shows nowhere says that nobody looked.',
    'zh-Hans': '任何服务都可能出错；图上没有，往往是因为没有查找。',
  },
  mend: {
    en: 'Mark where it goes wrong most often; where nothing does, say so once for the blueprint.',
    'zh-Hans': '标出最容易出错的地方；确实没有的，为全图写一条说明。',
  },
  source: {
    en: 'Six-step method, step 6: fail points and wait points',
    'zh-Hans': '六步流程设计法第六步：失误点与等待点',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: {
      en: () => 'No fail point is marked, and nothing says that none was found.',
      'zh-Hans': () => '没有标出失误点，也没有说明未发现。',
    },
  },
  reads: ({ document: { failPoints, statements, steps, links } }) => [failPoints, statements, steps, links],
  check: ({ document: { failPoints, statements, steps, links } }) => {
    const marked = Object.values(failPoints).some(({ on }) => steps[on] !== undefined || links[on] !== undefined);
    return marked || says(statements?.noFailPoints) ? [] : [{ message: 'none', elementIds: [], role: 'failPoints' }];
  },
  good: () =>
    sketch({
      lanes: { customer: 'Ask' },
      more: { failPoints: { 'fail-0000001': { on: sketchId('step', 'Ask'), number: 1, what: { en: 'Lost' } } } },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
