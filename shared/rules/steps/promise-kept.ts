import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Step } from '../../model/schema/drawing.ts';
import { sketch } from '../example.ts';
import { eachStep, type Judgement, type Rule, type RuleContext } from '../rule.ts';
import { wordings } from '../says.ts';
import { carries, columnMates, isWork, type Node } from '../topology.ts';

/** Words that promise a way back: it needs a loop, or a recovery that returns. */
const AGAIN = new RegExp(
  [
    /\b(re-?tr(y|ies|ied)|tr(y|ies) (again|once more)|(start|begin|apply|submit)s? again|re-?submit(s|ted)?)\b/,
    /\b(send|sends|sent|goes|returned) back\b|\breturned (to the (applicant|customer|sender)|for (correction|completion))\b/,
    /重试|重新(提交|申请|填写|上传|审核|办理)|再次(提交|申请|尝试)|退回(补充|修改|补正|重填|重做|申请人|客户)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
/** Words that promise a later contact: it needs a way on. */
const LATER =
  /\bfollow[- ]ups?\b|\bfollows? (\w+ ){0,3}up\b|\bcalls? (\w+ ){0,3}back\b|\bgets? back to\b|回访|回电|(后续|持续)跟进|另行通知|稍后(联系|通知|答复)/i;

const FIELDS = ['name', 'description', 'standard'];

/** Whether a recovery of or over this step returns to the flow. */
function recovers({ failPoints, steps }: BlueprintDocument, id: string): boolean {
  return Object.values(failPoints).some(
    ({ on, recoveryStepIds = [], returnsToStepId = '' }) =>
      steps[returnsToStepId] !== undefined && (on === id || recoveryStepIds.includes(id)),
  );
}

function leadsBack(node: Node): boolean {
  if ([...node.in, ...node.out].some(({ loop }) => loop)) return true;
  return node.out.some((edge) => carries(edge) && edge.to.column >= 0 && edge.to.column < node.column);
}

function judge({ topology, document }: RuleContext, id: string, step: Step): Judgement[] {
  const besides = [step.description, step.standard].flatMap(wordings).join('\n');
  const told = [...wordings(step.name), besides].join('\n');
  const [again, later] = [AGAIN.test(told), LATER.test(told)];
  const node = topology.byId.get(id);
  if (!node || (!again && !later)) return [];
  const back = leadsBack(node) || recovers(document, id);
  if (again && !back) return [{ message: 'again', elementIds: [id], fields: FIELDS }];
  const on = back || node.out.some(({ kind }) => kind !== 'evidence');
  // A step that bears the name of the follow-up is the follow-up: it only has to be linked.
  const isItself = !LATER.test(besides) && (node.in.length > 0 || columnMates(topology, node).some(isWork));
  return later && !on && !isItself ? [{ message: 'later', elementIds: [id], fields: FIELDS }] : [];
}

const each = eachStep(
  () => true,
  judge,
  ({ document }) => [document.failPoints],
);

const refused = { Refuse: { description: { en: 'The customer may try again with other papers' } } };

export const promiseKept: Rule = {
  law: {
    en: 'A follow-up, retry or return that a text names has a link.',
    'zh-Hans': '文字中提到的回访、重试或退回，图上有相应连线。',
  },
  title: { en: 'Promise without a link', 'zh-Hans': '承诺没有画出来' },
  why: {
    en: 'What stands in a description only is not seen in the drawing, and not done.',
    'zh-Hans': '只写在说明里的事，图上看不见，做的时候也容易漏掉。',
  },
  mend: {
    en: 'Draw the way back as a loop, or the step that follows up; or drop the promise from the text.',
    'zh-Hans': '用循环连线画出返回，或画出跟进步骤；否则从文字中删去该承诺。',
  },
  source: { en: 'Source text, section ㈤ 4: the detailed steps', 'zh-Hans': '原文第㈤4节：具体步骤' },
  version: 1,
  severity: { recommended: 'off', strict: 'info' },
  messages: {
    again: {
      en: ({ name }) => `${name} speaks of trying again or sending back, and no loop or recovery shows it.`,
      'zh-Hans': ({ name }) => `“${name}”提到重试或退回，但图上没有循环或补救路径。`,
    },
    later: {
      en: ({ name }) => `${name} speaks of a follow-up, and no link leads on from it.`,
      'zh-Hans': ({ name }) => `“${name}”提到后续跟进，但没有引出连线。`,
    },
  },
  ...each,
  good: () => sketch({ lanes: { customer: 'Ask Refuse' }, links: 'Ask>Refuse Refuse>Ask~', steps: refused }),
  bad: () => sketch({ lanes: { customer: 'Ask Refuse' }, links: 'Ask>Refuse', steps: refused }),
};
