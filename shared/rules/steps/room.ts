import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { says } from '../says.ts';

function check({ document }: RuleContext): Judgement[] {
  const reserved = new Set(
    entriesOf(document.steps)
      .filter(([, { kind }]) => kind === 'reserved')
      .map(([, { columnId }]) => document.columns[columnId ?? '']?.phaseId),
  );
  return entriesOf(document.phases)
    .filter(([id, { openQuestions }]) => !reserved.has(id) && !says(openQuestions))
    .map(([id]) => ({ message: 'full', elementIds: [id], fields: ['openQuestions'] }));
}

const drafted = (more: object) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: {
      service: { name: { en: 'Example' }, status: 'draft' },
      phases: { [sketchId('phase', 0)]: { name: { en: 'Contact' }, order: 'a0', ...more } },
    },
  });

export const room: Rule = {
  law: {
    en: 'In a draft each phase has a reserved place or notes its open questions.',
    'zh-Hans': '草稿的每个阶段都设有预留位置，或写明待定问题。',
  },
  title: { en: 'No room left', 'zh-Hans': '没有留出余地' },
  why: {
    en: 'A first drawing that looks finished invites nobody to add to it.',
    'zh-Hans': '初稿看起来像定稿，就没有人会来补充。',
  },
  mend: {
    en: 'Put a reserved place where something is still to come, or write the open questions of the phase.',
    'zh-Hans': '在可能补充之处放一个预留位置，或写下该阶段的待定问题。',
  },
  source: {
    en: 'Source text, section ㈤ 4: leave room to add, adjust and change',
    'zh-Hans': '原文第㈤4节：留有补充、调整和修改的余地',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    full: {
      en: ({ name }) => `${name} has no reserved place and no open question.`,
      'zh-Hans': ({ name }) => `“${name}”没有预留位置，也没有待定问题。`,
    },
  },
  reads: ({ document }) => [document.phases, document.steps, document.columns, document.service],
  skipped: ({ document }) => {
    if (document.service.status !== 'draft') return { en: 'the blueprint is no draft', 'zh-Hans': '蓝图不是草稿' };
    return Object.keys(document.phases).length > 0 ? undefined : { en: 'there are no phases', 'zh-Hans': '没有阶段' };
  },
  check,
  good: () => drafted({ openQuestions: { en: 'Who calls back at weekends?' } }),
  bad: () => drafted({}),
};
