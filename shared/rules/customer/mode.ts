import { sketch } from '../example.ts';
import { eachElement, type Rule } from '../rule.ts';

export const mode: Rule = {
  law: { en: 'Each customer action states its mode (channel).', 'zh-Hans': '每个客户行为写明其服务方式（渠道）。' },
  title: { en: 'Service mode missing', 'zh-Hans': '未写明服务方式' },
  why: {
    en: 'The channel decides what the customer sees, how long it takes and what can go wrong.',
    'zh-Hans': '渠道决定了客户看到什么、需要多长时间以及可能出什么问题。',
  },
  mend: {
    en: 'Choose the channels by which the customer does this: counter, telephone, app, letter.',
    'zh-Hans': '选择客户通过哪些渠道完成：柜台、电话、App、信函等。',
  },
  source: { en: 'Six-step method, step 1: content, mode, period', 'zh-Hans': '六步流程设计法第一步：内容、方式、周期' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    missing: {
      en: ({ name }) => `${name} does not say by which channel it happens.`,
      'zh-Hans': ({ name }) => `“${name}”未写明通过何种渠道完成。`,
    },
  },
  ...eachElement(
    'steps',
    ({ document }, id, step) => {
      const asked = step.kind === 'action' && document.lanes[step.laneId ?? '']?.role === 'customer';
      const stated = (step.channelIds ?? []).some((other) => document.channels[other] !== undefined);
      return asked && !stated ? [{ message: 'missing', elementIds: [id], fields: ['channelIds'] }] : [];
    },
    ({ document }) => [document.lanes, document.channels],
  ),
  good: () =>
    sketch({
      lanes: { customer: 'Ask' },
      steps: { Ask: { channelIds: ['channel-0001'] } },
      more: { channels: { 'channel-0001': { name: { en: 'Phone' } } } },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
