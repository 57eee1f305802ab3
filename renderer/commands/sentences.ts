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

export const copying: Sentence = { en: 'Making the picture…', 'zh-Hans': '正在生成图片…' };
export const noPictures: Sentence = {
  en: 'This browser cannot put pictures on the clipboard. Export a PNG picture instead.',
  'zh-Hans': '此浏览器无法将图片放入剪贴板，请改为导出 PNG 图片。',
};
export const notCopied: Sentence = {
  en: 'The picture was not put on the clipboard: the browser did not allow it. Keep the window in front and try again, or export a PNG picture.',
  'zh-Hans': '图片未放入剪贴板：浏览器未允许。请保持窗口在前台后重试，或导出 PNG 图片。',
};
export const notMade: Sentence = {
  en: 'The picture could not be made. Nothing was put on the clipboard.',
  'zh-Hans': '无法生成图片，剪贴板内容未变。',
};

export function copied(steps: number): Sentence {
  if (steps === 0) {
    return {
      en: 'The drawing is on the clipboard as a picture, as a client may see it.',
      'zh-Hans': '图纸已作为图片放入剪贴板，内容为客户可见部分。',
    };
  }
  return {
    en: `${steps === 1 ? '1 step is' : `${steps} steps are`} on the clipboard as a picture, as a client may see them.`,
    'zh-Hans': `所选 ${steps} 个步骤已作为图片放入剪贴板，内容为客户可见部分。`,
  };
}

export const copyFirst: Sentence = {
  en: 'Copy steps first; then choose the place where they go.',
  'zh-Hans': '请先复制步骤，再选择粘贴位置。',
};

export const pictureNeedsStep: Sentence = {
  en: 'Select the step that the picture belongs to, then paste again.',
  'zh-Hans': '请先选择图片所属的步骤，再粘贴。',
};
