import type { ExportFormat } from '../format.ts';

export const pptx = {
  label: { en: 'PowerPoint presentation', 'zh-Hans': 'PowerPoint 演示文稿' },
  extension: 'pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  group: 'document',
  options: {
    pages: {
      kind: 'choice',
      label: { en: 'Slides', 'zh-Hans': '幻灯片' },
      choices: {
        sheet: { en: 'Everything on one', 'zh-Hans': '全部在一张上' },
        phases: { en: 'One a phase', 'zh-Hans': '每个阶段一张' },
      },
      usual: 'sheet',
    },
    colours: {
      kind: 'choice',
      label: { en: 'Colours and fonts on a template', 'zh-Hans': '使用模板时的颜色与字体' },
      choices: {
        blueprint: { en: 'Those of the drawing', 'zh-Hans': '按图纸' },
        template: { en: 'Those of the template', 'zh-Hans': '按模板' },
      },
      usual: 'blueprint',
    },
  },
} as const satisfies ExportFormat;
