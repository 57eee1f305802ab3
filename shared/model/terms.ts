import type { LaneRole, LineKind } from './schema/drawing.ts';
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
