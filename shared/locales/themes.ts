import type { Sentence } from '../model/refusal.ts';
import type { BrandColour, CORNERS, DENSITIES, DRAWING_THEMES, STROKES } from '../model/schema/appearance.ts';
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

export const CORNER_NAMES: Named<typeof CORNERS> = {
  square: { en: 'Square', 'zh-Hans': '直角' },
  soft: { en: 'Soft', 'zh-Hans': '小圆角' },
  round: { en: 'Round', 'zh-Hans': '大圆角' },
};

export const STROKE_NAMES: Named<typeof STROKES> = {
  fine: { en: 'Fine', 'zh-Hans': '细' },
  normal: { en: 'Normal', 'zh-Hans': '标准' },
  strong: { en: 'Strong', 'zh-Hans': '粗' },
};

/** What each colour of a brand is for. */
export const BRAND_COLOUR_NAMES: Readonly<Record<BrandColour, Sentence>> = {
  ground: { en: 'Ground', 'zh-Hans': '底色' },
  card: { en: 'Steps', 'zh-Hans': '步骤' },
  head: { en: 'Heads of phases', 'zh-Hans': '阶段标题' },
  ink: { en: 'Text', 'zh-Hans': '文字' },
  link: { en: 'Links', 'zh-Hans': '连线' },
  line: { en: 'Lines between lanes', 'zh-Hans': '分界线' },
  fail: { en: 'Fail points', 'zh-Hans': '失误点' },
  wait: { en: 'Wait points', 'zh-Hans': '等待点' },
};

