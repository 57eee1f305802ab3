import { drawingDigest } from '../../model/digest.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { drawnParts } from '../drawn-parts.ts';
import { sketch, sketchId } from '../example.ts';
import { notInReview } from '../reviewed.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

const STAFF: ReadonlySet<string> = new Set(['frontstage', 'backstage']);

/** Actors of staff steps and lanes: those whom the drawing concerns. */
function concerned({ document, topology }: RuleContext): string[] {
  const steps = topology.nodes.filter(({ role }) => STAFF.has(role));
  const lanes = Object.values(document.lanes).filter(({ role }) => STAFF.has(role));
  const ids = [
    ...steps.flatMap(({ id }) => document.steps[id]?.actorIds ?? []),
    ...lanes.flatMap(({ actorId }) => actorId ?? []),
  ];
  return [...new Set(ids)].filter((id) => document.actors[id]).sort();
}

function check(context: RuleContext): Judgement[] {
  const { document } = context;
  const agreements = Object.values(document.agreements);
  if (agreements.length === 0) return [{ message: 'none', elementIds: [], role: 'agreement' }];
  const now = drawingDigest(document);
  const current = agreements.filter(({ drawingDigest: then }) => then === now);
  const isDated = agreements.some(({ drawingDigest: then }) => then !== undefined);
  if (current.length === 0) {
    return [{ message: isDated ? 'changed' : 'unsaid', elementIds: [], role: 'agreement', facts: now }];
  }
  const agreed = new Set(current.flatMap(({ byId, actorId }) => [actorId, document.people[byId]?.actorId]));
  return concerned(context)
    .filter((id) => !agreed.has(id))
    .map((id) => ({ message: 'missing', elementIds: [id], facts: now }));
}

export const agreed: Rule = {
  law: {
    en: 'The staff concerned agreed to the drawing as it stands.',
    'zh-Hans': '相关岗位的员工已认可当前图纸。',
  },
  title: { en: 'Drawing not agreed', 'zh-Hans': '图纸未经认可' },
  why: {
    en: 'A drawing is there so that staff understand the work alike; what they never agreed to is a wish.',
    'zh-Hans': '画图是为了让员工理解一致；没有得到认可的图只是愿望。',
  },
  mend: {
    en: 'Show the drawing to each role on it and record the agreement under step 6 with “Record the drawing as it stands”.',
    'zh-Hans': '请图上各岗位确认，在第六步记录认可，并使用“记录当前蓝图”。',
  },
  source: {
    en: 'Source text, section ㈤ 6: so that staff understand it alike',
    'zh-Hans': '原文第㈤6节：使员工理解一致',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: { en: () => 'Nobody’s agreement to the drawing is recorded.', 'zh-Hans': () => '尚无员工认可记录。' },
    changed: {
      en: () => 'The drawing has changed since the staff agreed to it.',
      'zh-Hans': () => '员工认可之后图纸有改动。',
    },
    unsaid: {
      en: () => 'No agreement says to which drawing the staff agreed.',
      'zh-Hans': () => '认可记录没有写明认可的是哪一版图纸。',
    },
    missing: {
      en: ({ name }) => `${name}: nobody in this role has agreed to the drawing as it stands.`,
      'zh-Hans': ({ name }) => `“${name}”岗位尚未认可当前图纸。`,
    },
  },
  reads: ({ document, topology }) => [document.agreements, document.people, topology, ...drawnParts(document)],
  skipped: notInReview,
  check,
  good: () => agreedBy(['actor-000001']),
  bad: () => agreedBy([]),
};

function agreedBy(actorIds: readonly string[]): BlueprintDocument {
  const document = sketch({
    lanes: { customer: 'Ask', frontstage: 'Answer' },
    steps: { Answer: { actorIds: ['actor-000001'] } },
    more: {
      service: { name: { en: 'Example' }, status: 'in-review' },
      actors: { 'actor-000001': { name: { en: 'Teller' } } },
      people: { 'person-00001': { name: { en: 'Wang Fang' } } },
    },
  });
  const digest = drawingDigest(document);
  const agreements = actorIds.map((actorId, index) => [
    sketchId('agreement', index),
    { byId: 'person-00001', actorId, drawingDigest: digest },
  ]);
  return { ...document, agreements: Object.fromEntries(agreements) };
}
