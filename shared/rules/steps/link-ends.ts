import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { offered } from '../fixes.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

/** The kind follows from the ends, so the same ends in the same direction are of the same kind. */
function check({ document }: RuleContext): Judgement[] {
  const firstBetween = new Map<string, Map<string, string>>();
  const judgements: Judgement[] = [];
  for (const [id, { from, to, condition }] of entriesOf(document.links)) {
    const silent = condition === undefined;
    const message = faultOf(document.steps[from] !== undefined, document.steps[to] !== undefined, from === to);
    if (message) {
      judgements.push(found(message, [id], id, silent));
      continue;
    }
    const ends = firstBetween.get(from) ?? new Map<string, string>();
    firstBetween.set(from, ends);
    const first = ends.get(to);
    if (first === undefined) ends.set(to, id);
    else judgements.push(found('twice', [first, id].sort(), id, silent));
  }
  return judgements;
}

function faultOf(hasFrom: boolean, hasTo: boolean, same: boolean): string | undefined {
  if (!hasFrom || !hasTo) return 'missing';
  return same ? 'itself' : undefined;
}

function found(message: string, elementIds: readonly string[], id: string, safe: boolean): Judgement {
  const label = { en: 'Delete the link', 'zh-Hans': '删除连线' };
  return {
    message,
    elementIds,
    fields: ['from', 'to'],
    fixes: [{ ...offered(label, { edit: 'delete-elements', args: { ids: [id] } }), safe }],
  };
}

export const linkEnds: Rule = {
  law: {
    en: 'No link leads to what is missing, to itself, or twice between the same ends in the same direction and kind.',
    'zh-Hans': '连线不指向缺失的对象或自身，同方向同类型的连线不重复。',
  },
  title: { en: 'Link without sound ends', 'zh-Hans': '连线两端有误' },
  why: { en: 'Such a link says nothing and is not drawn well.', 'zh-Hans': '这样的连线没有含义，也无法正确绘制。' },
  mend: {
    en: 'Delete the link, or draw it anew between two steps.',
    'zh-Hans': '删除该连线，或在两个步骤之间重新连接。',
  },
  source: { en: 'Six-step method, step 4', 'zh-Hans': '六步流程设计法第四步' },
  version: 1,
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    missing: {
      en: ({ name }) => `The link ${name} has an end that does not exist.`,
      'zh-Hans': ({ name }) => `连线“${name}”的一端不存在。`,
    },
    itself: {
      en: ({ name }) => `The link ${name} leads from a step to itself.`,
      'zh-Hans': ({ name }) => `连线“${name}”从步骤指向自身。`,
    },
    twice: { en: ({ name }) => `The link ${name} is there twice.`, 'zh-Hans': ({ name }) => `连线“${name}”重复。` },
  },
  reads: ({ topology, document }) => [topology, document.links],
  check,
  good: () => sketch({ lanes: { customer: 'Ask Read' }, links: 'Ask>Read' }),
  bad: () =>
    sketch({
      lanes: { customer: 'Ask Read' },
      more: { links: { 'link-astray0': { from: sketchId('step', 'Ask'), to: sketchId('step', 'Gone') } } },
    }),
};
