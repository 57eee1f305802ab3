import type { FailPoint } from '../../model/schema/drawing.ts';
import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { says } from '../says.ts';
import { carries, FRONT_ROLES, type Node } from '../topology.ts';

/** Steps that make up the recovery, as far as they are drawn. */
function recoverySteps({ topology }: RuleContext, { recoveryStepIds = [] }: FailPoint): Node[] {
  return recoveryStepIds.flatMap((id) => topology.byId.get(id) ?? []);
}

/** Whether the recovery comes back: it names where, or its last step leads on to another or is an end. */
function comesBack({ topology }: RuleContext, point: FailPoint, steps: readonly Node[]): boolean {
  if (topology.byId.has(point.returnsToStepId ?? '')) return true;
  const last = steps.at(-1);
  if (last === undefined) return false;
  const isOther = (node: Node) => node.kind !== 'reserved' && !steps.includes(node);
  const leadsOn = last.out.some((edge) => carries(edge) && isOther(edge.to));
  return last.terminal === 'end' || last.terminal === 'outcome' || leadsOn;
}

/** Where steps of the recovery are drawn one of them is in front; else the flow is taken up again there. */
function isInFront({ topology }: RuleContext, point: FailPoint, steps: readonly Node[]): boolean {
  const back = topology.byId.get(point.returnsToStepId ?? '');
  const shown = steps.length > 0 ? steps : back ? [back] : [];
  return shown.some(({ role }) => FRONT_ROLES.has(role));
}

function faultOf(context: RuleContext, point: FailPoint): string | undefined {
  const steps = recoverySteps(context, point);
  if (steps.length === 0 && !says(point.recovery)) return 'none';
  if (!comesBack(context, point, steps)) return 'astray';
  return point.customerSees && !isInFront(context, point, steps) ? 'unseen' : undefined;
}

const FIELDS = ['recovery', 'recoveryStepIds', 'returnsToStepId', 'customerSees'];

function check(context: RuleContext): Judgement[] {
  return entriesOf(context.document.failPoints).flatMap(([id, point]): Judgement[] => {
    const message = faultOf(context, point);
    return message === undefined ? [] : [{ message, elementIds: [id], fields: FIELDS }];
  });
}

export const failPointRecovery: Rule = {
  law: {
    en: 'A fail point has a recovery that returns to the flow or comes to an end; one that the customer sees has a frontstage recovery.',
    'zh-Hans': '失误点有补救，且补救回到流程或到达终点；客户看得见的失误，由前台补救。',
  },
  title: { en: 'Fail point without a recovery', 'zh-Hans': '失误点没有补救' },
  why: {
    en: 'Mistakes happen; customers stay for how they are put right.',
    'zh-Hans': '失误难免，客户留不留下，看的是怎么补救。',
  },
  mend: {
    en: 'Say on the fail point what is done about it, by which steps, and at which step the flow goes on. Where the customer sees it, let somebody frontstage put it right.',
    'zh-Hans': '在失误点写明如何补救、由哪些步骤完成、从哪一步继续；客户看得见的，安排前台当面补救。',
  },
  source: {
    en: 'Source text, section ㈧: mark the fail points; Shostack 1984 (fail-safe processes)',
    'zh-Hans': '原文第㈧节：标出失误点；Shostack 1984（防错流程）',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    none: { en: ({ name }) => `${name} has no recovery.`, 'zh-Hans': ({ name }) => `“${name}”没有补救措施。` },
    astray: {
      en: ({ name }) => `${name}: its recovery neither returns to the flow nor comes to an end.`,
      'zh-Hans': ({ name }) => `“${name}”的补救既没有回到流程，也没有到达终点。`,
    },
    unseen: {
      en: ({ name }) => `${name}: the customer sees it, and no frontstage step puts it right.`,
      'zh-Hans': ({ name }) => `“${name}”客户看得见，但没有前台步骤进行补救。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.failPoints],
  skipped: ({ document }) =>
    Object.keys(document.failPoints).length > 0
      ? undefined
      : { en: 'no fail point is marked', 'zh-Hans': '没有标明失误点' },
  check,
  good: () => failing({ recovery: { en: 'Ask again and read back' }, returnsToStepId: sketchId('step', 'Answer') }),
  bad: () => failing({}),
};

function failing(more: object) {
  const point = { on: sketchId('step', 'Answer'), number: 1, what: { en: 'Misheard' }, ...more };
  return sketch({
    lanes: { customer: 'Ask', frontstage: 'Answer' },
    more: { failPoints: { 'fail-0000001': point } },
  });
}
