import { defineSentences } from './sentences.ts';

/** Sentences of the table that fills a field for many steps. */
export const fillSentences = defineSentences({
  en: {
    title: 'Fill a field for many steps',
    field: 'Field',
    step: 'Step',
    hint: (fillDown: string) =>
      `Enter and ↑ ↓ go from row to row. Shift + ↓ takes several, ${fillDown} gives them the first one’s value, or all below. Several lines can be pasted.`,
    fillDown: 'Fill down',
    apply: 'Apply',
    discard: 'Discard',
    changed: (count: number) =>
      count === 0 ? 'Nothing typed yet' : count === 1 ? '1 cell changed' : `${count} cells changed`,
    faults: (count: number) => (count === 1 ? '1 cell cannot be read' : `${count} cells cannot be read`),
    badTime: 'A time such as 5, 30 s, 2 h or 2–5–9 min.',
    badCost: 'An amount such as 12.50 or 12.50 CNY.',
    time: 'Time',
    waiting: 'Waiting time besides',
    cost: 'Cost',
    actorIds: 'Who',
    channelIds: 'Mode (channels)',
    contentIds: 'Service content',
    description: 'Description',
    standard: 'Standard',
    sourceIds: 'Sources',
  },
  'zh-Hans': {
    title: '批量填写步骤',
    field: '字段',
    step: '步骤',
    hint: (fillDown: string) =>
      `用 Enter 和 ↑ ↓ 换行；Shift + ↓ 选取多行，${fillDown} 以首行内容填充所选行或下方各行；可粘贴多行文字。`,
    fillDown: '向下填充',
    apply: '应用',
    discard: '放弃',
    changed: (count: number) => (count === 0 ? '尚未填写' : `已改 ${count} 格`),
    faults: (count: number) => `${count} 格无法识别`,
    badTime: '时间，例如 5、30 秒、2 小时或 2–5–9 分钟。',
    badCost: '金额，例如 12.50 或 12.50 CNY。',
    time: '时间',
    waiting: '另需等待时间',
    cost: '费用',
    actorIds: '执行人',
    channelIds: '服务方式（渠道）',
    contentIds: '服务内容',
    description: '说明',
    standard: '标准',
    sourceIds: '资料来源',
  },
});
