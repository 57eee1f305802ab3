import { defineSentences } from './sentences.ts';

/** What is said where the window itself fails. */
export const mishapSentences = defineSentences({
  en: {
    title: 'Something in this window failed',
    safe: 'What you drew is not lost: it is kept as unsaved work and offered back when the window is loaded again. You can also save a copy now.',
    saveCopy: 'Save a copy…',
    reload: 'Load again',
  },
  'zh-Hans': {
    title: '窗口发生故障',
    safe: '您绘制的内容没有丢失：已作为未保存的内容保留，重新载入后可以恢复。您也可以现在另存一份副本。',
    saveCopy: '另存副本…',
    reload: '重新载入',
  },
});
