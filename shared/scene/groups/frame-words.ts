const WORDS = {
  en: {
    untitled: 'Service blueprint',
    logo: 'Logo',
    version: 'Version',
    states: { 'as-is': 'As-is', 'to-be': 'To-be' },
    interaction: 'Line of interaction',
    visibility: 'Line of visibility',
    'internal-interaction': 'Line of internal interaction',
    signs: {
      'evidence-link': 'Evidence of an action',
      agreement: 'Agreement of both sides',
      decision: 'Decision',
      split: 'Split into parallel paths',
      wait: 'Wait',
      event: 'Event',
      evidence: 'Physical evidence',
      system: 'System',
      reserved: 'Reserved place',
      'off-page': 'Step on another page',
      'fail-point': 'Fail point',
      'wait-point': 'Wait point (tolerance or expected time)',
      moment: 'Moment of truth',
      part: 'Has a blueprint of its own',
      note: 'Note',
      risk: 'Risk',
      control: 'Control',
    },
  },
  'zh-Hans': {
    untitled: '服务蓝图',
    logo: '徽标',
    version: '版本',
    states: { 'as-is': '现状', 'to-be': '未来' },
    interaction: '互动分界线',
    visibility: '可视分界线',
    'internal-interaction': '内部互动分界线',
    signs: {
      'evidence-link': '行为的有形展示',
      agreement: '双方约定',
      decision: '决策点',
      split: '并行分支',
      wait: '等待',
      event: '事件',
      evidence: '有形展示',
      system: '系统',
      reserved: '预留位置',
      'off-page': '其他页上的步骤',
      'fail-point': '失误点',
      'wait-point': '等待点（容忍或预计时间）',
      moment: '关键时刻',
      part: '另有子蓝图',
      note: '便签',
      risk: '风险',
      control: '控制措施',
    },
  },
} as const;

/** A sign of the drawing that its legend explains. */
export type LegendSign = keyof (typeof WORDS)['en']['signs'];

/** What title block and legend say of themselves. */
export function frameWords(language: string) {
  return WORDS[language.startsWith('zh') ? 'zh-Hans' : 'en'];
}
