import type { CollectionName } from '../model/schema/document.ts';
import type { InterfaceLanguage } from './sentences.ts';

/** What the elements of a collection are called, one of them. */
export const COLLECTION_WORDS: Readonly<
  Record<
    CollectionName | 'service' | 'statements' | 'ruleSettings' | 'appearance' | 'brand' | 'rows',
    Readonly<Record<InterfaceLanguage, string>>
  >
> = {
  service: { en: 'Service', 'zh-Hans': '服务' },
  statements: { en: 'Statements for the whole', 'zh-Hans': '整体声明' },
  ruleSettings: { en: 'Rule settings', 'zh-Hans': '规则设置' },
  appearance: { en: 'Look of the drawing', 'zh-Hans': '蓝图外观' },
  brand: { en: 'Brand', 'zh-Hans': '品牌' },
  rows: { en: 'Rows that are shown', 'zh-Hans': '附加行' },
  segments: { en: 'Customer segment', 'zh-Hans': '客户群' },
  lanes: { en: 'Lane', 'zh-Hans': '泳道' },
  phases: { en: 'Phase', 'zh-Hans': '阶段' },
  columns: { en: 'Column', 'zh-Hans': '列' },
  steps: { en: 'Step', 'zh-Hans': '步骤' },
  links: { en: 'Link', 'zh-Hans': '连线' },
  failPoints: { en: 'Fail point', 'zh-Hans': '失误点' },
  waitPoints: { en: 'Wait point', 'zh-Hans': '等待点' },
  lines: { en: 'Line', 'zh-Hans': '分界线' },
  notes: { en: 'Note', 'zh-Hans': '便签' },
  actors: { en: 'Actor', 'zh-Hans': '执行者' },
  systems: { en: 'System', 'zh-Hans': '系统' },
  channels: { en: 'Channel', 'zh-Hans': '渠道' },
  people: { en: 'Person', 'zh-Hans': '人员' },
  contents: { en: 'Service content', 'zh-Hans': '服务内容' },
  policies: { en: 'Policy', 'zh-Hans': '制度' },
  risks: { en: 'Risk', 'zh-Hans': '风险' },
  controls: { en: 'Control', 'zh-Hans': '控制措施' },
  tags: { en: 'Tag', 'zh-Hans': '标签' },
  customFields: { en: 'Custom field', 'zh-Hans': '自定义字段' },
  walkThroughs: { en: 'Walk-through', 'zh-Hans': '走查' },
  sources: { en: 'Source', 'zh-Hans': '资料来源' },
  needs: { en: 'Need', 'zh-Hans': '需求' },
  requirements: { en: 'Requirement', 'zh-Hans': '要求' },
  indicators: { en: 'Figure', 'zh-Hans': '指标' },
  revisions: { en: 'Revision', 'zh-Hans': '修订' },
  improvements: { en: 'Improvement', 'zh-Hans': '改进' },
  agreements: { en: 'Agreement', 'zh-Hans': '一致确认' },
  followUps: { en: 'Follow-up', 'zh-Hans': '质量跟踪' },
  waivers: { en: 'Waiver', 'zh-Hans': '豁免' },
  openAnswers: { en: 'Open answer', 'zh-Hans': '待定答复' },
  reviews: { en: 'Review', 'zh-Hans': '评审' },
  remarks: { en: 'Remark', 'zh-Hans': '批注' },
  exportPresets: { en: 'Export preset', 'zh-Hans': '导出预设' },
};
