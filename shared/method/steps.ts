import { memoise } from '../model/queries.ts';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';

export interface MethodStep {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  readonly name: Sentence;
  /** What is to be done in it, in plain words. */
  readonly task: Sentence;
  /** Said where its rules do not apply yet. */
  readonly begins: Sentence;
  /**
   * Whether the document shows that this step was begun. Drawing alone begins none of them: whoever draws is not to be
   * interrupted.
   */
  readonly begun: (document: BlueprintDocument) => boolean;
}

function any(collection: object): boolean {
  return Object.keys(collection).length > 0;
}

/** Whether any step ends a path, and whether any is evidence. */
const kindsAmong = memoise((steps: BlueprintDocument['steps']) => {
  const all = Object.values(steps);
  return {
    terminal: all.some(({ terminal }) => terminal !== undefined),
    evidence: all.some(({ kind }) => kind === 'evidence'),
  };
});

/** From status *in review* on the whole method is asked for. */
function isReviewed({ service }: BlueprintDocument): boolean {
  return service.status === 'in-review' || service.status === 'in-force' || service.status === 'retired';
}

/** The six-step flow-design method (source text, section ㈤). */
export const METHOD_STEPS: readonly MethodStep[] = [
  {
    number: 1,
    name: { en: 'Think as the customer', 'zh-Hans': '从客户的角度思考' },
    task: {
      en: 'Go through the whole service as a customer: what is needed, by what means, how long and how often.',
      'zh-Hans': '以客户身份走完整个服务：需要什么、通过什么方式、多长时间、多久一次。',
    },
    begins: { en: 'begins with a segment, a trigger or a walk-through', 'zh-Hans': '从填写客户群体、起因或走查开始' },
    begun: (document) =>
      isReviewed(document) ||
      any(document.segments) ||
      any(document.walkThroughs) ||
      any(document.service.trigger ?? {}) ||
      any(document.service.outcome ?? {}),
  },
  {
    number: 2,
    name: { en: 'Gather information', 'zh-Hans': '搜集有关信息' },
    task: {
      en: 'Ask the service department in five ways, and interview the front line.',
      'zh-Hans': '用五种方式向客服部门搜集资料，并深度访问一线员工。',
    },
    begins: { en: 'begins with the first source', 'zh-Hans': '从录入第一份资料开始' },
    begun: (document) => isReviewed(document) || any(document.sources),
  },
  {
    number: 3,
    name: { en: 'Analyse', 'zh-Hans': '分析信息' },
    task: {
      en: 'Find actual and latent needs; weigh time, cost, quality and performance.',
      'zh-Hans': '识别现实需求与潜在需求，评价时间、费用、质量和绩效。',
    },
    begins: { en: 'begins with the first need, figure or policy', 'zh-Hans': '从第一个需求、指标或制度开始' },
    begun: (document) =>
      isReviewed(document) ||
      any(document.needs) ||
      any(document.requirements) ||
      any(document.indicators) ||
      any(document.policies),
  },
  {
    number: 4,
    name: { en: 'Establish the steps', 'zh-Hans': '设立服务步骤' },
    task: {
      en: 'For each service content draw a simple flow and its detailed steps; leave room.',
      'zh-Hans': '为每项服务内容画出简单流程和具体步骤，并留有余地。',
    },
    begins: { en: 'begins with a declared start or end', 'zh-Hans': '从声明起点或终点开始' },
    begun: (document) => isReviewed(document) || kindsAmong(document.steps).terminal,
  },
  {
    number: 5,
    name: { en: 'Revise the flow', 'zh-Hans': '修订服务流程' },
    task: {
      en: 'Keep it moving as expectations change; the front line takes part.',
      'zh-Hans': '随客户期望变化不断修订，一线员工参与其中。',
    },
    begins: { en: 'begins with the review', 'zh-Hans': '从评审开始' },
    begun: (document) => isReviewed(document) || any(document.revisions),
  },
  {
    number: 6,
    name: { en: 'Draw the flow', 'zh-Hans': '绘制流程图' },
    task: {
      en: 'Show it so that staff understand it alike, and mark fail points and wait points.',
      'zh-Hans': '让员工理解一致，并标明失误点和等待点。',
    },
    begins: { en: 'begins with physical evidence or a phase', 'zh-Hans': '从有形展示或阶段开始' },
    begun: (document) =>
      isReviewed(document) || any(document.phases) || kindsAmong(document.steps).evidence || any(document.agreements),
  },
];

/** Numbers of the steps that a document shows as begun. */
export function begunSteps(document: BlueprintDocument): ReadonlySet<number> {
  return new Set(METHOD_STEPS.filter(({ begun }) => begun(document)).map(({ number }) => number));
}
