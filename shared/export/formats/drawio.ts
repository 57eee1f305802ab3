import type { ExportFormat } from '../format.ts';

export const drawio = {
  label: { en: 'draw.io diagram', 'zh-Hans': 'draw.io 图' },
  extension: 'drawio',
  mediaType: 'application/xml',
  group: 'interchange',
  options: {},
} as const satisfies ExportFormat;
