import type { ChoiceOption, NumberOption } from '../format.ts';
import { MOST_SCALE } from '../picture-size.ts';

/** How many pixels of the picture a pixel of the drawing is, a side. */
export const scale = {
  kind: 'number',
  label: { en: 'Scale', 'zh-Hans': '倍数' },
  least: 0.01,
  most: MOST_SCALE,
  offered: [1, 1.5, 2, 3, 4, 6, 8],
  usual: 2,
} as const satisfies NumberOption;

export const background = {
  kind: 'choice',
  label: { en: 'Background', 'zh-Hans': '背景' },
  choices: {
    page: { en: 'As on the page', 'zh-Hans': '与页面相同' },
    transparent: { en: 'Transparent', 'zh-Hans': '透明' },
  },
  usual: 'page',
} as const satisfies ChoiceOption;
