import type { ExportFormat } from '../format.ts';

export const bpmn = {
  label: { en: 'BPMN 2.0 process', 'zh-Hans': 'BPMN 2.0 流程' },
  extension: 'bpmn',
  mediaType: 'application/xml',
  group: 'interchange',
  options: {},
} as const satisfies ExportFormat;
