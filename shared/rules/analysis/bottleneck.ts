import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { says } from '../says.ts';
import { stepMinutes } from '../times.ts';
import { isWork } from '../topology.ts';

const FEWEST_TIMED = 3;

function check({ document, topology, options }: RuleContext): Judgement[] {
  const share = typeof options.share === 'number' ? options.share : 0.4;
  const timed = topology.nodes
    .filter(isWork)
    .map(({ id }) => ({ id, minutes: stepMinutes(document, id, 'likely') }))
    .filter(({ minutes }) => minutes > 0);
  if (timed.length < FEWEST_TIMED) return [];
  const total = timed.reduce((sum, { minutes }) => sum + minutes, 0);
  return timed
    .filter(({ id, minutes }) => minutes > share * total && !says(document.steps[id]?.bottleneckAcknowledged))
    .map(({ id, minutes }) => ({
      message: 'holds',
      elementIds: [id],
      fields: ['bottleneckAcknowledged', 'time', 'waiting'],
      values: { share: `${Math.round((100 * minutes) / total)}%` },
    }));
}

const taking = (likely: number) => ({ time: { likely, unit: 'minute' } });

export const bottleneck: Rule = {
  law: {
    en: 'A step that holds over 40 % of the time is acknowledged as the bottleneck.',
    'zh-Hans': '占用时间超过 40% 的步骤须确认为瓶颈。',
  },
  title: { en: 'Bottleneck not acknowledged', 'zh-Hans': '瓶颈未确认' },
  why: {
    en: 'Every improvement elsewhere changes little while one step takes most of the time.',
    'zh-Hans': '只要有一个步骤占了大部分时间，其他环节怎么改进都收效甚微。',
  },
  mend: {
    en: 'Split, shorten or double the step; or say on it why it takes so long and that this is known.',
    'zh-Hans': '拆分、缩短或并行该步骤；或在步骤上说明耗时的原因，表示已知悉。',
  },
  source: {
    en: 'Source text, section ㈤ 3: efficiency and the room for improvement; Goldratt 1984',
    'zh-Hans': '原文第㈤3节：效率与改进余地；Goldratt 1984',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  options: { share: 0.4 },
  optionNames: {
    share: {
      en: 'Share of all the time from which a step counts as the bottleneck (0 to 1)',
      'zh-Hans': '步骤占全部时间达到多少即视为瓶颈（0 至 1）',
    },
  },
  messages: {
    holds: {
      en: ({ name, share = '' }) => `${name} holds ${share} of all the time, and nobody says that this is known.`,
      'zh-Hans': ({ name, share = '' }) => `“${name}”占全部时间的 ${share}，但未确认为瓶颈。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.steps, document.service.calendar],
  check,
  good: () =>
    sketch({ lanes: { customer: 'Ask Wait Read' }, steps: { Ask: taking(3), Wait: taking(4), Read: taking(4) } }),
  bad: () =>
    sketch({ lanes: { customer: 'Ask Wait Read' }, steps: { Ask: taking(1), Wait: taking(9), Read: taking(1) } }),
};
