import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { notInReview } from '../reviewed.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

const FRONT: ReadonlySet<string> = new Set(['frontstage', 'self-service']);

/** Actors of frontstage steps and lanes. */
function frontActors({ document, topology }: RuleContext): Set<string> {
  const steps = topology.nodes.filter(({ role }) => FRONT.has(role));
  const lanes = Object.values(document.lanes).filter(({ role }) => FRONT.has(role));
  return new Set([
    ...steps.flatMap(({ id }) => document.steps[id]?.actorIds ?? []),
    ...lanes.flatMap(({ actorId }) => actorId ?? []),
  ]);
}

function check(context: RuleContext): Judgement[] {
  const { document } = context;
  const front = frontActors(context);
  const isFront = (id: string) => front.has(id) || front.has(document.people[id]?.actorId ?? '');
  return entriesOf(document.revisions)
    .filter(([, { acknowledgedByIds = [] }]) => !acknowledgedByIds.some(isFront))
    .map(([id, { version = '', date = '' }]) => ({
      message: 'unaware',
      elementIds: [id],
      fields: ['acknowledgedByIds'],
      values: { revision: version || date },
    }));
}

const revised = (more: object) =>
  sketch({
    lanes: { customer: 'Ask', frontstage: 'Answer' },
    steps: { Answer: { actorIds: [sketchId('actor', 'teller')] } },
    more: {
      service: { name: { en: 'Example' }, status: 'in-review' },
      actors: { [sketchId('actor', 'teller')]: { name: { en: 'Teller' } } },
      people: { 'person-00001': { name: { en: 'Wang Fang' }, actorId: sketchId('actor', 'teller') } },
      revisions: { 'revision-0001': { version: '1.1', ...more } },
    },
  });

export const frontLine: Rule = {
  law: {
    en: 'Each revision is acknowledged by a front-line role.',
    'zh-Hans': '每次修订都经一线岗位确认知悉。',
  },
  title: { en: 'Revision that the front line has not seen', 'zh-Hans': '修订未经一线确认' },
  why: {
    en: 'The front line carries a change out; it must know how the flow changed, and be able to object.',
    'zh-Hans': '改动由一线执行，一线必须知道流程怎么变了，并能提出异议。',
  },
  mend: {
    en: 'Show the revision to somebody who serves customers, and name them under “Acknowledged by”, with their role.',
    'zh-Hans': '向一线员工说明修订内容，并在“确认人”中写明其姓名和岗位。',
  },
  source: { en: 'Source text, section ㈤ 5: the front line takes part', 'zh-Hans': '原文第㈤5节：一线员工参与' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    unaware: {
      en: ({ revision = '' }) => `Revision ${revision}: nobody of the front line has acknowledged it.`,
      'zh-Hans': ({ revision = '' }) => `修订 ${revision} 尚无一线员工确认。`,
    },
  },
  reads: ({ document, topology }) => [
    document.revisions,
    document.people,
    document.steps,
    document.lanes,
    document.service,
    topology,
  ],
  skipped: notInReview,
  check,
  good: () => revised({ acknowledgedByIds: ['person-00001'] }),
  bad: () => revised({}),
};
