import type { ExportFormat } from '../format.ts';

export const svg = {
  label: { en: 'SVG drawing', 'zh-Hans': 'SVG 矢量图' },
  extension: 'svg',
  mediaType: 'image/svg+xml',
  group: 'drawing',
  options: {
    text: {
      kind: 'choice',
      label: { en: 'Text', 'zh-Hans': '文字' },
      choices: {
        embedded: { en: 'With its font: looks the same everywhere', 'zh-Hans': '内嵌字体：在任何地方外观一致' },
        plain: { en: 'Plain text: small, needs the font', 'zh-Hans': '纯文本：文件小，需要安装字体' },
        outlines: { en: 'Outlines: fixed shapes', 'zh-Hans': '轮廓：转为固定图形' },
      },
      usual: 'embedded',
    },
  },
} as const satisfies ExportFormat;
