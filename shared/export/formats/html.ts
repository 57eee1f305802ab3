import type { ExportFormat } from '../format.ts';

export const html = {
  label: { en: 'HTML page to look into', 'zh-Hans': 'HTML 交互页面' },
  extension: 'html',
  mediaType: 'text/html',
  group: 'document',
  options: {},
} as const satisfies ExportFormat;
