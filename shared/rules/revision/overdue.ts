import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import { notInReview } from '../reviewed.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

const CLOSED: ReadonlySet<string | undefined> = new Set(['done', 'dropped']);

function closing(id: string) {
  return [
    offered({ en: 'It is done', 'zh-Hans': '已完成' }, setting({ collection: 'improvements', id }, { state: 'done' })),
    offered(
      { en: 'It is dropped', 'zh-Hans': '已放弃' },
      setting({ collection: 'improvements', id }, { state: 'dropped' }),
    ),
  ];
}

function improvementsPast({ document, today }: RuleContext): Judgement[] {
  return entriesOf(document.improvements).flatMap(([id, { due, state }]) =>
    due !== undefined && due < today && !CLOSED.has(state)
      ? [
          {
            message: 'improvement',
            elementIds: [id],
            fields: ['due'],
            values: { due },
            facts: [due, state ?? ''],
            fixes: closing(id),
          },
        ]
      : [],
  );
}

function answersPast({ document, today }: RuleContext): Judgement[] {
  return entriesOf(document.openAnswers)
    .filter(([, { due }]) => due < today)
    .map(([id, { ruleId, due }]) => ({
      message: 'answer',
      elementIds: [id],
      fields: ['due'],
      values: { rule: ruleId, due },
      facts: due,
      fixes: [
        offered(
          { en: 'It is answered: take it off the list', 'zh-Hans': '已答复，从列表中移除' },
          { edit: 'delete-elements', args: { ids: [id] } },
        ),
      ],
    }));
}

const improvement = (due: string, state: string) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: {
      service: { name: { en: 'Example' }, status: 'in-review' },
      improvements: { 'improve-0001': { name: { en: 'Progress page' }, due, state } },
    },
  });

export const overdue: Rule = {
  law: {
    en: 'No open improvement and nothing that was left open is past its due date.',
    'zh-Hans': '没有超过期限的未完成改进或待办问题。',
  },
  title: { en: 'Past its date and still open', 'zh-Hans': '逾期未结' },
  why: {
    en: 'What was to be done by a day and was not shows that nobody is looking.',
    'zh-Hans': '到期未完成的改进，说明无人跟进。',
  },
  mend: {
    en: 'Finish it, give it a new date that will be kept, or drop it and say why.',
    'zh-Hans': '完成它，给出能做到的新期限，或放弃并说明原因。',
  },
  source: { en: 'Six-step method, step 5', 'zh-Hans': '六步流程设计法第五步' },
  version: 2,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    improvement: {
      en: ({ name, due = '' }) => `${name}: was due on ${due} and is still open.`,
      'zh-Hans': ({ name, due = '' }) => `“${name}”：应于 ${due} 完成，至今未结。`,
    },
    answer: {
      en: ({ name, rule = '', due = '' }) => `${name}: ${rule} was left open until ${due} and is still not answered.`,
      'zh-Hans': ({ name, rule = '', due = '' }) => `“${name}”：${rule} 应于 ${due} 前答复，至今未结。`,
    },
  },
  reads: ({ document, today }) => [document.improvements, document.openAnswers, document.service, today],
  skipped: notInReview,
  check: (context) => [...improvementsPast(context), ...answersPast(context)],
  good: () => improvement('2026-01-31', 'done'),
  bad: () => improvement('2026-01-31', 'open'),
};
