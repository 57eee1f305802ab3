import type { Sentence } from '../model/refusal.ts';
import type { DENSITIES, DRAWING_THEMES } from '../model/schema/appearance.ts';
import { defineSentences } from './sentences.ts';

type Named<Words extends readonly string[]> = Readonly<Record<Words[number], Sentence>>;

/** A theme by its name and by what it is for. */
export const DRAWING_THEME_NAMES: Readonly<
  Record<(typeof DRAWING_THEMES)[number], { readonly name: Sentence; readonly about: Sentence }>
> = {
  screen: {
    name: { en: 'Screen', 'zh-Hans': '屏幕' },
    about: { en: 'Light or dark, as each person likes it', 'zh-Hans': '浅色或深色，随个人设置' },
  },
  print: {
    name: { en: 'Print', 'zh-Hans': '打印' },
    about: { en: 'White ground, strong lines, no fills', 'zh-Hans': '白底、粗线条，无填充色' },
  },
  monochrome: {
    name: { en: 'Monochrome', 'zh-Hans': '黑白' },
    about: { en: 'Black on white, patterns for colours', 'zh-Hans': '白底黑图，以图案代替颜色' },
  },
  brand: {
    name: { en: 'Brand', 'zh-Hans': '品牌' },
    about: { en: 'A client’s colours, logo and forms', 'zh-Hans': '客户的颜色、徽标与样式' },
  },
};

/** The themes as an export is made in them. */
export const EXPORT_THEME_NAMES = {
  light: { en: 'Light', 'zh-Hans': '浅色' },
  dark: { en: 'Dark', 'zh-Hans': '深色' },
  print: { en: 'Print: strong lines, no fills', 'zh-Hans': '打印：粗线条，无填充色' },
  monochrome: { en: 'Monochrome: patterns for colours', 'zh-Hans': '黑白：以图案代替颜色' },
  brand: { en: 'Brand of this blueprint', 'zh-Hans': '本蓝图的品牌' },
} as const satisfies Readonly<Record<string, Sentence>>;

export const DENSITY_NAMES: Named<typeof DENSITIES> = {
  compact: { en: 'Compact', 'zh-Hans': '紧凑' },
  normal: { en: 'Normal', 'zh-Hans': '标准' },
  airy: { en: 'Airy', 'zh-Hans': '宽松' },
};

/** Sentences of the window in which the drawing gets its looks. */
export const themeSentences = defineSentences({
  en: {
    title: 'Drawing theme',
    about:
      'How this blueprint looks on the canvas, and in every export that asks for nothing else. Kept with the blueprint.',
    theme: 'Theme',
    density: 'Spacing',
    preview: 'Preview of the drawing',
    apply: 'Apply',
  },
  'zh-Hans': {
    title: '蓝图主题',
    about: '本蓝图在画布上的外观，导出时未另选主题也同样采用。随蓝图一起保存。',
    theme: '主题',
    density: '间距',
    preview: '蓝图预览',
    apply: '应用',
  },
});