/** What is told from its ground; a role's name stands before those of roles. */
export const PAIR_NAMES = {
  names: { en: 'Text on steps', 'zh-Hans': '步骤上的文字' },
  facts: { en: 'Small text on steps', 'zh-Hans': '步骤上的小字' },
  title: { en: 'Title on the ground', 'zh-Hans': '底色上的标题' },
  heads: { en: 'Text on heads of phases', 'zh-Hans': '阶段标题上的文字' },
  notes: { en: 'Text on notes', 'zh-Hans': '便签上的文字' },
  'line-names': { en: 'Names of lines', 'zh-Hans': '分界线名称' },
  'link-labels': { en: 'Text on links', 'zh-Hans': '连线上的文字' },
  'fail-texts': { en: 'Text on fail points', 'zh-Hans': '失误点上的文字' },
  'wait-texts': { en: 'Text on wait points', 'zh-Hans': '等待点上的文字' },
  'role-titles': { en: 'title of the lane', 'zh-Hans': '泳道标题' },
  'role-facts': { en: 'small text on the lane', 'zh-Hans': '泳道上的小字' },
  lines: { en: 'Lines between lanes', 'zh-Hans': '分界线' },
  links: { en: 'Links over the lanes', 'zh-Hans': '泳道上的连线' },
  fails: { en: 'Fail points over the lanes', 'zh-Hans': '泳道上的失误点' },
  waits: { en: 'Wait points over the lanes', 'zh-Hans': '泳道上的等待点' },
  'role-strips': { en: 'strip and edges', 'zh-Hans': '色条和边框' },
} as const satisfies Readonly<Record<string, Sentence>>;

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
    detail: 'A part of it at full size',
    brand: 'Brand',
    brandName: 'Name of the brand',
    chooseBrand: 'Begin with a brand',
    none: 'none',
    ofFolder: (name: string) => `${name} (of this folder)`,
    unnamed: 'Brand without a name',
    import: 'Import…',
    export: 'Export…',
    keep: 'Keep for me',
    forget: 'Delete from mine',
    imported: (name: string) => `Taken in: ${name}.`,
    exported: (name: string) => `Handed out: ${name}.`,
    kept: (name: string) => `Kept for you, on this machine: ${name}.`,
    forgotten: (name: string) => `Deleted from yours: ${name}.`,
    notKept: 'There is no room to keep it.',
    nameMissing: 'A brand needs a name to be kept.',
    at: (line: number, column: number, message: string) => `Line ${line}, column ${column}: ${message}`,
    colours: 'Colours',
    roleColours: 'Colours of the lanes',
    other: 'Any other lane',
    hex: (name: string) => `${name}, as #rrggbb`,
    notHex: 'Six digits from 0 to f, such as #2257c9.',
    follow: (name: string) => `${name}: as follows from the others`,
    follows: 'Follows',
    corners: 'Corners',
    strokes: 'Strokes',
    patterns: 'Patterns besides the colours of the lanes',
    logo: 'Logo of the brand',
    font: 'Font of the brand',
    boldFont: 'Font of the brand for bold texts',
    chooseFont: 'Choose a font…',
    removeFont: (label: string) => `Remove: ${label}`,
    fontHint:
      'TrueType or OpenType (.ttf, .otf), up to 2 MB. It is kept in the blueprint: its licence must allow that. Characters that it lacks are drawn in the program’s own font.',
    boldFontHint: 'Without one, bold texts are in the font above.',
    fontMissing: 'This font is missing or cannot be used.',
    contrast: 'Contrast',
    allStandOut: (count: number) => `All ${count} texts and marks stand out.`,
    wanting: (count: number, all: number) =>
      count === 1
        ? `1 of ${all} texts and marks is hard to see.`
        : `${count} of ${all} texts and marks are hard to see.`,
    ratio: (ratio: string, least: string) => `${ratio} : 1, needs ${least}`,
    enough: (ratio: string) => `${ratio} : 1`,
    sample: 'Aa',
    ofRole: (role: string, what: string) => `${role}: ${what}`,
    mend: 'Mend',
    mendOne: (name: string) => `Mend ${name}`,
    mendAll: 'Mend all',
    allPairs: 'All texts and marks with their contrast',
  },
  'zh-Hans': {
    title: '蓝图主题',
    about: '本蓝图在画布上的外观，导出时未另选主题也同样采用。随蓝图一起保存。',
    theme: '主题',
    density: '间距',
    preview: '蓝图预览',
    apply: '应用',
    detail: '局部原大',
    brand: '品牌',
    brandName: '品牌名称',
    chooseBrand: '从已有品牌开始',
    none: '无',
    ofFolder: (name: string) => `${name}（本文件夹）`,
    unnamed: '未命名品牌',
    import: '导入…',
    export: '导出…',
    keep: '为我保存',
    forget: '从我的品牌中删除',
    imported: (name: string) => `已采用：${name}。`,
    exported: (name: string) => `已导出：${name}。`,
    kept: (name: string) => `已为你保存在本机：${name}。`,
    forgotten: (name: string) => `已从你的品牌中删除：${name}。`,
    notKept: '空间不足，无法保存。',
    nameMissing: '保存品牌需要名称。',
    at: (line: number, column: number, message: string) => `第 ${line} 行第 ${column} 列：${message}`,
    colours: '颜色',
    roleColours: '泳道颜色',
    other: '其他泳道',
    hex: (name: string) => `${name}，格式 #rrggbb`,
    notHex: '六位数字或字母 a 至 f，如 #2257c9。',
    follow: (name: string) => `${name}：随其他颜色而定`,
    follows: '自动',
    corners: '圆角',
    strokes: '线条',
    patterns: '泳道颜色之外再加图案',
    logo: '品牌徽标',
    font: '品牌字体',
    boldFont: '品牌字体（粗体文字）',
    chooseFont: '选择字体…',
    removeFont: (label: string) => `移除：${label}`,
    fontHint:
      'TrueType 或 OpenType 字体（.ttf、.otf），不超过 2 MB。字体保存在蓝图中，其授权须允许这样做。字体缺少的字符用本程序自带的字体绘制。',
    boldFontHint: '未选择时，粗体文字使用上面的字体。',
    fontMissing: '字体缺失或无法使用。',
    contrast: '对比度',
    allStandOut: (count: number) => `${count} 处文字和标记都清晰可辨。`,
    wanting: (count: number, all: number) => `${all} 处文字和标记中有 ${count} 处不易看清。`,
    ratio: (ratio: string, least: string) => `${ratio} : 1，至少 ${least}`,
    enough: (ratio: string) => `${ratio} : 1`,
    sample: '文字',
    ofRole: (role: string, what: string) => `${role}：${what}`,
    mend: '修正',
    mendOne: (name: string) => `修正${name}`,
    mendAll: '全部修正',
    allPairs: '所有文字和标记的对比度',
  },
});
