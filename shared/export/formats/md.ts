import type { ExportFormat } from '../format.ts';

export const md = {
  label: { en: 'Markdown description', 'zh-Hans': 'Markdown 流程说明' },
  extension: 'md',
  mediaType: 'text/markdown',
  group: 'document',
  options: {
    drawing: {
      kind: 'choice',
      label: { en: 'Drawing', 'zh-Hans': '蓝图' },
      choices: {
        embedded: { en: 'Within the text', 'zh-Hans': '嵌入文本' },
        none: { en: 'Left out', 'zh-Hans': '不含蓝图' },
      },
      usual: 'embedded',
    },
  },
} as const satisfies ExportFormat;
