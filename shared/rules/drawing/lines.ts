import { linesOf } from '../../model/lines.ts';
import { lanesInOrder } from '../../model/queries.ts';
import { LINE_NAMES } from '../../model/terms.ts';
import { sketch, sketchId } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { FRONT_ROLES } from '../topology.ts';

function check({ document }: RuleContext): Judgement[] {
  const lanes = lanesInOrder(document);
  const placed = linesOf(document).filter(({ byHand }) => byHand);
  const implied = new Map(linesOf({ ...document, lines: {} }).map((line) => [line.kind, line.belowLaneId]));
  return placed.flatMap(({ id, kind, belowLaneId }): Judgement[] => {
    if (id === undefined) return [];
    const at = lanes.findIndex(([laneId]) => laneId === belowLaneId);
    const below = lanes.slice(at + 1);
    const values = { line: LINE_NAMES[kind] };
    const common = { elementIds: [id], fields: ['belowLaneId'], values, fixes: [backToRoles(id)] };
    if (kind === 'visibility' && below.some(([, { role }]) => FRONT_ROLES.has(role))) {
      return [{ ...common, message: 'hides-front', severity: 'error' }];
    }
    return implied.get(kind) === belowLaneId ? [] : [{ ...common, message: 'elsewhere' }];
  });
}

function backToRoles(id: string) {
  const label = { en: 'Place it by the lanes’ roles', 'zh-Hans': '按泳道角色放置' };
  return offered(label, setting({ collection: 'lines', id }, { belowLaneId: undefined }));
}

export const lines: Rule = {
  law: {
    en: 'A line placed by hand agrees with the lanes’ roles; the line of visibility never stands above a frontstage lane.',
    'zh-Hans': '手工放置的分界线与泳道角色一致；可视分界线不得位于前台泳道之上。',
  },
  title: { en: 'Line in the wrong place', 'zh-Hans': '分界线位置不当' },
  why: {
    en: 'The lines say who sees whom: a frontstage below the line of visibility is a contradiction.',
    'zh-Hans': '分界线表明谁能看见谁：前台位于可视分界线之下是自相矛盾的。',
  },
  mend: {
    en: 'Let the line follow the lanes’ roles, or move the lane to its side of the line.',
    'zh-Hans': '让分界线按泳道角色放置，或把泳道移到相应一侧。',
  },
  source: {
    en: 'Shostack 1984; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': 'Shostack 1984；Bitner、Ostrom、Morgan 2008',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    'hides-front': {
      en: ({ line = '' }) => `${line}: a frontstage lane lies below it.`,
      'zh-Hans': ({ line = '' }) => `${line}：其下方有前台泳道。`,
    },
    elsewhere: {
      en: ({ line = '' }) => `${line}: it stands elsewhere than the lanes’ roles say.`,
      'zh-Hans': ({ line = '' }) => `${line}：位置与泳道角色不符。`,
    },
  },
  reads: ({ document }) => [document.lines, document.lanes],
  skipped: ({ document }) =>
    Object.values(document.lines).some(({ belowLaneId }) => belowLaneId !== undefined)
      ? undefined
      : { en: 'no line was placed by hand', 'zh-Hans': '没有手工放置的分界线' },
  check,
  good: () => placedBelow('1-frontstage'),
  bad: () => placedBelow('0-customer'),
};

function placedBelow(lane: string) {
  return sketch({
    lanes: { customer: 'Ask', frontstage: 'Answer', backstage: 'Check' },
    more: { lines: { 'line-0000001': { kind: 'visibility', belowLaneId: sketchId('lane', lane) } } },
  });
}
