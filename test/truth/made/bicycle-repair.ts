import { drawingDigest } from '../../../shared/model/digest.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { both } from '../changes.ts';
import { gridDocument } from '../grid.ts';
import { BICYCLE_RECORD } from './bicycle-record.ts';

const CLERK = { actorIds: ['counter-clerk'] };
const MECHANIC = { actorIds: ['the-mechanic'] };
const COUNTER = { channelIds: ['at-the-counter'] };

const TO_BE = '00000000-0000-4000-8000-000000000004';

function minutes(likely: number): object {
  return { time: { likely, unit: 'minute' } };
}

function costing(amount: string): object {
  return { cost: { amount, currency: 'EUR' } };
}

const EVIDENCE = {
  'sign-of-the-shop': { name: both('Sign', '招牌') },
  'repair-ticket': { name: both('Repair ticket', '维修单') },
  'price-estimate': { name: both('Estimate', '报价单') },
  'report-of-faults': { name: both('Report of faults', '故障说明') },
  'mended-bicycle': { name: both('Mended bicycle', '修好的自行车') },
  'paper-receipt': { name: both('Receipt', '收据') },
};

const CUSTOMER = {
  'bring-bicycle': {
    name: both('Bring the bicycle', '送来自行车'),
    terminal: 'start',
    ...COUNTER,
    ...minutes(5),
    contentIds: ['content-advice'],
  },
  'describe-fault': {
    name: both('Describe the fault', '说明故障'),
    ...COUNTER,
    ...minutes(4),
    contentIds: ['content-advice'],
    needIds: ['need-to-be-heard'],
  },
  'hear-the-price': {
    name: both('Hear the price', '听取报价'),
    ...COUNTER,
    ...minutes(3),
    contentIds: ['content-advice'],
    needIds: ['need-no-surprise'],
    requirementIds: ['requirement-price-first'],
  },
  'take-bicycle-home': {
    name: both('Take it home', '取回未修的车'),
    terminal: 'end',
    ...COUNTER,
    ...minutes(2),
    contentIds: ['content-advice'],
  },
  'try-the-bicycle': {
    name: both('Try the bicycle', '试骑'),
    ...COUNTER,
    ...minutes(5),
    contentIds: ['content-repair'],
  },
  'pay-the-repair': {
    name: both('Pay', '付款'),
    terminal: 'outcome',
    payment: true,
    ...COUNTER,
    ...minutes(2),
    contentIds: ['content-repair'],
  },
};

const FRONTSTAGE = {
  'greet-customer': {
    name: both('Greet', '接待'),
    description: both('Looks up and asks what is wrong', '抬头问候并询问故障'),
    ...CLERK,
    ...minutes(2),
    ...costing('1.00'),
  },
  'record-the-fault': {
    name: both('Record the fault', '登记故障'),
    standard: both('In the customer’s own words', '按客户原话记录'),
    ...CLERK,
    ...minutes(4),
    ...costing('2.00'),
    contentIds: ['content-advice'],
  },
  'explain-the-price': {
    name: both('Explain the price', '说明价格'),
    description: both('Parts and work apart', '材料与工时分列'),
    ...CLERK,
    ...minutes(3),
    ...costing('2.00'),
    policyIds: ['policy-estimate'],
  },
  'price-accepted': {
    kind: 'decision',
    name: both('Price accepted?', '是否接受？'),
    description: both('The customer decides', '由客户决定'),
    ...CLERK,
    ...minutes(1),
    ...costing('0.50'),
  },
  'return-bicycle': {
    name: both('Give it back', '交还自行车'),
    description: both('With the report of faults', '附故障说明'),
    ...CLERK,
    ...minutes(2),
    ...costing('1.00'),
  },
  'hand-over-bicycle': {
    name: both('Hand over', '交车'),
    description: both('Shows what was done', '展示维修内容'),
    ...CLERK,
    ...minutes(5),
    ...costing('2.50'),
    contentIds: ['content-repair'],
  },
  'take-the-payment': {
    name: both('Take the payment', '收款'),
    description: both('Card or cash', '刷卡或现金'),
    ...CLERK,
    ...minutes(2),
    ...costing('1.00'),
  },
};

const BEHIND = {
  'inspect-bicycle': {
    name: both('Inspect', '检查'),
    standard: both('By the list of twenty points', '按二十项清单'),
    ...MECHANIC,
    ...minutes(20),
    ...costing('10.00'),
  },
  'mend-the-bicycle': {
    name: both('Mend the bicycle', '维修'),
    standard: both('By the maker’s manual', '按厂家手册'),
    ...MECHANIC,
    ...minutes(90),
    ...costing('45.00'),
    contentIds: ['content-repair'],
    bottleneckAcknowledged: both('The work itself; a second mechanic comes in May', '为维修本身；5月增加技师'),
  },
  'ticket-register': { name: both('Ticket register', '维修登记系统'), ...costing('0.20') },
  'store-of-parts': { name: both('Store of parts', '配件库'), ...costing('5.00') },
  'the-cash-till': { name: both('Till', '收银系统'), ...costing('0.10') },
};

