import type { Step } from '../../model/schema/drawing.ts';
import { sketch } from '../example.ts';
import { eachStep, type Judgement, type Rule, type RuleContext } from '../rule.ts';
import { wordings } from '../says.ts';

/** Words that promise a way back: it needs a loop, or a recovery that returns. */
const AGAIN =
  /\b(retry|retries|try again|start again|resubmit|send back|sent back)\b|重试|重新提交|重新申请|退回补充|退回修改/i;
/** Words that promise a later contact: it needs a way on. */
const LATER = /\b(follow[- ]up|follows up|call back|calls back|gets? back to)\b|回访|回电|后续跟进|另行通知/i;

const FIELDS = ['name', 'description', 'standard'];

function judge({ topology, document }: RuleContext, id: string, step: Step): Judgement[] {
  const says = [step.name, step.description, step.standard].flatMap(wordings).join('\n');
  const [again, later] = [AGAIN.test(says), LATER.test(says)];
  const node = topology.byId.get(id);
  if (!node || (!again && !later)) return [];
  const recovers = Object.values(document.failPoints).some(({ on, returnsToStepId }) => on === id && returnsToStepId);
  const loops = recovers || [...node.in, ...node.out].some(({ loop }) => loop);
  if (again && !loops) return [{ message: 'again', elementIds: [id], fields: FIELDS }];
  const on = loops || node.out.some(({ kind }) => kind !== 'evidence');
  return later && !on ? [{ message: 'later', elementIds: [id], fields: FIELDS }] : [];
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
  title: { en: 'Promise without a link', 'zh-Hans': '承诺没有连线' },
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
