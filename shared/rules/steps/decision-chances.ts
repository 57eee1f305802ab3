import type { Entry } from '../../model/queries.ts';
import type { Link } from '../../model/schema/drawing.ts';
import { branchesOf } from '../branches.ts';
import { sketch } from '../example.ts';
import { safely, setting } from '../fixes.ts';
import type { Fix, Judgement, Rule, RuleContext } from '../rule.ts';
import type { Node } from '../topology.ts';

/** Chances are typed in whole per cent: each may be half of one off. */
const ROUNDING = 0.005;
/** Less than this is no difference between numbers of a computer. */
const NOTHING = 1e-9;

/** Where one branch alone lacks its chance, it has what the others leave. */
function theRest(branches: readonly Entry<Link>[]): Fix[] {
  const lacking = branches.filter(([, { chance }]) => chance === undefined);
  const rest = 1 - branches.reduce((sum, [, { chance = 0 }]) => sum + chance, 0);
  const [only] = lacking;
  if (!only || lacking.length > 1 || rest < 0) return [];
  const chance = Math.round(rest * 10_000) / 10_000;
  const label = { en: 'Give the last branch what is left', 'zh-Hans': '其余概率归入最后一个分支' };
  return [safely(label, setting({ collection: 'links', id: only[0] }, { chance }))];
}

/** Whether chances add up to 1, but for their rounding. Two that do not are no rounding: one is what the other leaves. */
function addUp(chances: readonly number[]): boolean {
  const sum = chances.reduce((total, chance) => total + chance, 0);
  const rounding = chances.length > 2 ? ROUNDING * chances.length : 0;
  return Math.abs(sum - 1) <= rounding + NOTHING;
}

function judge({ document }: RuleContext, decision: Node): Judgement[] {
  const branches = branchesOf(document, decision).flatMap(({ id }): Entry<Link>[] => {
    const link = document.links[id];
    return link ? [[id, link]] : [];
  });
  const chances = branches.flatMap(([, { chance }]) => (chance === undefined ? [] : [chance]));
  if (chances.length === 0) return [];
  const elementIds = [decision.id, ...branches.map(([id]) => id)];
  const common = { elementIds, fields: ['chance'] };
  if (chances.length < branches.length) return [{ ...common, message: 'some', fixes: theRest(branches) }];
  if (addUp(chances)) return [];
  const percent = Math.round(chances.reduce((total, chance) => total + chance, 0) * 1000) / 10;
  return [{ ...common, message: 'sum', values: { percent } }];
}

function check(context: RuleContext): Judgement[] {
  return context.topology.nodes.filter(({ kind }) => kind === 'decision').flatMap((node) => judge(context, node));
}

const branching = (first: number, second?: number) =>
  sketch({
    lanes: { customer: 'Ask Fits? Take', frontstage: '- - Refuse' },
    links: 'Ask>Fits Fits>Take:yes Fits>Refuse:no',
    more: {
      links: {
        'link-Ask-Fits': { from: 'step-Ask0000', to: 'step-Fits000' },
        'link-yes-0001': { from: 'step-Fits000', to: 'step-Take000', condition: { en: 'yes' }, chance: first },
        'link-no-00001': {
          from: 'step-Fits000',
          to: 'step-Refuse0',
          condition: { en: 'no' },
          ...(second === undefined ? {} : { chance: second }),
        },
      },
    },
  });

export const decisionChances: Rule = {
  law: {
    en: 'The branches of a decision all have a chance or none has, and the chances add up to 100 %.',
    'zh-Hans': '决策点的各分支要么都有概率，要么都没有，且概率之和为 100%。',
  },
  title: { en: 'Chances that do not add up', 'zh-Hans': '分支概率不成立' },
  why: {
    en: 'Times, costs and quality are reckoned with these chances.',
    'zh-Hans': '时间、费用和质量都按这些概率计算。',
  },
  mend: {
    en: 'State a chance on every branch so that they add up to 100 %, or on none.',
    'zh-Hans': '为每条分支填写概率，合计为 100%，或都不填。',
  },
  source: { en: 'Six-step method, steps 3 and 4', 'zh-Hans': '六步流程设计法第三、四步' },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    some: {
      en: ({ name }) => `${name}: some branches have a chance and some have none.`,
      'zh-Hans': ({ name }) => `“${name}”：部分分支有概率，部分没有。`,
    },
    sum: {
      en: ({ name, percent = '' }) => `${name}: the chances add up to ${percent}%.`,
      'zh-Hans': ({ name, percent = '' }) => `“${name}”：各分支概率之和为 ${percent}%。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.links],
  check,
  good: () => branching(0.7, 0.3),
  bad: () => branching(0.7, 0.2),
};
