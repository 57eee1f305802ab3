import type { BlueprintDocument } from '../../model/schema/document.ts';
import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { notInReview } from '../reviewed.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { says, wordings } from '../says.ts';

/** The as-is that a to-be is compared with, where it can be found. */
function asIs({ document: { service }, resolve }: RuleContext): BlueprintDocument | undefined {
  const other = service.comparesWith;
  return service.state === 'to-be' && other && resolve ? resolve(other.documentId, other.pathHint) : undefined;
}

/** A fail point of the to-be is one of the as-is when it has its id, or says that the same thing fails. */
function check(context: RuleContext): Judgement[] {
  const before = asIs(context);
  if (!before) return [];
  const failed = new Set(Object.values(before.failPoints).flatMap(({ what }) => wordings(what)));
  return entriesOf(context.document.failPoints)
    .filter(
      ([id, { what }]) => before.failPoints[id] !== undefined || wordings(what).some((words) => failed.has(words)),
    )
    .filter(([, { carriedOver }]) => !says(carriedOver))
    .map(([id]) => ({ message: 'silent', elementIds: [id], fields: ['carriedOver', 'what'] }));
}

const OTHER = '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a02';
const failPoints = (more: object) => ({
  'fail-0000001': { on: sketchId('step', 'Ask'), number: 1, what: { en: 'Misheard' }, ...more },
});

function future(more: object): BlueprintDocument {
  const service = { name: { en: 'Example' }, state: 'to-be', status: 'in-review', comparesWith: { documentId: OTHER } };
  return sketch({ lanes: { customer: 'Ask' }, more: { service, failPoints: failPoints(more) } });
}

export const carriedOver: Rule = {
  law: {
    en: 'A fail point of the as-is is resolved in the to-be, or carried over knowingly.',
    'zh-Hans': '现状图的失误点在未来图中已解决，或明确说明为何保留。',
  },
  title: { en: 'Fail point carried over in silence', 'zh-Hans': '失误点未经说明即沿用' },
  why: {
    en: 'A to-be that keeps the mistakes of the as-is without a word was not designed for them.',
    'zh-Hans': '未来图原样保留现状的失误，说明设计时没有考虑它。',
  },
  mend: {
    en: 'Change the flow so that it cannot fail there, or write on the fail point why it stays.',
    'zh-Hans': '改变流程以消除失误，或在失误点写明保留的原因。',
  },
  source: { en: 'Source text, section ㈤ 3 and 5: the room for improvement', 'zh-Hans': '原文第㈤3、5节：改进余地' },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    silent: {
      en: ({ name }) => `${name} was there in the as-is and is carried over without a word.`,
      'zh-Hans': ({ name }) => `“${name}”在现状图中已有，沿用但未作说明。`,
    },
  },
  reads: ({ document }) => [document.failPoints, document.service],
  skipped: (context) =>
    notInReview(context) ??
    (asIs(context) ? undefined : { en: 'there is no as-is at hand to compare with', 'zh-Hans': '没有可对比的现状图' }),
  check,
  good: () => future({ carriedOver: { en: 'Rare; watched for another quarter' } }),
  bad: () => future({}),
  others: () => [
    { ...sketch({ lanes: { customer: 'Ask' }, more: { failPoints: failPoints({}) } }), documentId: OTHER },
  ],
};
