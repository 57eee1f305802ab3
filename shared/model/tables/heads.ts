import type { Sentence } from '../refusal.ts';

/** The head of a column: what an export writes above it, and what else an import takes for it. */
export interface Head extends Sentence {
  readonly also: readonly string[];
}

function head(en: string, chinese: string, ...also: readonly string[]): Head {
  return { en, 'zh-Hans': chinese, also };
}

/** Every column that a table of a blueprint may have. */
export const HEADS = {
  number: head('No.', '序号', 'number', 'nr', '#', 'step no', 'step number', '编号', '步骤编号', '步骤序号'),
  step: head(
    ...(['Step', '步骤', 'name', 'step name', 'activity', 'action', 'task', 'title'] as const),
    ...(['步骤名称', '活动', '行为', '名称', '环节', '任务', '动作'] as const),
  ),
  kind: head('Kind', '类型', 'type', 'step type', '步骤类型', '种类'),
  lane: head('Lane', '泳道', 'swimlane', 'lane name', 'layer', '泳道名称', '所属泳道', '层', '层级'),
  role: head('Role of the lane', '泳道角色', 'lane role', 'lane type', '泳道类型'),
  phase: head('Phase', '阶段', 'phase name', 'phases', '所属阶段', '阶段名称'),
  position: head('Position', '位置', 'column', 'time slot', '列', '列号', '时间顺序'),
  stage: head('Stage', '消费阶段', 'stage of use'),
  actors: head(
    'Actors',
    '参与者',
    'actor',
    'who',
    'responsible',
    'role',
    '角色',
    '岗位',
    '责任人',
    '执行人',
    '责任岗位',
  ),
  systems: head('Systems', '系统', 'system', 'it system', 'tool', '信息系统', '支持系统', '使用系统'),
  channels: head('Channels', '渠道', 'channel', 'touchpoint', '服务方式', '触点', '服务渠道'),
  description: head('Description', '说明', 'details', 'detail', 'notes', 'note', 'remarks', '描述', '备注', '步骤说明'),
  standard: head('Standard', '服务标准', 'service standard', '标准'),
  time: head(
    ...(['Working time', '作业时间', 'time', 'duration', 'execution time', 'standard execution time'] as const),
    ...(['时间', '用时', '耗时', '时长', '标准执行时间', '执行时间'] as const),
  ),
  timeLeast: head('Working time, least', '作业时间下限', 'time from', 'min time', '最短时间'),
  timeMost: head('Working time, most', '作业时间上限', 'time to', 'max time', '最长时间'),
  timeUnit: head('Unit of working time', '作业时间单位', 'time unit', 'unit of time', '时间单位', 'unit', '单位'),
  timeMinutes: head('Working time in minutes', '作业时间（分钟）'),
  waiting: head('Waiting time', '等待时间', 'wait', 'waiting', '等候时间', '等待'),
  waitingLeast: head('Waiting time, least', '等待时间下限'),
  waitingMost: head('Waiting time, most', '等待时间上限'),
  waitingUnit: head('Unit of waiting time', '等待时间单位', 'waiting unit'),
  waitingMinutes: head('Waiting time in minutes', '等待时间（分钟）'),
  cost: head('Cost', '费用', 'costs', '成本'),
  currency: head('Currency', '币种', '货币'),
  count: head('How often', '频次', 'frequency', '次数', '频率'),
  per: head('Per', '频次周期', 'frequency per'),
  terminal: head('Start or end', '起止', 'terminal', '起止标记'),
  momentOfTruth: head('Moment of truth', '关键时刻', 'mot'),
  customerOwn: head('Customer alone', '客户自行完成', '顾客自行完成'),
  payment: head('Payment', '付款', '支付'),
  emotion: head('Customer’s emotion', '客户情绪', 'emotion', 'customer emotion', 'feeling', '情绪', '顾客情绪'),
  emotionWhy: head('Customer’s emotion: why', '客户情绪原因', '顾客情绪原因'),
  staffEmotion: head('Staff’s emotion', '员工情绪', 'staff emotion'),
  staffEmotionWhy: head('Staff’s emotion: why', '员工情绪原因'),
  quote: head('Quote', '原话', 'quotes', 'voice of the customer', '客户原话', '客户之声'),
  next: head(
    ...(['Next', '下一步', 'next step', 'next steps', 'leads to', 'successor', 'successors'] as const),
    ...(['后续', '后续步骤', '下一步骤', '下一环节', '流向'] as const),
  ),
  failPoints: head(
    'Fail points',
    '失误点',
    ...['fail point', 'failure', 'failures', 'risk of failure', '失败点', '易失误点', '失误'],
  ),
  waitPoints: head('Wait points', '等待点', 'wait point'),
  sources: head('Sources', '来源', 'source', '资料来源', '信息来源'),
  from: head('From', '起点', 'source step', 'start', '来自', '源步骤'),
  fromName: head('From step', '起点步骤'),
  to: head('To', '终点', 'target', 'target step', 'end', '去往', '目标步骤'),
  toName: head('To step', '终点步骤'),
  condition: head('Condition', '条件', 'label', 'text', '分支条件', '标签'),
  arrow: head('Arrow', '箭头'),
  chance: head('Chance', '概率', 'probability', '可能性'),
  loop: head('Loop', '循环', 'returns', '返回'),
  handOff: head('Hand-off time', '交接时间', 'handoff time'),
  handOffLeast: head('Hand-off time, least', '交接时间下限'),
  handOffMost: head('Hand-off time, most', '交接时间上限'),
  handOffUnit: head('Unit of hand-off time', '交接时间单位'),
  sameContact: head('Same contact', '同一次接触'),
  marker: head('Marker', '标记', 'marker no', '标记编号'),
  on: head('On', '所在位置', 'on step', 'place', '所在步骤'),
  onName: head('Stands on', '所在对象'),
  what: head('What fails', '失误内容', 'what', 'what goes wrong', '内容'),
  why: head('Why', '原因', 'cause', '失误原因'),
  noticed: head('How it is noticed', '如何发现', 'detection means', '发现方式'),
  severity: head('Severity', '严重度', '严重性'),
  occurrence: head('Occurrence', '发生度', '频度'),
  detection: head('Detection', '探测度', '检测度'),
  recovery: head('Recovery', '服务补救', 'service recovery', '补救', '补救措施'),
  expected: head('Expected wait', '预计等待', 'expected'),
  tolerance: head('Tolerance', '容忍时间', 'tolerated wait', '可接受时间'),
  expectedLeast: head('Expected wait, least', '预计等待下限'),
  expectedMost: head('Expected wait, most', '预计等待上限'),
  toleranceLeast: head('Tolerance, least', '容忍时间下限'),
  toleranceMost: head('Tolerance, most', '容忍时间上限'),
  waitUnit: head('Unit of expected wait', '预计等待单位'),
  toleranceUnit: head('Unit of tolerance', '容忍时间单位'),
  relief: head('What makes it bearable', '缓解措施', 'relief'),
  title: head('Title', '标题', 'source title', '来源标题'),
  date: head('Date', '日期'),
  people: head('People', '人员', '访谈对象'),
  findings: head('Findings', '发现', '调研发现'),
  suggestion: head('Suggestion', '建议'),
  effect: head('Effect', '效果'),
  figure: head('Figure', '指标', 'indicator', '指标名称'),
  baseline: head('Baseline', '现值', '基线'),
  target: head('Target', '目标值'),
  figureUnit: head('Unit of the figure', '指标单位'),
  steps: head('Steps', '相关步骤', '步骤数'),
  finding: head('Finding', '检查结果'),
  level: head('Level', '级别'),
  state: head('State', '处理情况'),
  stepNumbers: head('Nos. of the steps', '步骤序号列表'),
  concerns: head('Concerns', '涉及对象'),
  methodStep: head('Step of the method', '方法步骤'),
  rule: head('Rule', '规则'),
  elementIds: head('Ids of the elements', '对象标识'),
  item: head('Item', '项目'),
  value: head('Value', '内容值', '值'),
  key: head('Key', '键'),
  id: head('Id', '标识', 'identifier', '标识符'),
  laneNumber: head('No. of the lane', '泳道序号'),
  laneId: head('Id of the lane', '泳道标识', 'lane id'),
  phaseId: head('Id of the phase', '阶段标识', 'phase id'),
  linkIds: head('Ids of the links', '连线标识', 'link ids'),
} as const satisfies Readonly<Record<string, Head>>;

export type HeadId = keyof typeof HEADS;

/** A text as heads and words are compared: without case, spaces and punctuation. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, (mark) => (mark.includes('#') ? '#' : ''));
}
