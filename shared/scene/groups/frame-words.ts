const WORDS = {
  en: {
    untitled: 'Service blueprint',
    logo: 'Logo',
    version: 'Version',
    states: { 'as-is': 'As-is', 'to-be': 'To-be' },
    interaction: 'Line of interaction',
    visibility: 'Line of visibility',
    'internal-interaction': 'Line of internal interaction',
    fail: 'Fail point',
    wait: 'Wait point (tolerance or expected time)',
    decision: 'Decision',
    evidence: 'Evidence of an action',
    moment: 'Moment of truth',
    part: 'Has a blueprint of its own',
  },
  'zh-Hans': {
    untitled: '服务蓝图',
    logo: '徽标',
    version: '版本',
    states: { 'as-is': '现状', 'to-be': '未来' },
    interaction: '互动分界线',
    visibility: '可视分界线',
    'internal-interaction': '内部互动分界线',
    fail: '失误点',
    wait: '等待点（容忍或预计时间）',
    decision: '决策点',
    evidence: '行为的有形展示',
    moment: '关键时刻',
    part: '另有子蓝图',
  },
} as const;

/** What title block and legend say of themselves. */
export function frameWords(language: string) {
  return WORDS[language.startsWith('zh') ? 'zh-Hans' : 'en'];
}
