import type { Link } from '../../model/schema/drawing.ts';
import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { offered } from '../fixes.ts';
import type { Fix, Judgement, Rule, RuleContext } from '../rule.ts';

/** The kind follows from the ends, so the same ends in the same direction are of the same kind. */
function check({ document }: RuleContext): Judgement[] {
  const between = new Map<string, Map<string, string[]>>();
  const judgements: Judgement[] = [];
  for (const [id, { from, to }] of entriesOf(document.links)) {
    const message = faultOf(document.steps[from] !== undefined, document.steps[to] !== undefined, from === to);
    if (message) {
      judgements.push({ message, elementIds: [id], fields: FIELDS, fixes: [deletion(document, [id])] });
      continue;
    }
    const onward = between.get(from) ?? new Map<string, string[]>();
    between.set(from, onward);
    const same = onward.get(to);
    if (same) same.push(id);
    else onward.set(to, [id]);
  }
  const twice = [...between.values()].flatMap((onward) => [...onward.values()].filter(({ length }) => length > 1));
  return [...judgements, ...twice.map((ids) => repeated(document, ids.sort()))];
}

const FIELDS = ['from', 'to'];

function faultOf(hasFrom: boolean, hasTo: boolean, same: boolean): string | undefined {
  if (!hasFrom || !hasTo) return 'missing';
  return same ? 'itself' : undefined;
}

type Drawn = Pick<RuleContext['document'], 'links' | 'failPoints' | 'waitPoints'>;

/** How much would be lost with a link: what it says, and the markers on it. */
function saidOn({ links, failPoints, waitPoints }: Drawn, id: string): number {
  const { from: _from, to: _to, ...said }: Partial<Link> = links[id] ?? {};
  const markers = [...Object.values(failPoints), ...Object.values(waitPoints)].filter(({ on }) => on === id);
  return Object.keys(said).length + markers.length;
}

/** Deleting a link that says nothing loses nothing; any other is deleted only by a person. */
function deletion(document: Drawn, ids: readonly string[]): Fix {
  const one = { en: 'Delete the link', 'zh-Hans': '删除连线' };
  const several = { en: 'Keep one link and delete the others', 'zh-Hans': '保留一条，删除其余连线' };
  const label = ids.length > 1 ? several : one;
  const safe = ids.every((id) => saidOn(document, id) === 0);
  return { ...offered(label, { edit: 'delete-elements', args: { ids } }), safe };
}

/** Of links between the same ends the one that says most is kept. */
function repeated(document: Drawn, ids: readonly string[]): Judgement {
  const [, ...others] = ids.toSorted((one, other) => saidOn(document, other) - saidOn(document, one));
  return { message: 'twice', elementIds: ids, fields: FIELDS, fixes: [deletion(document, others)] };
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
    twice: {
      en: ({ name }) => `The link ${name} is there more than once.`,
      'zh-Hans': ({ name }) => `连线“${name}”重复。`,
    },
  },
  reads: ({ topology, document: { links, failPoints, waitPoints } }) => [topology, links, failPoints, waitPoints],
  check,
  good: () => sketch({ lanes: { customer: 'Ask Read' }, links: 'Ask>Read' }),
  bad: () =>
    sketch({
      lanes: { customer: 'Ask Read' },
      more: { links: { 'link-astray0': { from: sketchId('step', 'Ask'), to: sketchId('step', 'Gone') } } },
    }),
};
