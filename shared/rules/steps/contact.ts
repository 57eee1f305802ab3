import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';
import { isWork, meets } from '../topology.ts';

/** A decision is a question on the way, and time that passes is nobody’s contact. */
const JUDGED: ReadonlySet<string> = new Set(['action', 'system']);

/** To the one backstage lane; where there are several, the person has to choose. */
function moves({ lanes }: RuleContext['document'], id: string): Fix[] {
  const [only, ...others] = entriesOf(lanes).filter(([, { role }]) => role === 'backstage');
  if (!only || others.length > 0) return [];
  const label = { en: 'Move it backstage', 'zh-Hans': '移到后台' };
  return [offered(label, setting({ collection: 'steps', id }, { laneId: only[0] }))];
}

export const contact: Rule = {
  law: {
    en: 'Each frontstage step is linked to a customer action.',
    'zh-Hans': '每个前台步骤都与某个客户行为相联系。',
  },
  title: { en: 'Frontstage step without contact', 'zh-Hans': '前台步骤与客户无接触' },
  why: {
    en: 'Frontstage is what the customer sees; a step that no customer meets belongs backstage, or a link is missing.',
    'zh-Hans': '前台是客户看得见的部分；与客户没有接触的步骤应放在后台，或者漏画了连线。',
  },
  mend: {
    en: 'Link it to the customer action that it serves, or move it backstage.',
    'zh-Hans': '连到它所服务的客户行为，或移到后台。',
  },
  source: {
    en: 'Six-step method, step 4; blueprint construction, “link the customer’s actions to the staff’s”',
    'zh-Hans': '六步流程设计法第四步；蓝图绘制：“连接客户行为与员工行为”',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning', 'shostack-1984': 'off' },
  messages: {
    none: {
      en: ({ name }) => `${name} is linked to no customer action.`,
      'zh-Hans': ({ name }) => `“${name}”没有与任何客户行为相联系。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.lanes],
  check: ({ topology, document }) =>
    topology.nodes
      .filter(({ role, kind }) => role === 'frontstage' && JUDGED.has(kind))
      .filter((node) => !meets(topology, node, (other) => other.role === 'customer' && isWork(other)))
      .map(({ id }) => ({ message: 'none', elementIds: [id], fixes: moves(document, id) })),
  good: () => sketch({ lanes: { customer: 'Ask', frontstage: 'Answer' } }),
  bad: () => sketch({ lanes: { customer: 'Ask -', frontstage: '- Answer', backstage: '- -' } }),
};
