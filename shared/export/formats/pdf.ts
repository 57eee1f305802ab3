import type { ExportFormat } from '../format.ts';

export const pdf = {
  label: { en: 'PDF document', 'zh-Hans': 'PDF 文档' },
  extension: 'pdf',
  mediaType: 'application/pdf',
  group: 'drawing',
  options: {},
} as const satisfies ExportFormat;
