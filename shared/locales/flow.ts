import { defineSentences } from './sentences.ts';

/** Sentences of drawing on: what can follow a step, links led by hand, several steps typed at once. */
export const flowSentences = defineSentences({
  en: {
    resetRoute: 'Reset the route',
    byHand: 'This link is led by hand. Tidy keeps it so as long as both its steps stay in their columns.',
  },
  'zh-Hans': {
    resetRoute: '重置走向',
    byHand: '此连线的走向由手工设定。只要两端步骤仍在原来的列中，整理布局就会保留它。',
  },
});
