import type { Sentence } from '../../shared/model/refusal.ts';

export const pasteByKey: Sentence = {
  en: 'The browser lets a page paste by key only: press Ctrl+V (⌘V).',
  'zh-Hans': '浏览器只允许用快捷键粘贴：请按 Ctrl+V（⌘V）。',
};
export const notPasted: Sentence = {
  en: 'What is on the clipboard is no part of a blueprint that can be read. Nothing was changed.',
  'zh-Hans': '剪贴板中的内容不是可读取的服务蓝图片段。没有做任何修改。',
};

export const nothingToReview: Sentence = {
  en: 'No blueprint of the folder needs a review now, as far as the table shows them.',
  'zh-Hans': '按表格当前显示的范围，文件夹中没有需要评审的服务蓝图。',
};

export function inTray(count: number, all: boolean): Sentence {
  const more = all
    ? { en: ' More than that are not taken at once.', zh: '一次最多接收这么多行。' }
    : { en: '', zh: '' };
  return {
    en: `${count === 1 ? 'One line lies' : `${count} lines lie`} in the tray, at the left: drag them into lanes.${more.en}`,
    'zh-Hans': `${count} 行文字已放入左侧暂存区，可拖入各泳道。${more.zh}`,
  };
}
