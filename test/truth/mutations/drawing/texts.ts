import { addStep, at, both, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const NO = 'price-accepted--return-bicycle';
const TELEPHONE = '\u{1F4DE}';
const LONG =
  'Explain the price of every part and of the work, item by item, before anything at all is done to the bicycle';
const LONG_CHINESE = '由审查人员根据评级办法逐项核对申请人的收入、负债、抵押物和历史信用记录，并形成书面评估意见';
/** Three lines of a card of usual width, more on a small one. */
const MIDDLING = 'Explain the price of parts and of the work';

function named(id: string, words: Record<string, string>, more: object = {}): (draft: Draft) => void {
  return ({ steps }) => {
    Object.assign(at(steps, id), { name: words, ...more });
  };
}

export const drawingTexts: readonly Mutation[] = [
  ...mutationsOf(
    'drawing/label',
    'bicycle repair',
    fault('a step without a name', named('greet-customer', {}), [['greet-customer']], { severity: 'error' }),
    fault('the same, under recommended', named('greet-customer', {}), [['greet-customer']], {
      profile: 'recommended',
      severity: 'warning',
    }),
    fault('a step without its Chinese name', named('greet-customer', { en: 'Greet' }), [['greet-customer']]),
    fault(
      'spaces for the name of a Chinese step',
      named('assess-the-risk', { 'zh-Hans': '　' }),
      [['assess-the-risk']],
      {
        base: 'loan application',
      },
    ),
    fault(
      'lane, phase and branch',
      (draft) => {
        at(draft.lanes, 'lane-support').name = {};
        at(draft.phases, 'phase-mending').name = { 'zh-Hans': '维修' };
        at(draft.links, NO).condition = { en: 'no' };
      },
      [['lane-support'], ['phase-mending'], [NO]],
    ),
    fault(
      'a language is declared that nothing is named in',
      (draft) => {
        draft.languages = ['zh-Hans', 'en'];
        draft.lanes = { 'lane-customer': at(draft.lanes, 'lane-customer') };
        draft.steps = { 'apply-for-loan': at(draft.steps, 'apply-for-loan') };
        draft.links = {};
      },
      [['lane-customer'], ['apply-for-loan']],
      { base: 'loan application' },
    ),
    harmless('a place kept for later without a name', (draft) =>
      addStep(draft, 'place-for-later', {
        kind: 'reserved',
        name: {},
        laneId: 'lane-support',
        columnId: 'column-00001',
      }),
    ),
    harmless('without a name, and in the tray', (draft) => {
      named('greet-customer', {})(draft);
      toTray(draft, 'greet-customer');
    }),
    harmless(
      'a name in a third language that is not declared',
      named('greet-customer', { ...both('Greet', '接待'), fr: '' }),
    ),
    harmless('a link that is no branch says nothing', (draft) => {
      draft.links['link-once-more'] = { from: 'greet-customer', to: 'describe-fault', condition: {} };
    }),
    harmless('a language less', (draft) => {
      draft.languages = ['en'];
      named('greet-customer', { en: 'Greet' })(draft);
    }),
  ),

  ...mutationsOf(
    'drawing/label-length',
    'bicycle repair',
    fault('a paragraph for a name', named('explain-the-price', both(LONG, '说明价格')), [['explain-the-price']], {
      severity: 'info',
    }),
    fault('a paragraph in Chinese', named('assess-the-risk', { 'zh-Hans': LONG_CHINESE }), [['assess-the-risk']], {
      base: 'loan application',
    }),
    fault('too much for a small card', named('explain-the-price', both(MIDDLING, '说明价格'), { size: 'small' }), [
      ['explain-the-price'],
    ]),
    fault(
      'two at once, one in the second language',
      (draft) => {
        named('explain-the-price', both('Explain', LONG_CHINESE))(draft);
        named('greet-customer', both(LONG, '接待'), { size: 'large' })(draft);
      },
      [['explain-the-price'], ['greet-customer']],
    ),
    harmless('the same on a card of usual width', named('explain-the-price', both(MIDDLING, '说明价格'))),
    harmless('the paragraph in the description', (draft) => {
      at(draft.steps, 'explain-the-price').description = both(LONG, LONG_CHINESE);
    }),
    harmless(
      'a little more than three lines, on a large card',
      named('explain-the-price', both(`${MIDDLING}, item by item`, '说明价格'), { size: 'large' }),
    ),
    harmless('a blueprint that allows ten lines', (draft) => {
      named('explain-the-price', both(LONG, '说明价格'))(draft);
      draft.ruleSettings = { rules: { 'drawing/label-length': { options: { lines: 10 } } } };
    }),
  ),

  ...mutationsOf(
    'drawing/glyph',
    'bicycle repair',
    fault('a picture in a name', named('greet-customer', both(`Greet ${TELEPHONE}`, '接待')), [['greet-customer']], {
      severity: 'info',
    }),
    fault(
      'in lane, phase and condition',
      (draft) => {
        at(draft.lanes, 'lane-support').name = both('Support', `支持 ${TELEPHONE}`);
        at(draft.phases, 'phase-mending').name = both(`Mend ${TELEPHONE}`, '维修');
        at(draft.links, NO).condition = both(`no ${TELEPHONE}`, '否');
      },
      [['lane-support'], ['phase-mending'], [NO]],
    ),
    fault(
      'in a note, a renamed line and an actor',
      (draft) => {
        draft.notes['note-to-remember'] = { text: both(`Call ${TELEPHONE}`, '致电') };
        draft.lines['line-renamed'] = { kind: 'visibility', name: both(`Line ${TELEPHONE}`, '可见线') };
        at(draft.actors, 'the-mechanic').name = both(`Mechanic ${TELEPHONE}`, '技师');
      },
      [['note-to-remember'], ['line-renamed'], ['the-mechanic']],
    ),
    fault(
      'a Chinese name with a picture',
      named('assess-the-risk', { 'zh-Hans': `评估风险${TELEPHONE}` }),
      [['assess-the-risk']],
      { base: 'loan application' },
    ),
    harmless(
      'accents, quotes and Chinese punctuation',
      named('greet-customer', both('Café “à la carte” – 5 €', '接待（“您好！”）')),
    ),
    harmless('rarer Chinese characters', named('assess-the-risk', { 'zh-Hans': '核验镕、喆、堃等姓名' }), {
      base: 'loan application',
    }),
    harmless('a picture in a description, which is not drawn', (draft) => {
      at(draft.steps, 'greet-customer').description = both(TELEPHONE, TELEPHONE);
    }),
    harmless('composed of a letter and its accent', named('greet-customer', both('Cafe\u0301', '接待'))),
  ),
];
