import type { ExportFormat } from '../format.ts';

export const docx = {
  label: { en: 'Word document', 'zh-Hans': 'Word 文档' },
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  group: 'document',
  options: {},
} as const satisfies ExportFormat;
