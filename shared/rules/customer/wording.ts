import { sketch } from '../example.ts';
import { eachElement, type Judgement, type Rule, type RuleContext } from '../rule.ts';
import { wordings } from '../says.ts';

const STAFF_VERBS = ['greet', 'serve', 'verify', 'approve', 'process', 'dispatch', 'onboard', 'escalate', 'handle'];
const STAFF_VERBS_CHINESE = ['受理', '接待', '审核', '审批', '派单', '录入', '核验', '服务客户', '办结', '营销'];
const INTERNAL_SYSTEMS = ['core banking', 'back office', 'ticketing system', 'mainframe', 'data warehouse'];
const INTERNAL_SYSTEMS_CHINESE = ['核心系统', '后台系统', '工单系统', '中台', '主机系统', '数据仓库'];
const EVERYDAY = [
  'ATM',
  'PIN',
  'SMS',
  'QR',
  'ID',
  'PDF',
  'APP',
  'VIP',
  'FAQ',
  'WIFI',
  'USB',
  'GPS',
  'TV',
  'POS',
  'DIY',
];

function words(options: RuleContext['options'], name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** What in a name speaks from the firm's side: a staff verb at its start, an internal system, an acronym of no everyday use. */
function foreignWord(name: string, { options }: RuleContext): string | undefined {
  const first = name.split(/[\s,，]/)[0]?.toLowerCase() ?? '';
  const verb =
    words(options, 'staffVerbs').find((word) => first === word || first === `${word}s`) ??
    words(options, 'staffVerbsChinese').find((word) => name.startsWith(word));
  if (verb !== undefined) return verb;
  const spoken = name.toLowerCase();
  const system = words(options, 'internalSystems').find((word) => spoken.includes(word.toLowerCase()));
  if (system !== undefined) return system;
  const acronyms = name.match(/(?<![A-Za-z])[A-Z][A-Z0-9]{1,}(?![A-Za-z])/g) ?? [];
  const everyday = new Set(words(options, 'everyday'));
  return isShouted(name) ? undefined : acronyms.find((word) => !everyday.has(word));
}

/** A name that is written in capitals from end to end, so that its words are no acronyms. */
function isShouted(name: string): boolean {
  return name.length > 6 && /[A-Z]/.test(name) && !/[\p{Ll}\p{Lo}]/u.test(name);
}

const each = eachElement(
  'steps',
  (context, id, { kind, laneId, name }): Judgement[] => {
    if (kind !== 'action' || context.document.lanes[laneId ?? '']?.role !== 'customer') return [];
    const word = wordings(name)
      .map((one) => foreignWord(one, context))
      .find((one) => one !== undefined);
    return word === undefined ? [] : [{ message: 'foreign', elementIds: [id], fields: ['name'], values: { word } }];
  },
  ({ document, options }) => [document.lanes, JSON.stringify(options)],
);

export const wording: Rule = {
  law: {
    en: 'Customer actions are told from the customer’s side: no staff verbs, no names of internal systems.',
    'zh-Hans': '客户行为以客户的角度表述，不用员工动词和内部系统名称。',
  },
  title: { en: 'Customer action in the firm’s words', 'zh-Hans': '客户行为用了内部说法' },
  why: {
    en: 'Who writes “verify in CRM” in the customer’s lane has stopped thinking as the customer.',
    'zh-Hans': '在客户泳道写下“CRM核验”，就已不再从客户角度思考。',
  },
  mend: {
    en: 'Say what the customer does and sees: “Show the identity card”, not “Verify ID in CRM”. Words of your trade can be allowed in the options.',
    'zh-Hans': '写客户做什么、看到什么：“出示身份证”，而非“CRM核验身份”。行业通用词可在选项中放行。',
  },
  source: {
    en: 'Source text, sections ㈤ 1 and ㈧: describe it from the customer’s side',
    'zh-Hans': '原文第㈤1、㈧节：从客户角度描述',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  options: {
    staffVerbs: STAFF_VERBS,
    staffVerbsChinese: STAFF_VERBS_CHINESE,
    internalSystems: [...INTERNAL_SYSTEMS, ...INTERNAL_SYSTEMS_CHINESE],
    everyday: EVERYDAY,
  },
  optionNames: {
    staffVerbs: {
      en: 'English verbs of the firm that no customer action begins with',
      'zh-Hans': '客户行为不应使用的英文员工动词',
    },
    staffVerbsChinese: {
      en: 'Chinese verbs of the firm that no customer action begins with',
      'zh-Hans': '客户行为不应使用的中文员工动词',
    },
    internalSystems: {
      en: 'Names of systems that customers do not know of',
      'zh-Hans': '客户并不知晓的内部系统名称',
    },
    everyday: { en: 'Acronyms that customers use themselves', 'zh-Hans': '客户日常使用的缩写' },
  },
  messages: {
    foreign: {
      en: ({ name, word = '' }) => `${name}: “${word}” is the firm’s word, not the customer’s.`,
      'zh-Hans': ({ name, word = '' }) => `“${name}”中的“${word}”是内部说法，不是客户的说法。`,
    },
  },
  ...each,
  good: () =>
    sketch({ lanes: { customer: 'Show-the-card' }, steps: { 'Show-the-card': { name: { en: 'Show the card' } } } }),
  bad: () => sketch({ lanes: { customer: 'Verify' }, steps: { Verify: { name: { en: 'Verify ID in CRM' } } } }),
};