const LINKS = {
  'bring-bicycle': { 'greet-customer': {}, 'describe-fault': {} },
  'describe-fault': { 'record-the-fault': {}, 'hear-the-price': {} },
  'record-the-fault': { 'inspect-bicycle': {} },
  'ticket-register': { 'record-the-fault': {} },
  'inspect-bicycle': { 'explain-the-price': {} },
  'explain-the-price': { 'hear-the-price': {} },
  'hear-the-price': { 'price-accepted': {} },
  'price-accepted': {
    'mend-the-bicycle': { condition: both('yes', '是'), chance: 0.9 },
    'return-bicycle': { condition: both('no', '否'), chance: 0.1 },
  },
  'return-bicycle': { 'take-bicycle-home': {} },
  'store-of-parts': { 'mend-the-bicycle': {} },
  'mend-the-bicycle': { 'hand-over-bicycle': {} },
  'hand-over-bicycle': { 'try-the-bicycle': {} },
  'try-the-bicycle': { 'pay-the-repair': {} },
  'pay-the-repair': { 'take-the-payment': {} },
  'the-cash-till': { 'take-the-payment': {} },
};

const PHASES = {
  'phase-arriving': { columns: 1, stage: 'before', name: both('Arrive', '到店'), progress: both('Queue', '排队叫号') },
  'phase-ordering': { columns: 3, stage: 'buy', name: both('Order', '委托'), progress: both('Tickets', '维修单列表') },
  'phase-mending': { columns: 2, stage: 'use', name: both('Mend', '维修'), progress: both('Rack tags', '车架挂牌') },
  'phase-returning': { columns: 2, stage: 'after', name: both('Return', '取车'), progress: both('Shelf', '待取列表') },
};

/** A small repair shop with its whole record, under review: nothing is wrong with it under any profile. */
export function bicycleRepair(): BlueprintDocument {
  const drawn = gridDocument({
    number: 1,
    service: {
      name: both('Bicycle repair', '自行车维修'),
      trigger: both('A bicycle is broken', '自行车损坏'),
      outcome: both('The bicycle rides and is paid', '修好并付款'),
      scenario: both('A repair while the customer waits in town', '客户当天等待取车'),
      state: 'as-is',
      status: 'in-review',
      department: both('Workshop', '维修部'),
      tolerance: { likely: 6, unit: 'hour' },
      calendar: { hoursPerDay: 8, daysPerWeek: 5 },
      scale: 'fmea-10',
      customerTerm: '客户',
    },
    lanes: {
      'lane-evidence': {
        role: 'evidence',
        name: both('Evidence', '有形展示'),
        cells: 'sign-of-the-shop repair-ticket price-estimate - report-of-faults - mended-bicycle paper-receipt',
      },
      'lane-customer': {
        role: 'customer',
        name: both('Customer', '客户行为'),
        cells: 'bring-bicycle describe-fault hear-the-price - take-bicycle-home - try-the-bicycle pay-the-repair',
      },
      'lane-frontstage': {
        role: 'frontstage',
        name: both('Frontstage', '前台'),
        cells:
          'greet-customer record-the-fault explain-the-price price-accepted return-bicycle - hand-over-bicycle take-the-payment',
      },
      'lane-backstage': {
        role: 'backstage',
        name: both('Backstage', '后台'),
        cells: '- - inspect-bicycle - - mend-the-bicycle - -',
      },
      'lane-support': {
        role: 'support',
        name: both('Support', '支持过程'),
        cells: '- ticket-register - - - store-of-parts - the-cash-till',
      },
    },
    phases: PHASES,
    steps: { ...EVIDENCE, ...CUSTOMER, ...FRONTSTAGE, ...BEHIND },
    links: LINKS,
    more: BICYCLE_RECORD,
  });
  return agreedTo(drawn);
}

/** What the repair shop is to become, drawn beside what it is: its one known mistake is carried over knowingly. */
export function bicycleRepairToBe(): BlueprintDocument {
  const { revisions: _revisions, agreements: _agreements, ...asIs } = bicycleRepair();
  const failPoints = Object.fromEntries(
    Object.entries(asIs.failPoints).map(([id, point]) => [
      id,
      { ...point, carriedOver: both('Rare; looked at again in autumn', '少见，秋季再议') },
    ]),
  );
  return agreedTo({
    ...asIs,
    documentId: TO_BE,
    service: { ...asIs.service, state: 'to-be', comparesWith: { documentId: asIs.documentId } },
    failPoints,
    revisions: {},
    agreements: {},
  });
}

/** The same with a revision and agreements that speak of the drawing as it is. */
function agreedTo(document: BlueprintDocument): BlueprintDocument {
  const digest = { drawingDigest: drawingDigest(document) };
  const agree = (actorId: string, byId: string) => ({ actorId, byId, date: '2026-03-20', ...digest });
  return {
    ...document,
    revisions: {
      'revision-first': {
        date: '2026-03-20',
        version: '1.0',
        trigger: both('Customers want to know the price first', '客户希望先知道价格'),
        change: both('The estimate comes before the work', '先报价后维修'),
        acknowledgedByIds: ['person-clerk-li', 'person-mechanic-wu'],
        ...digest,
      },
    },
    agreements: {
      'agreement-clerk': agree('counter-clerk', 'person-clerk-li'),
      'agreement-mechanic': agree('the-mechanic', 'person-mechanic-wu'),
    },
  };
}
