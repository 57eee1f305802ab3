import type { LaneRole, LineKind, RowKind } from './schema/drawing.ts';
import type { Text } from './schema/values.ts';

/** The field's standard names, in both languages (design terms; literature of service blueprinting). */
export const LANE_NAMES: Readonly<Record<LaneRole, Text>> = {
  evidence: { en: 'Physical evidence', 'zh-Hans': '有形展示' },
  customer: { en: 'Customer actions', 'zh-Hans': '客户行为' },
  frontstage: { en: 'Frontstage', 'zh-Hans': '前台员工行为' },
  'self-service': { en: 'Self-service technology', 'zh-Hans': '自助服务技术' },
  backstage: { en: 'Backstage', 'zh-Hans': '后台员工行为' },
  support: { en: 'Support processes', 'zh-Hans': '支持过程' },
};

export const LINE_NAMES: Readonly<Record<LineKind, Text>> = {
  interaction: { en: 'Line of interaction', 'zh-Hans': '互动分界线' },
  visibility: { en: 'Line of visibility', 'zh-Hans': '可视分界线' },
  'internal-interaction': { en: 'Line of internal interaction', 'zh-Hans': '内部互动分界线' },
};

export const ROW_NAMES: Readonly<Record<RowKind, Text>> = {
  time: { en: 'Time', 'zh-Hans': '时间' },
  emotion: { en: 'Customer’s emotion', 'zh-Hans': '客户情绪' },
  'staff-emotion': { en: 'Staff’s emotion', 'zh-Hans': '员工情绪' },
  quotes: { en: 'Quotes', 'zh-Hans': '原话' },
  metrics: { en: 'Metrics', 'zh-Hans': '指标' },
  policies: { en: 'Policies', 'zh-Hans': '政策规定' },
  risks: { en: 'Risks and controls', 'zh-Hans': '风险与控制' },
  opportunities: { en: 'Opportunities', 'zh-Hans': '改进机会' },
};

/** How a feeling is called, from the best to the worst. */
export const FEELING_NAMES: readonly (readonly [value: number, name: Text])[] = [
  [2, { en: 'very good', 'zh-Hans': '很好' }],
  [1, { en: 'good', 'zh-Hans': '较好' }],
  [0, { en: 'neutral', 'zh-Hans': '一般' }],
  [-1, { en: 'bad', 'zh-Hans': '较差' }],
  [-2, { en: 'very bad', 'zh-Hans': '很差' }],
];
