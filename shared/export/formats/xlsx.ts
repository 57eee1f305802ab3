import type { ExportFormat } from '../format.ts';

export const xlsx = {
  label: { en: 'Excel workbook', 'zh-Hans': 'Excel 工作簿' },
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  group: 'table',
  options: {},
} as const satisfies ExportFormat;
