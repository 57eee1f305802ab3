import type { Sentence } from '../model/refusal.ts';

/** What an export may hold besides the drawing itself; whatever is not named is taken out before a format sees anything. */
export const PARTS = {
  notes: { en: 'Notes on the drawing', 'zh-Hans': '图上便签' },
  cost: { en: 'Costs', 'zh-Hans': '费用' },
  voices: { en: 'Quotes, and how the staff feel', 'zh-Hans': '原话与员工情绪' },
  presenter: { en: 'Presenter’s notes', 'zh-Hans': '演讲者备注' },
  governance: { en: 'Rows of policies, risks and controls', 'zh-Hans': '政策、风险与控制行' },
  sources: { en: 'Sources and walk-throughs', 'zh-Hans': '资料来源与亲身走查' },
  record: { en: 'Revisions, improvements, agreements, follow-up', 'zh-Hans': '修订、改进、确认与跟踪' },
  people: { en: 'Names of people', 'zh-Hans': '人员姓名' },
  fields: { en: 'Tags and fields of your own', 'zh-Hans': '标签与自定义字段' },
  questions: { en: 'Open questions', 'zh-Hans': '待解决的问题' },
  reserved: { en: 'Reserved places', 'zh-Hans': '预留位置' },
  tray: { en: 'Steps in the tray', 'zh-Hans': '暂存区中的步骤' },
  remarks: { en: 'Remarks and decisions of reviews', 'zh-Hans': '评审意见与结论' },
  findings: { en: 'Findings of the rules, in tables', 'zh-Hans': '规则检查结果（用于表格）' },
  answers: {
    en: 'Waivers, reasons given to rules, their settings, presets',
    'zh-Hans': '豁免、对规则的说明、规则设置与导出预设',
  },
  paths: { en: 'Names and paths of other files', 'zh-Hans': '其他文件的名称与路径' },
} as const satisfies Readonly<Record<string, Sentence>>;

export type Part = keyof typeof PARTS;

export const ALL_PARTS = Object.keys(PARTS) as readonly Part[];

/** What a client may see: nothing that is confidential by its nature. The default of every export. */
export const CLIENT_PARTS: readonly Part[] = ['notes'];

export function isPart(word: string): word is Part {
  return Object.hasOwn(PARTS, word);
}
