import type { Sentence } from '../../../shared/model/refusal.ts';

export const noneToGoTo: Sentence = {
  en: 'No problem is listed. “Check now” looks at everything.',
  'zh-Hans': '列表中没有问题。“立即检查”会检查全部内容。',
};
export const noSafeFix: Sentence = {
  en: 'There is nothing that can be mended without a decision of yours.',
  'zh-Hans': '没有可以不经您决定而修复的问题。',
};

/** How many problems are gone after fixes, and how many are left. */
export function mendedAll(mended: number, left: number): Sentence {
  const one = mended === 1;
  const rest = left === 0 ? { en: '', zh: '' } : stillThere(left);
  return {
    en: `${one ? '1 problem is' : `${mended} problems are`} mended.${rest.en} Undo takes ${one ? 'it' : 'them'} back together.`,
    'zh-Hans': `已修复 ${mended} 处问题。${rest.zh}撤销可一次全部恢复。`,
  };
}

/** No fix could be done. */
export function mendedNone(left: number): Sentence {
  const rest = stillThere(left);
  return { en: `Nothing was changed.${rest.en}`, 'zh-Hans': `没有做任何修改。${rest.zh}` };
}

function stillThere(left: number): { readonly en: string; readonly zh: string } {
  return {
    en: left === 1 ? ' 1 is left: its fix does not fit here.' : ` ${left} are left: their fixes do not fit here.`,
    zh: `另有 ${left} 处无法这样修复，保持原样。`,
  };
}
