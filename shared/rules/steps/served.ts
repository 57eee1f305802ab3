import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Rule } from '../rule.ts';
import { FRONT_ROLES, isEvidence, meets } from '../topology.ts';

export const served: Rule = {
  law: {
    en: 'Each customer action has contact with staff, self-service or evidence, or is marked as the customer’s own.',
    'zh-Hans': '每个客户行为都有前台、自助或有形展示与之接触，或标明为客户独自完成。',
  },
  title: { en: 'Customer action without contact', 'zh-Hans': '客户行为没有接触点' },
  why: {
    en: 'An action to which the service has no answer is either a gap or the customer’s own affair; the drawing should say which.',
    'zh-Hans': '服务没有任何回应的客户行为，要么是缺口，要么是客户自己的事，图上应当写清。',
  },
  mend: {
    en: 'Link it to the contact that serves it, add evidence, or tick “Customer does this alone”.',
    'zh-Hans': '连到为其服务的接触点、补充有形展示，或勾选“客户独自完成”。',
  },
  source: {
    en: 'Source text, section ㈧: link the customer’s actions to the staff’s',
    'zh-Hans': '原文第㈧节：连接客户行为与员工行为',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    alone: {
      en: ({ name }) => `${name} meets no staff, no self-service and no evidence.`,
      'zh-Hans': ({ name }) => `“${name}”没有接触到员工、自助服务或有形展示。`,
    },
  },
  reads: ({ topology }) => [topology],
  check: ({ topology }) =>
    (topology.byRole.get('customer') ?? [])
      .filter(({ kind, customerOwn }) => kind === 'action' && !customerOwn)
      .filter(
        (node) =>
          !meets(
            topology,
            node,
            (other) => isEvidence(other) || (FRONT_ROLES.has(other.role) && other.kind !== 'reserved'),
          ),
      )
      .map(({ id }) => ({
        message: 'alone',
        elementIds: [id],
        fields: ['customerOwn'],
        fixes: [
          offered(
            { en: 'Customer does this alone', 'zh-Hans': '客户独自完成' },
            setting({ collection: 'steps', id }, { customerOwn: true }),
          ),
        ],
      })),
  good: () =>
    sketch({ lanes: { customer: 'Ask Think', frontstage: 'Answer -' }, steps: { Think: { customerOwn: true } } }),
  bad: () => sketch({ lanes: { customer: 'Ask Think', frontstage: 'Answer -' } }),
};
