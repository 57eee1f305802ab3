import { defineSentences } from './sentences.ts';

/** Sentences of drawing on: what can follow a step, links led by hand, several steps typed at once. */
export const flowSentences = defineSentences({
  en: {
    resetRoute: 'Reset the route',
    byHand: 'This link is led by hand. Tidy keeps it so as long as both its steps stay in their columns.',
    severalSteps: (count: number) => `${count} steps will come`,
    oneName: 'Esc makes it one name.',
    follow: (name: string) => `What follows “${name}”`,
    inLane: (lane: string, kind: string) => `${lane}: ${kind}`,
    otherLanes: 'In another lane',
    existing: 'A step that is there',
    create: (name: string) => `Create “${name}”`,
    placing: (count: number) =>
      `${count === 1 ? '1 step' : `${count} steps`} to paste: choose the place with the pointer or ← →, then click or press Enter. Escape leaves it.`,
  },
  'zh-Hans': {
    resetRoute: '重置走向',
    byHand: '此连线的走向由手工设定。只要两端步骤仍在原来的列中，整理布局就会保留它。',
    severalSteps: (count: number) => `将建立 ${count} 个步骤`,
    oneName: '按 Esc 作为一个名称。',
    follow: (name: string) => `“${name}”之后`,
    inLane: (lane: string, kind: string) => `${lane}：${kind}`,
    otherLanes: '在其他泳道',
    existing: '已有的步骤',
    create: (name: string) => `新建“${name}”`,
    placing: (count: number) => `待粘贴 ${count} 个步骤：用指针或 ← → 选择位置，再单击或按 Enter。按 Esc 取消。`,
  },
});
