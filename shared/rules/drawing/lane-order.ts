import { generateNKeysBetween } from 'fractional-indexing';
import { lanesInOrder } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { sketch } from '../example.ts';
import { safely, setting } from '../fixes.ts';
import type { Fix, Judgement, Rule, RuleContext } from '../rule.ts';

/** Self-service technology stands beside the frontstage, in either order. */
const RANKS: Readonly<Record<string, number>> = {
  evidence: 0,
  customer: 1,
  frontstage: 2,
  'self-service': 2,
  backstage: 3,
  support: 4,
};
const LAST_RANK = 5;

/** All lanes in the order of their roles; lanes of one role, and those of unknown roles, keep theirs. */
function byRole(document: BlueprintDocument): Fix {
  const lanes = lanesInOrder(document);
  const ranks = lanes.map(([, { role }]) => RANKS[role] ?? LAST_RANK);
  const sorted = lanes
    .map(([id], index) => ({ id, index }))
    .sort((one, other) => {
      return (ranks[one.index] ?? 0) - (ranks[other.index] ?? 0) || one.index - other.index;
    });
  const keys = lanes.map(([, { order }]) => order);
  const places = new Set(keys).size < keys.length ? generateNKeysBetween(null, null, keys.length) : keys;
  const calls = sorted.flatMap(({ id }, index) =>
    document.lanes[id]?.order === places[index] ? [] : [setting({ collection: 'lanes', id }, { order: places[index] })],
  );
  return safely({ en: 'Put the lanes in order', 'zh-Hans': '按顺序排列泳道' }, ...calls);
}

function check({ document }: RuleContext): Judgement[] {
  let highest = 0;
  return lanesInOrder(document).flatMap(([id, { role }]): Judgement[] => {
    const rank = RANKS[role];
    if (rank === undefined) return [];
    if (rank >= highest) {
      highest = rank;
      return [];
    }
    return [{ message: 'order', elementIds: [id], fields: ['order', 'role'], fixes: [byRole(document)] }];
  });
}

export const laneOrder: Rule = {
  law: {
    en: 'From top to bottom: evidence, customer, frontstage, backstage, support.',
    'zh-Hans': '自上而下依次为：有形展示、客户行为、前台、后台、支持过程。',
  },
  title: { en: 'Lanes out of order', 'zh-Hans': '泳道顺序不当' },
  why: {
    en: 'The further down, the further from the customer: that is how a reader finds the way in any blueprint.',
    'zh-Hans': '越往下离客户越远，读者据此读懂任何一张蓝图。',
  },
  mend: {
    en: 'Drag the lanes into the order from what customers see to what they do not.',
    'zh-Hans': '把泳道按从客户可见到不可见的顺序排列。',
  },
  source: { en: 'Bitner, Ostrom and Morgan 2008', 'zh-Hans': 'Bitner、Ostrom、Morgan 2008' },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    order: {
      en: ({ name }) => `${name} lies below a lane that is further from the customer.`,
      'zh-Hans': ({ name }) => `“${name}”位于离客户更远的泳道之下。`,
    },
  },
  reads: ({ document }) => [document.lanes],
  check,
  good: () => sketch({ lanes: { evidence: 'Leaflet', customer: 'Ask', frontstage: 'Answer' } }),
  bad: () => sketch({ lanes: { frontstage: 'Answer', customer: 'Ask' } }),
};
