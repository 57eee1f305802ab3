import type { EvidenceIcon, LaneRole, LineKind, RowKind } from './schema/drawing.ts';
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
  pictures: { en: 'Pictures', 'zh-Hans': '图片' },
};

export const ICON_NAMES: Readonly<Record<EvidenceIcon, Text>> = {
  letter: { en: 'Letter', 'zh-Hans': '信函' },
  form: { en: 'Form', 'zh-Hans': '表单' },
  contract: { en: 'Contract', 'zh-Hans': '合同' },
  screen: { en: 'Screen', 'zh-Hans': '屏幕' },
  phone: { en: 'Phone', 'zh-Hans': '手机' },
  message: { en: 'Message', 'zh-Hans': '消息' },
  card: { en: 'Card', 'zh-Hans': '卡片' },
  receipt: { en: 'Receipt', 'zh-Hans': '回单' },
  cash: { en: 'Cash', 'zh-Hans': '现金' },
  sign: { en: 'Sign', 'zh-Hans': '指示牌' },
  counter: { en: 'Counter', 'zh-Hans': '柜台' },
  building: { en: 'Building', 'zh-Hans': '网点' },
};

/** How a feeling is called, from the best to the worst. */
export const FEELING_NAMES: readonly (readonly [value: number, name: Text])[] = [
  [2, { en: 'very good', 'zh-Hans': '很好' }],
  [1, { en: 'good', 'zh-Hans': '较好' }],
  [0, { en: 'neutral', 'zh-Hans': '一般' }],
  [-1, { en: 'bad', 'zh-Hans': '较差' }],
  [-2, { en: 'very bad', 'zh-Hans': '很差' }],
];

/** How far an improvement is. */
export const IMPROVEMENT_STATES = {
  open: { en: 'open', 'zh-Hans': '未开始' },
  'in-progress': { en: 'in progress', 'zh-Hans': '进行中' },
  done: { en: 'done', 'zh-Hans': '已完成' },
  dropped: { en: 'dropped', 'zh-Hans': '已放弃' },
} as const satisfies Readonly<Record<string, Text>>;
