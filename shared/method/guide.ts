import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument, CollectionName } from '../model/schema/document.ts';
import type { AnsweredFindings } from '../rules/answers.ts';
import type { RuleId } from '../rules/registry.ts';
import { isAnyThere, type There } from './there.ts';

/** Where a station's work is done: in the guide itself beside the drawing, or in the record of its method step. */
export type StationPlace = 'drawing' | 'record';

/** One thing to do on the way through the six steps. */
export interface Station {
  readonly id: string;
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
  readonly place: StationPlace;
  /** The list of the record that is shown, of those of its method step. */
  readonly list?: CollectionName;
  readonly title: Sentence;
  /** What to do now, in plain words. */
  readonly now: Sentence;
  readonly why: Sentence;
  /** What is brought about here; without any of it nothing is done, whatever the rules say. */
  readonly there: readonly There[];
  /** The rules that say what is missing here. */
  readonly rules: readonly RuleId[];
}

/**
 * The way from an empty page through the six steps of the method (source text, sections ㈤ and ㈧), in their order. What
 * is drawn is drawn under step 4, in the order of blueprint construction: what is revised and agreed is then the whole.
 */
export const STATIONS = [
  {
    id: 'scope',
    step: 1,
    place: 'drawing',
    title: { en: 'What service is it?', 'zh-Hans': '这是什么服务？' },
    now: {
      en: 'Say what the service is called, what makes it begin, and what the customer has when it is over.',
      'zh-Hans': '写下服务的名称、因何而起，以及结束时客户得到什么。',
    },
    why: {
      en: 'Beginning and end decide which steps belong into the drawing and which do not.',
      'zh-Hans': '有了起点和终点，才知道哪些步骤该画、哪些不该画。',
    },
    there: [],
    rules: ['customer/scope', 'customer/state'],
  },
  {
    id: 'customer',
    step: 1,
    place: 'drawing',
    title: { en: 'For which customer?', 'zh-Hans': '针对哪类客户？' },
    now: {
      en: 'Name one kind of customer and one situation. Another kind gets a blueprint of its own.',
      'zh-Hans': '写明一类客户和一个场景。其他客户另画一张图。',
    },
    why: {
      en: 'A path that is drawn for everybody is nobody’s path.',
      'zh-Hans': '为所有人画的路径，不是任何人的路径。',
    },
    there: ['segments'],
    rules: ['customer/segment', 'customer/one-scenario'],
  },
  {
    id: 'path',
    step: 1,
    place: 'drawing',
    title: { en: 'What does the customer do?', 'zh-Hans': '客户做什么？' },
    now: {
      en: 'Close your eyes and go through it as the customer. Type one action a line, from the first to the last.',
      'zh-Hans': '设想自己就是客户，从头走到尾，每行写一个行为。',
    },
    why: {
      en: 'Everything that staff and systems do is there for one of these actions.',
      'zh-Hans': '员工和系统所做的一切，都是为其中某个行为服务的。',
    },
    there: ['customer'],
    rules: ['customer/path', 'customer/start-and-end', 'customer/order', 'customer/wording', 'customer/whole-journey'],
  },
  {
    id: 'content',
    step: 1,
    place: 'drawing',
    title: { en: 'What, by which means, how often?', 'zh-Hans': '需要什么、通过什么方式、多久一次？' },
    now: {
      en: 'For each action say what the customer needs there, and by which channel.',
      'zh-Hans': '为每个行为写明客户需要什么、通过哪种渠道。',
    },
    why: {
      en: 'Content, mode and period are the three questions of the first step.',
      'zh-Hans': '内容、方式、周期是第一步的三个问题。',
    },
    there: ['contents', 'channels'],
    rules: ['customer/content', 'customer/mode', 'customer/period'],
  },
  {
    id: 'walk-through',
    step: 1,
    place: 'record',
    list: 'walkThroughs',
    title: { en: 'Go through it yourself', 'zh-Hans': '亲自走一遍' },
    now: {
      en: 'Use the service as a customer would, and note what you noticed, on which day.',
      'zh-Hans': '像客户一样用一次服务，记下日期和发现。',
    },
    why: {
      en: 'What is supposed at a desk is corrected by one hour in the queue.',
      'zh-Hans': '坐在办公室里想的，排一小时队就能纠正。',
    },
    there: ['walkThroughs'],
    rules: ['customer/walkthrough'],
  },
  {
    id: 'sources',
    step: 2,
    place: 'record',
    list: 'sources',
    title: { en: 'What is known already?', 'zh-Hans': '已经知道什么？' },
    now: {
      en: 'Gather it in five ways: documents, cases, a visit, a survey, fixes that were tracked. And talk to the front line.',
      'zh-Hans': '用五种方式搜集：基础文件、社会案例、实地调查、员工问卷、改进跟踪；并访问一线员工。',
    },
    why: {
      en: 'Each way shows what the others hide. What cannot be had yet is left open; do not invent it.',
      'zh-Hans': '每种方式都能看到其他方式看不到的东西。暂时拿不到的先标为待定，不要编造。',
    },
    there: ['sources'],
    rules: [
      'research/department',
      'research/five-ways',
      'research/front-line',
      'research/complete',
      'research/cited',
      'research/evidence',
    ],
  },
  {
    id: 'needs',
    step: 3,
    place: 'record',
    list: 'needs',
    title: { en: 'What do customers need?', 'zh-Hans': '客户需要什么？' },
    now: {
      en: 'Write down what they say (actual needs) and what only shows in what they do (latent needs), and tie each to the steps that answer it.',
      'zh-Hans': '写下客户说出的现实需求和从行为中看出的潜在需求，并关联到回应它的步骤。',
    },
    why: {
      en: 'A step that answers no need can go; a need that no step answers is the next complaint.',
      'zh-Hans': '不回应任何需求的步骤可以去掉；没有步骤回应的需求就是下一个投诉。',
    },
    there: ['needs'],
    rules: ['analysis/needs', 'analysis/needs-answered'],
  },
  {
    id: 'figures',
    step: 3,
    place: 'record',
    list: 'requirements',
    title: { en: 'What must the service achieve?', 'zh-Hans': '服务要达到什么要求？' },
    now: {
      en: 'State the requirements that follow from the needs, and the figures by which you will tell: today’s value and the target.',
      'zh-Hans': '由需求得出具体要求，并写明衡量指标的现状值和目标值。',
    },
    why: {
      en: 'An analysis that demands nothing of the flow has not ended.',
      'zh-Hans': '对流程没有提出要求的分析还没有完成。',
    },
    there: ['requirements', 'indicators', 'policies'],
    rules: [
      'analysis/requirements',
      'analysis/quality',
      'analysis/performance',
      'analysis/legal-limit',
      'analysis/policy-used',
    ],
  },
  {
    id: 'front',
    step: 4,
    place: 'drawing',
    title: { en: 'What do staff do before the customer’s eyes?', 'zh-Hans': '前台员工做什么？' },
    now: {
      en: 'For each action of the customer type what the people or screens do that the customer meets there.',
      'zh-Hans': '为每个客户行为写下客户接触到的员工或界面做了什么。',
    },
    why: {
      en: 'The line of interaction runs between the two: every crossing is a moment that can be won or lost.',
      'zh-Hans': '两者之间就是互动线，每一次跨越都可能赢得或失去客户。',
    },
    there: ['frontstage', 'self-service'],
    rules: ['steps/contact', 'steps/served', 'steps/skipped-line'],
  },
  {
    id: 'back',
    step: 4,
    place: 'drawing',
    title: { en: 'What happens out of sight?', 'zh-Hans': '后台做什么？' },
    now: {
      en: 'For each frontstage step type what has to be done behind it before it can be done.',
      'zh-Hans': '为每个前台步骤写下背后必须完成的工作。',
    },
    why: {
      en: 'Waits and mistakes are made behind the line of visibility, and felt in front of it.',
      'zh-Hans': '等待和差错产生于可视线之后，却在可视线之前被感受到。',
    },
    there: ['backstage'],
    rules: ['steps/backstage-purpose', 'steps/detail', 'analysis/hidden-wait'],
  },
  {
    id: 'support',
    step: 4,
    place: 'drawing',
    title: { en: 'What does it rest on?', 'zh-Hans': '靠什么支持？' },
    now: {
      en: 'For each staff step type the system, register or other department without which it could not be done.',
      'zh-Hans': '为每个员工步骤写下离不开的系统、台账或其他部门。',
    },
    why: {
      en: 'When it is down, so is the step: it must be in the drawing.',
      'zh-Hans': '它一停，步骤就停，所以必须画出来。',
    },
    there: ['support'],
    rules: ['steps/support-purpose', 'steps/linked', 'steps/content-covered', 'steps/room'],
  },
  {
    id: 'times',
    step: 4,
    place: 'drawing',
    title: { en: 'How long, and at what cost?', 'zh-Hans': '多长时间、多少费用？' },
    now: {
      en: 'Fill in the usual time of every step in the table; an honest guess is marked as an assumption.',
      'zh-Hans': '在表格中填写每个步骤的通常用时，估计值标为假设即可。',
    },
    why: {
      en: 'Only then can anybody say how long the customer waits and where the bottleneck is.',
      'zh-Hans': '有了时间，才说得清客户等多久、瓶颈在哪里。',
    },
    there: ['timed', 'costed'],
    rules: ['analysis/time', 'analysis/time-range', 'analysis/total-time', 'analysis/bottleneck', 'analysis/cost'],
  },
  {
    id: 'evidence',
    step: 4,
    place: 'drawing',
    title: { en: 'What does the customer see and hold?', 'zh-Hans': '客户看到、拿到什么？' },
    now: {
      en: 'For each action type the thing: a form, a page, a receipt, a sign, a uniform.',
      'zh-Hans': '为每个客户行为写下有形之物：表单、页面、回单、标识、工牌。',
    },
    why: {
      en: 'Customers judge what they cannot see by what they can.',
      'zh-Hans': '客户凭看得见的判断看不见的。',
    },
    there: ['evidence'],
    rules: ['drawing/evidence', 'drawing/evidence-used', 'drawing/fee-shown', 'drawing/lanes'],
  },
  {
    id: 'fail-points',
    step: 4,
    place: 'drawing',
    title: { en: 'Where does it go wrong?', 'zh-Hans': '哪里会出错？' },
    now: {
      en: 'Mark the steps where mistakes happen, and say how each is put right.',
      'zh-Hans': '标出容易出错的步骤，并写明如何补救。',
    },
    why: {
      en: 'Customers forgive mistakes; they do not forgive nobody knowing what to do then.',
      'zh-Hans': '客户能原谅差错，但不能原谅出了错没人知道怎么办。',
    },
    there: ['failPoints'],
    rules: ['drawing/fail-points', 'drawing/fail-point-detail', 'drawing/fail-point-recovery', 'steps/control'],
  },
  {
    id: 'wait-points',
    step: 4,
    place: 'drawing',
    title: { en: 'Where does the customer wait?', 'zh-Hans': '客户在哪里等待？' },
    now: {
      en: 'Mark the actions before which the customer waits: how long it takes, and how long they put up with it.',
      'zh-Hans': '标出客户需要等待的行为：要等多久，能忍受多久。',
    },
    why: {
      en: 'A wait that is known can be shortened, filled or announced.',
      'zh-Hans': '知道要等多久，才能缩短、充实或事先告知。',
    },
    there: ['waitPoints'],
    rules: ['drawing/wait-points', 'drawing/wait-point-time', 'drawing/wait-on-path'],
  },
  {
    id: 'revise',
    step: 5,
    place: 'record',
    list: 'improvements',
    title: { en: 'How will it get better?', 'zh-Hans': '怎样改进？' },
    now: {
      en: 'Set the status to “in review”. Give each fail point and wait point an improvement with a name and a date, and record each change of the flow as a revision that the front line has seen.',
      'zh-Hans':
        '把状态改为“评审中”。为每个失误点和等待点安排改进，写明负责人和期限；流程的每次改动记为修订，并经一线确认。',
    },
    why: {
      en: 'Expectations change; a flow that is not kept moving is wrong within a year.',
      'zh-Hans': '客户期望在变，不修订的流程一年内就会过时。',
    },
    there: ['improvements', 'revisions'],
    rules: [
      'revision/fail-point-action',
      'revision/wait-point-action',
      'revision/log',
      'revision/trigger',
      'revision/front-line',
      'revision/progress',
      'revision/review-due',
      'revision/overdue',
      'revision/effect',
    ],
  },
  {
    id: 'agree',
    step: 6,
    place: 'record',
    list: 'agreements',
    title: { en: 'Do all see it alike?', 'zh-Hans': '大家理解一致吗？' },
    now: {
      en: 'Show the drawing to every role on it. Record who agreed, and who follows up quality, how often.',
      'zh-Hans': '请图上各岗位看图确认，记录谁已认可、由谁跟踪质量、多久一次。',
    },
    why: {
      en: 'The drawing is there so that staff understand the work alike, find problems together and follow up quality.',
      'zh-Hans': '画图是为了让员工理解一致、共同发现问题、持续跟踪质量。',
    },
    there: ['agreements', 'followUps'],
    rules: ['drawing/agreed', 'drawing/follow-up', 'drawing/label', 'drawing/phases', 'drawing/lane-order'],
  },
] as const satisfies readonly Station[];

export type StationId = (typeof STATIONS)[number]['id'];

/** How a station stands: nothing missing, something left open by name and date, or something missing. */
export type StationState = 'done' | 'open' | 'missing';

/** The station's state by a check's findings, told or not. */
export function stationState(
  document: BlueprintDocument,
  { rules, there }: Station,
  { findings, open }: AnsweredFindings,
): StationState {
  const mine = (ruleId: string) => rules.some((rule) => rule === ruleId);
  if (findings.some(({ ruleId }) => mine(ruleId))) return 'missing';
  if (open.some(({ finding }) => mine(finding.ruleId))) return 'open';
  return isAnyThere(document, there) ? 'done' : 'missing';
}

/** How a whole step stands by the states of its stations. */
export function stepState(states: readonly StationState[]): StationState {
  return states.find((state) => state === 'missing') ?? states.find((state) => state === 'open') ?? 'done';
}
