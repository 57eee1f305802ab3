import type { ExportFormat } from '../format.ts';

export const pdf = {
  label: { en: 'PDF document', 'zh-Hans': 'PDF 文档' },
  extension: 'pdf',
  mediaType: 'application/pdf',
  group: 'drawing',
  options: {
    pages: {
      kind: 'choice',
      label: { en: 'Pages', 'zh-Hans': '页面' },
      choices: {
        sheet: { en: 'One large sheet', 'zh-Hans': '一张大图' },
        tiles: { en: 'Over many sheets of paper', 'zh-Hans': '分幅到多张纸' },
        phases: { en: 'One page a phase', 'zh-Hans': '每个阶段一页' },
        walk: { en: 'Slides along the customer’s path', 'zh-Hans': '客户路径演示幻灯片' },
      },
      usual: 'sheet',
    },
    paper: {
      kind: 'choice',
      label: { en: 'Paper', 'zh-Hans': '纸张' },
      choices: {
        a4: { en: 'A4', 'zh-Hans': 'A4' },
        a3: { en: 'A3', 'zh-Hans': 'A3' },
        letter: { en: 'Letter', 'zh-Hans': 'Letter（信纸）' },
      },
      usual: 'a4',
      with: { pages: ['tiles', 'phases'] },
    },
    orientation: {
      kind: 'choice',
      label: { en: 'Orientation', 'zh-Hans': '方向' },
      choices: {
        landscape: { en: 'Landscape', 'zh-Hans': '横向' },
        portrait: { en: 'Portrait', 'zh-Hans': '纵向' },
      },
      usual: 'landscape',
      with: { pages: ['tiles', 'phases'] },
    },
  },
} as const satisfies ExportFormat;
