import { sketch } from '../example.ts';
import { eachElement, type Rule } from '../rule.ts';
import { says } from '../says.ts';

const each = eachElement('sources', (_context, id, source) => {
  const { kind, date, peopleIds = [], actorIds = [], findings, suggestion, effect } = source;
  const missing = [
    ...(date ? [] : ['date']),
    ...(peopleIds.length + actorIds.length > 0 ? [] : ['peopleIds']),
    ...(says(findings) ? [] : ['findings']),
    ...(kind === 'site-visit' && !says(suggestion) ? ['suggestion'] : []),
    ...(kind === 'tracked-fix' && !says(effect) ? ['effect'] : []),
  ];
  return missing.length > 0 ? [{ message: 'incomplete', elementIds: [id], fields: missing }] : [];
});

const source = (more: object) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: {
      people: { 'person-00001': { name: { en: 'Wang Fang' } } },
      sources: {
        'source-00001': { kind: 'survey', title: { en: 'Exit survey' }, name: { en: 'Exit survey' }, ...more },
      },
    },
  });

export const complete: Rule = {
  law: {
    en: 'Each source says when, with whom and what was found; a site visit also a suggestion, a tracked fix its effect.',
    'zh-Hans': '每份资料写明时间、对象和发现；实地调查还要有建议，改进跟踪还要有效果。',
  },
  title: { en: 'Source not told in full', 'zh-Hans': '资料记录不全' },
  why: {
    en: 'What cannot be traced to a day and a person cannot be asked again.',
    'zh-Hans': '没有时间和对象的资料无法追溯，也无法复核。',
  },
  mend: {
    en: 'Add what the source lacks; with whom may be people or roles. What cannot be known any more can be said in the findings.',
    'zh-Hans': '补全缺少的内容，对象可以是人员或岗位；已无法查明的，在发现中说明。',
  },
  source: { en: 'Six-step method, step 2', 'zh-Hans': '六步流程设计法第二步' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    incomplete: {
      en: () => 'A source lacks its date, its people, what was found, a suggestion or an effect.',
      'zh-Hans': () => '资料缺少日期、对象、发现、建议或效果。',
    },
  },
  ...each,
  good: () =>
    source({ date: '2026-03-12', peopleIds: ['person-00001'], findings: { en: 'Nobody knows how long it takes' } }),
  bad: () => source({ date: '2026-03-12' }),
};
