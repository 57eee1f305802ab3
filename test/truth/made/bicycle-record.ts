import { both } from '../changes.ts';

function source(kind: string, english: string, chinese: string, more: object = {}): object {
  return {
    kind,
    title: both(english, chinese),
    date: '2026-02-10',
    peopleIds: ['person-clerk-li'],
    findings: both('People ask for the price first', '客户先问价格'),
    ...more,
  };
}

const ALL_SOURCES = [
  'source-of-manual',
  'source-of-case',
  'source-of-visit',
  'source-of-survey',
  'source-of-fix',
  'source-of-talk',
];

const FRONT_STEPS = [
  'greet-customer',
  'record-the-fault',
  'explain-the-price',
  'price-accepted',
  'return-bicycle',
  'hand-over-bicycle',
  'take-the-payment',
];

/** The record of the bicycle repair: what its drawing rests on. */
export const BICYCLE_RECORD: Readonly<Record<string, unknown>> = {
  segments: { 'segment-rider': { name: both('People who ride to work', '骑车上班的人') } },
  actors: {
    'counter-clerk': { name: both('Clerk', '接待员'), department: both('Workshop', '维修部') },
    'the-mechanic': { name: both('Mechanic', '技师'), department: both('Workshop', '维修部') },
  },
  channels: { 'at-the-counter': { name: both('Counter', '柜台') } },
  people: {
    'person-clerk-li': { name: both('Li Na', '李娜'), actorId: 'counter-clerk' },
    'person-mechanic-wu': { name: both('Wu Gang', '吴刚'), actorId: 'the-mechanic' },
    'person-owner-tan': { name: both('Tan Wei', '谭伟') },
  },
  contents: {
    'content-advice': { name: both('Advice', '咨询') },
    'content-repair': { name: both('Repair', '维修') },
  },
  walkThroughs: {
    'walk-of-the-owner': {
      byId: 'person-owner-tan',
      segmentId: 'segment-rider',
      date: '2026-02-01',
      noticed: both('Nobody says how long it takes', '无人告知时长'),
    },
  },
  sources: {
    'source-of-manual': source('documents', 'Manual of the workshop', '维修部手册', { actorIds: ['counter-clerk'] }),
    'source-of-case': source('case-study', 'A shop in Delft', '代尔夫特案例'),
    'source-of-visit': source('site-visit', 'A morning at the counter', '柜台观察', {
      suggestion: both('Show the price list', '公示价目'),
    }),
    'source-of-survey': source('survey', 'Fifty riders', '五十位骑行者'),
    'source-of-fix': source('tracked-fix', 'The new ticket', '新维修单', {
      effect: both('Half as many calls back', '回访减半'),
    }),
    'source-of-talk': source('front-line-interview', 'Talk with the clerk', '接待员访谈', {
      actorIds: ['counter-clerk'],
    }),
  },
  needs: {
    'need-to-be-heard': { name: both('To be heard', '被认真倾听'), kind: 'actual', sourceIds: ['source-of-survey'] },
    'need-no-surprise': { name: both('No surprise', '没有意外'), kind: 'latent', sourceIds: ['source-of-talk'] },
  },
  requirements: {
    'requirement-price-first': { name: both('Price before work', '先报价'), needIds: ['need-no-surprise'] },
  },
  indicators: {
    'indicator-as-told': {
      name: both('Repaired as told', '按约修好'),
      kind: 'quality',
      unit: both('%', '%'),
      baseline: 85,
      target: 95,
      stepIds: FRONT_STEPS,
      sourceIds: ['source-of-survey'],
    },
    'indicator-workshop': {
      name: both('Repairs a day', '日维修量'),
      kind: 'performance',
      unit: both('a day', '辆／天'),
      baseline: 8,
      target: 10,
    },
  },
  policies: {
    'policy-estimate': {
      name: both('Ready the same day', '当日取车'),
      limit: {
        fromStepId: 'bring-bicycle',
        toStepId: 'pay-the-repair',
        within: { likely: 8, unit: 'hour' },
      },
    },
  },
  controls: {
    'control-test-ride': {
      name: both('Test ride', '出库试骑'),
      nature: 'detective',
      performedById: 'the-mechanic',
      approvedById: 'counter-clerk',
    },
  },
  failPoints: {
    'fail-wrong-part': {
      on: 'mend-the-bicycle',
      number: 1,
      what: both('The wrong part is fitted', '装错配件'),
      why: both('Parts look alike', '配件外形相似'),
      noticed: both('On the test ride', '试骑时发现'),
      chance: 0.02,
      severity: 8,
      occurrence: 2,
      detection: 3,
      customerSees: true,
      recovery: both('Say so, fit the right one at once', '告知客户并立即更换'),
      recoveryStepIds: ['hand-over-bicycle'],
      returnsToStepId: 'try-the-bicycle',
      controlIds: ['control-test-ride'],
      sourceIds: ['source-of-manual', 'source-of-case'],
    },
  },
  waitPoints: {
    'wait-for-repair': {
      on: 'mend-the-bicycle',
      number: 1,
      expected: { likely: 60, unit: 'minute' },
      tolerance: { likely: 3, unit: 'hour' },
      relief: both('A message when it is ready', '修好即发短信'),
      sourceIds: ALL_SOURCES,
    },
  },
  improvements: {
    'improvement-parts-labels': {
      name: both('Label the parts', '配件贴标'),
      aboutIds: ['fail-wrong-part'],
      ownerId: 'person-owner-tan',
      due: '2026-06-30',
      state: 'open',
    },
    'improvement-second-stand': {
      name: both('A second stand', '增设维修架'),
      aboutIds: ['wait-for-repair'],
      ownerId: 'person-owner-tan',
      due: '2026-02-15',
      state: 'done',
      effect: both('The wait fell by a third', '等待缩短三分之一'),
    },
  },
  followUps: {
    'follow-up-weekly': {
      indicatorId: 'indicator-as-told',
      byId: 'person-owner-tan',
      every: { count: 1, unit: 'week' },
    },
  },
  statements: { times: both('Measured in February 2026', '2026年2月实测') },
};
