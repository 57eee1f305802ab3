import { sketch } from '../example.ts';
import { eachElement, type Judgement, type Rule } from '../rule.ts';
import { says } from '../says.ts';

const FIELDS = ['byId', 'segmentId', 'date', 'noticed'] as const;

const each = eachElement('walkThroughs', (_context, id, walk): readonly Judgement[] => {
  const missing = FIELDS.filter((field) => (field === 'noticed' ? !says(walk.noticed) : walk[field] === undefined));
  return missing.length > 0 ? [{ message: 'incomplete', elementIds: [id], fields: missing }] : [];
});

export const walkthrough: Rule = {
  law: {
    en: 'A walk-through is recorded: who, as which customer, when, and what was noticed.',
    'zh-Hans': '记录了一次走查：由谁、以哪类客户的身份、何时进行，发现了什么。',
  },
  title: { en: 'No walk-through, or part of it missing', 'zh-Hans': '没有走查记录，或记录不全' },
  why: {
    en: 'Thinking as the customer begins with going the customer’s way oneself.',
    'zh-Hans': '从客户的角度思考，首先要亲自走一遍客户的路径。',
  },
  mend: {
    en: 'Go through the service yourself as a customer, and record who, when and what you noticed.',
    'zh-Hans': '亲自以客户身份走一遍，记录何人、何时、发现了什么。',
  },
  source: {
    en: 'Six-step method, step 1: put oneself in the customer’s place',
    'zh-Hans': '六步流程设计法第一步：设身处地为客户着想',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: { en: () => 'No walk-through is recorded.', 'zh-Hans': () => '尚无走查记录。' },
    incomplete: {
      en: () => 'A walk-through lacks who, as which customer, when, or what was noticed.',
      'zh-Hans': () => '走查记录缺少走查人、客户身份、日期或发现。',
    },
  },
  reads: each.reads,
  check: (context) =>
    Object.keys(context.document.walkThroughs).length === 0
      ? [{ message: 'none', elementIds: [], role: 'walkThroughs' }]
      : each.check(context),
  good: () =>
    sketch({
      lanes: { customer: 'Ask' },
      more: {
        people: { 'person-00001': { name: { en: 'Wang Fang' } } },
        segments: { 'segment-0001': { name: { en: 'Students' } } },
        walkThroughs: {
          'walk-0000001': {
            byId: 'person-00001',
            segmentId: 'segment-0001',
            date: '2026-03-12',
            noticed: { en: 'Nobody says how long it takes' },
          },
        },
      },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
