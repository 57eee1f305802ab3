import type { ExportFormat } from '../format.ts';

export const mermaid = {
  label: { en: 'Mermaid flowchart', 'zh-Hans': 'Mermaid 流程图' },
  extension: 'mmd',
  mediaType: 'text/plain',
  group: 'interchange',
  options: {},
} as const satisfies ExportFormat;
