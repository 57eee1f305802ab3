import { defineSentences } from './sentences.ts';

/** Sentences about the blueprint that a step has of its own. */
export const partSentences = defineSentences({
  en: {
    legend: 'Sub-blueprint',
    hint: 'A blueprint that shows this step in detail. It is named by its id and looked for beside this file.',
    choose: 'Choose a blueprint…',
    replace: 'Choose another…',
    open: 'Open',
    remove: 'Remove',
    path: 'Where it lies, from this file’s folder',
    badPath: 'A path from this file’s folder that ends in .blueprint, such as ../claims/payment.blueprint.',
    itself: 'A blueprint cannot be a part of itself. Nothing was changed.',
    notBeside: 'It does not lie where this says. Correct the path, or put the file beside this one.',
    openSign: (name: string) => `Open the blueprint of “${name}”`,
  },
  'zh-Hans': {
    legend: '子蓝图',
    hint: '详细展示此步骤的另一张蓝图，按标识识别，在本文件所在文件夹中查找。',
    choose: '选择蓝图…',
    replace: '另选蓝图…',
    open: '打开',
    remove: '移除',
    path: '相对于本文件所在文件夹的位置',
    badPath: '请输入以 .blueprint 结尾、相对于本文件所在文件夹的路径，例如 ../claims/payment.blueprint。',
    itself: '蓝图不能是自身的一部分。没有更改任何内容。',
    notBeside: '所填位置没有该文件。请更正路径，或把文件放到本文件旁边。',
    openSign: (name: string) => `打开“${name}”的子蓝图`,
  },
});
