import type { ExportFormat } from '../format.ts';

export const csv = {
  label: { en: 'CSV table', 'zh-Hans': 'CSV 表格' },
  extension: 'csv',
  mediaType: 'text/csv',
  group: 'table',
  options: {
    table: {
      kind: 'choice',
      label: { en: 'Table', 'zh-Hans': '表' },
      choices: {
        steps: { en: 'Steps, with links and markers', 'zh-Hans': '步骤（含连线与标记）' },
        links: { en: 'Links', 'zh-Hans': '连线' },
        markers: { en: 'Fail points and wait points', 'zh-Hans': '失误点与等待点' },
        lanes: { en: 'Lanes', 'zh-Hans': '泳道' },
        phases: { en: 'Phases', 'zh-Hans': '阶段' },
        sources: { en: 'Sources', 'zh-Hans': '来源' },
        figures: { en: 'Figures', 'zh-Hans': '指标' },
        findings: { en: 'Findings of the rules', 'zh-Hans': '检查结果' },
      },
      usual: 'steps',
    },
    separator: {
      kind: 'choice',
      label: { en: 'Separator', 'zh-Hans': '分隔符' },
      choices: {
        comma: { en: 'Comma', 'zh-Hans': '逗号' },
        semicolon: { en: 'Semicolon', 'zh-Hans': '分号' },
        tab: { en: 'Tab', 'zh-Hans': '制表符' },
      },
      usual: 'comma',
    },
  },
} as const satisfies ExportFormat;
