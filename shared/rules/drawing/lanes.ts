import { LANE_NAMES } from '../../model/terms.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { says } from '../says.ts';

const ASKED = ['evidence', 'customer', 'frontstage', 'backstage', 'support'] as const;

/** Self-service technology is a frontstage without staff. */
function roleAsked(role: string): string {
  return role === 'self-service' ? 'frontstage' : role;
}

function check({ document, topology }: RuleContext): Judgement[] {
  const steps = topology.nodes.filter(({ kind }) => kind !== 'reserved');
  const filled = new Set(steps.map(({ role }) => roleAsked(role)));
  const noted = new Set(
    Object.values(document.lanes).flatMap(({ role, none }) => (says(none) ? [roleAsked(role)] : [])),
  );
  return ASKED.filter((role) => !filled.has(role) && !noted.has(role)).map((role) => ({
    message: 'empty',
    elementIds: [],
    role,
    values: { lane: LANE_NAMES[role] },
  }));
}

export const lanes: Rule = {
  law: {
    en: 'Physical evidence, customer, frontstage, backstage and support each have a step, or a note why there is none.',
    'zh-Hans': '有形展示、客户行为、前台、后台、支持过程都有步骤，或注明为何没有。',
  },
  title: { en: 'Lane without a step', 'zh-Hans': '泳道没有步骤' },
  why: {
    en: 'The five lanes are the question that a blueprint asks; an empty one is an answer only when somebody says so.',
    'zh-Hans': '五条泳道就是蓝图要回答的问题；空着的泳道，只有说明了原因才算回答。',
  },
  mend: {
    en: 'Add what happens there, or write on the lane under “Empty on purpose, because” why nothing does.',
    'zh-Hans': '补充该泳道的内容，或在泳道的“有意留空的理由”中写明原因。',
  },
  source: {
    en: 'Source text, section ㈧; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': '原文第㈧节；Bitner、Ostrom、Morgan 2008',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning', 'shostack-1984': 'off' },
  messages: {
    empty: {
      en: ({ lane = '' }) => `${lane}: nothing is drawn there, and no note says why.`,
      'zh-Hans': ({ lane = '' }) => `“${lane}”没有内容，也没有说明原因。`,
    },
  },
  reads: ({ document, topology }) => [document.lanes, topology],
  check,
  good: () =>
    sketch({
      lanes: { evidence: 'Leaflet', customer: 'Ask', frontstage: 'Answer', backstage: 'Check', support: 'System' },
    }),
  bad: () => sketch({ lanes: { evidence: 'Leaflet', customer: 'Ask', frontstage: 'Answer', backstage: 'Check' } }),
};
