import { defineSentences } from './sentences.ts';

/** Sentences about the rows above and below the lanes. */
export const rowSentences = defineSentences({
  en: {
    title: 'Rows that tell more',
    lead: 'Each row tells something of the steps, column by column. It is kept with the blueprint and goes into every picture of it.',
    above: 'Above the lanes',
    below: 'Below the lanes',
    placeOf: (name: string) => `Place of “${name}”`,
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
    filled: (steps: number) => (steps === 1 ? '1 step so far' : `${steps} steps so far`),
    time: 'Working and waiting time of each column, as a ladder: waits stand high, work stands low.',
    emotion: 'How customers feel, as a curve. Set it at the steps, under Details.',
    'staff-emotion': 'How the staff feel, as a curve. Set it at the steps. Clients see it only where you let them.',
    customerEmotion: 'Customer’s emotion',
    staffEmotion: 'Staff’s emotion',
    reason: (label: string) => `${label}: why`,
    notSet: 'Not set',
  },
  'zh-Hans': {
    title: '附加行',
    lead: '每一行按列说明各步骤的一个方面，随蓝图保存，也会出现在所有导出的图中。',
    above: '泳道上方',
    below: '泳道下方',
    placeOf: (name: string) => `“${name}”的位置`,
    up: (name: string) => `将“${name}”上移`,
    down: (name: string) => `将“${name}”下移`,
    filled: (steps: number) => `已填 ${steps} 个步骤`,
    time: '各列的作业时间和等待时间，以阶梯线表示：高处为等待，低处为作业。',
    emotion: '客户情绪曲线。在步骤的详细信息中填写。',
    'staff-emotion': '员工情绪曲线。在步骤的详细信息中填写。仅在您允许时客户可见。',
    customerEmotion: '客户情绪',
    staffEmotion: '员工情绪',
    reason: (label: string) => `${label}的原因`,
    notSet: '未设定',
  },
});
