import type { LaneRole } from '../model/schema/drawing.ts';
import { LANE_NAMES } from '../model/terms.ts';

/** Words by which lanes of a role are called in the field, besides the standard terms; compared without case and spaces. */
const WORDS: Readonly<Record<LaneRole, readonly string[]>> = {
  evidence: ['evidence', 'touchpoint', 'touchpoints', 'props', '物理证据', '有形证据', '有形展示', '实体证据', '触点'],
  customer: [
    ...['customer', 'client', 'user', 'guest', 'patient', 'visitor', 'applicant', 'passenger', 'citizen', 'buyer'],
    ...['客户', '顾客', '用户', '来宾', '患者', '申请人', '乘客'],
  ],
  frontstage: ['frontstage', 'frontoffice', 'onstage', 'contactemployee', 'reception', '前台', '接待', '柜员'],
  'self-service': ['selfservice', 'website', 'portal', 'app', 'kiosk', '自助', '网站', '网银', '小程序'],
  backstage: ['backstage', 'backoffice', 'invisible', '后台', '中台'],
  support: ['support', 'system', 'systems', 'itsystem', 'database', 'supplier', '支持', '系统', '支撑', '供应商'],
};

/** In this order: a lane called "Backstage customer care" is a backstage lane. */
const ORDER: readonly LaneRole[] = ['evidence', 'self-service', 'frontstage', 'backstage', 'support', 'customer'];

/** The role that a lane's name suggests; undefined where it says nothing. */
export function roleFromName(name: string): LaneRole | undefined {
  const plain = squeezed(name);
  if (plain === '') return undefined;
  const exact = ORDER.find((role) => Object.values(LANE_NAMES[role]).some((term) => squeezed(term) === plain));
  if (exact) return exact;
  return ORDER.find((role) =>
    WORDS[role].some((word) => (word.length < 4 && /^\w+$/.test(word) ? plain === word : plain.includes(word))),
  );
}

function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_/·.]+/g, '');
}
