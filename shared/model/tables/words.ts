import type { Sentence } from '../refusal.ts';
import { LANE_NAMES } from '../terms.ts';

type Words = Readonly<Record<string, Sentence & { readonly also?: readonly string[] }>>;

function word(en: string, chinese: string, ...also: readonly string[]) {
  return { en, 'zh-Hans': chinese, also };
}

/** Words of the file as people read and write them in a table's cells. */
export const CELL_WORDS = {
  kind: {
    action: word('Action', '行为', 'task', 'activity', '活动', '任务'),
    decision: word('Decision', '决策点', 'gateway', '判断点', '判断', '决策'),
    split: word('Split', '并行', 'parting', 'parallel'),
    wait: word('Wait', '等待', 'waiting'),
    event: word('Event', '事件', 'start', 'end', '开始', '结束'),
    evidence: word('Evidence', '有形展示', 'physical evidence', '物理证据', '有形证据'),
    system: word('System', '系统', 'it system'),
    reserved: word('Reserved place', '预留位置', 'reserved'),
  },
  role: {
    evidence: word(LANE_NAMES.evidence.en ?? '', '有形展示', 'evidence', '物理证据', '有形证据'),
    customer: word('Customer actions', '客户行为', 'customer', '顾客行为', '用户行为', '顾客行动'),
    frontstage: word('Frontstage', '前台员工行为', 'onstage', '前台服务行为', '前台'),
    'self-service': word('Self-service technology', '自助服务技术', 'self service', '自助服务'),
    backstage: word('Backstage', '后台员工行为', '后台服务行为', '后台'),
    support: word('Support processes', '支持过程', 'support', '支持活动', '支持行为', '支持系统'),
  },
  unit: {
    second: word('second', '秒', 's', 'sec', 'secs', 'seconds', '秒钟'),
    minute: word('minute', '分钟', 'min', 'mins', 'minutes', 'm', '分'),
    hour: word('hour', '小时', 'h', 'hr', 'hrs', 'hours', '时', '个小时', '钟头'),
    day: word('day', '天', 'd', 'days', '日', '自然日'),
    workday: word('workday', '工作日', 'workdays', 'working day', 'working days', 'business days', '个工作日'),
    week: word('week', '周', 'w', 'wk', 'weeks', '星期', '个星期'),
    month: word('month', '月', 'mo', 'months', '个月'),
  },
  per: {
    hour: word('hour', '小时'),
    day: word('day', '天', '日'),
    week: word('week', '周'),
    month: word('month', '月'),
    year: word('year', '年'),
    case: word('case', '单', '每单', '件'),
  },
  terminal: {
    start: word('Start', '开始', '起点'),
    end: word('End', '结束', '终点'),
    outcome: word('Outcome', '服务结果', '结果'),
  },
  stage: {
    before: word('Before', '服务前', 'pre service'),
    buy: word('Buy', '购买'),
    use: word('Use', '服务中', 'during'),
    after: word('After', '服务后', 'post service'),
  },
  arrow: {
    single: word('Single', '单向'),
    double: word('Double', '双向'),
    none: word('None', '无箭头', '无'),
  },
  source: {
    documents: word('Files and documents', '文件资料', 'documents', '资料'),
    'case-study': word('Case study', '案例研究', '案例分析'),
    'site-visit': word('Site visit', '实地调查', '实地考察'),
    survey: word('Survey', '问卷调查'),
    'tracked-fix': word('Tracked fix', '改进跟踪', '跟踪改进'),
    'front-line-interview': word('Front-line interview', '一线员工深度访谈', '一线访谈'),
  },
  figure: {
    time: word('Time', '时间'),
    cost: word('Cost', '费用', '成本'),
    quality: word('Quality', '质量'),
    performance: word('Performance', '绩效'),
  },
  marker: {
    failPoint: word('Fail point', '失误点', '失败点', '易失误点'),
    waitPoint: word('Wait point', '等待点'),
  },
  truth: {
    yes: word('yes', '是', 'y', 'true', 'x', '1', '✓', '√', '有'),
    no: word('no', '否', 'n', 'false', '0', '无'),
  },
} as const satisfies Readonly<Record<string, Words>>;

export type CellWords = keyof typeof CELL_WORDS;

/** A word of the file as a table shows it; a word of a later version as it stands. */
export function shownWord(list: CellWords, key: string | undefined, chinese: boolean): string {
  if (key === undefined) return '';
  const words: Words = CELL_WORDS[list];
  const found = Object.hasOwn(words, key) ? words[key] : undefined;
  return found ? found[chinese ? 'zh-Hans' : 'en'] : key;
}
