import { textIn } from '../../model/queries.ts';
import { type BlueprintDocument, COLLECTIONS } from '../../model/schema/document.ts';
import type { Text } from '../../model/schema/values.ts';
import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Fix, Judgement, Rule, RuleContext } from '../rule.ts';
import { columnMates, type Node, type Topology } from '../topology.ts';

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** A name without what the eye passes over: case, full and half width, and spaces. */
function folded(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const fold = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (known.size > MOST_KNOWN) known.clear();
  known.set(text, fold);
  return fold;
}

function groupsOf<Item>(entries: readonly (readonly [string, Item])[], keyOf: (id: string, item: Item) => string) {
  const groups = new Map<string, string[]>();
  for (const [id, item] of entries) {
    const key = keyOf(id, item);
    if (key === '') continue;
    const members = groups.get(key);
    if (members) members.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()].filter((ids) => ids.length > 1).map((ids) => ids.sort());
}

/** A name in the blueprint’s first language, or in the first of the others that has it. */
function nameOf({ languages }: BlueprintDocument, name: Text): string {
  const [first = 'en', ...others] = languages;
  return folded(textIn(name, first, others));
}

function catalogued(document: BlueprintDocument): Judgement[] {
  const key = (_id: string, { name }: { name: Text }) => nameOf(document, name);
  return (['actors', 'systems'] as const).flatMap((collection) =>
    groupsOf(entriesOf<{ name: Text }>(document[collection]), key).map((elementIds) => ({
      message: 'alike',
      elementIds,
      fields: ['name'],
      fixes: [merged(document, elementIds)],
    })),
  );
}

/** Keeps the first and lets whatever names another name it instead. */
function merged(document: BlueprintDocument, ids: readonly string[]): Fix {
  const [kept = '', ...others] = ids;
  const gone = new Set<unknown>(others);
  const renamed = (value: unknown): unknown => {
    if (gone.has(value)) return kept;
    if (!Array.isArray(value) || !value.some((part) => gone.has(part))) return undefined;
    return [...new Set(value.map((part) => (gone.has(part) ? kept : part)))];
  };
  const calls = COLLECTIONS.flatMap((collection) =>
    entriesOf<object>(document[collection]).flatMap(([id, element]) => {
      const fields = Object.entries(element).flatMap(([field, value]) => {
        const now = renamed(value);
        return now === undefined ? [] : [[field, now] as const];
      });
      return fields.length > 0 ? [setting({ collection, id }, Object.fromEntries(fields))] : [];
    }),
  );
  const label = { en: 'Keep one and let everything name it', 'zh-Hans': '合并为一个并统一引用' };
  return offered(label, ...calls, { edit: 'delete-elements', args: { ids: others } });
}

/** Steps of one lane and phase that share name, actor and links; the one says nothing that the other does not. */
function repeated({ document, topology }: RuleContext): Judgement[] {
  const alike = groupsOf(entriesOf(document.steps), (_id, { name }) => nameOf(document, name));
  const key = (id: string) => {
    const step = document.steps[id];
    const node = topology.byId.get(id);
    if (!step || !node || node.kind === 'reserved') return '';
    const phaseId = document.columns[step.columnId ?? '']?.phaseId ?? '';
    return [node.lane, phaseId, (step.actorIds ?? []).toSorted(), linksOf(topology, node)].join('|');
  };
  return alike
    .flatMap((ids) =>
      groupsOf(
        ids.map((id) => [id, id] as const),
        key,
      ),
    )
    .map((elementIds) => ({ message: 'same', elementIds, fields: ['name', 'actorIds', 'laneId'] }));
}

/** What a step is linked to: by links, and by its column with the items of other lanes. */
function linksOf(topology: Topology, node: Node): string {
  const beside = columnMates(topology, node).filter(({ lane }) => lane !== node.lane);
  const ends = [
    ...node.in.map(({ from }) => `<${from.id}`),
    ...node.out.map(({ to }) => `>${to.id}`),
    ...beside.map(({ id }) => `|${id}`),
  ];
  return ends.sort().join(' ');
}

const actors = (second: string) => ({
  actors: { 'actor-000001': { name: { en: 'Teller' } }, 'actor-000002': { name: { en: second } } },
});

export const sameName: Rule = {
  law: {
    en: 'No two actors or systems differ only in case, width or spacing; no two steps of one lane and phase share name, actor and links.',
    'zh-Hans': '岗位或系统名称不能只差大小写、全半角或空格；同泳道同阶段的步骤不能名称、岗位、连线都相同。',
  },
  title: { en: 'The same thing twice', 'zh-Hans': '重复的名称' },
  why: {
    en: 'Two spellings of one role split its work and its time; two steps of one name are taken for one.',
    'zh-Hans': '同一岗位两种写法，工作量和用时就被拆开；同名步骤会被当成一个。',
  },
  mend: {
    en: 'Keep one of the two and point everything at it; give steps that differ different names.',
    'zh-Hans': '只保留一个并统一引用；不同的步骤用不同的名称。',
  },
  source: {
    en: 'Source text, section ㈤ 6: so that staff understand it alike',
    'zh-Hans': '原文第㈤6节：使员工理解一致',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    alike: {
      en: ({ name }) => `${name} is there more than once, spelt the same or nearly so.`,
      'zh-Hans': ({ name }) => `“${name}”有多个写法相同或相近的条目。`,
    },
    same: {
      en: ({ name }) => `${name} is there more than once in one lane and phase, with the same actors and links.`,
      'zh-Hans': ({ name }) => `同一泳道和阶段中有多个“${name}”，岗位和连线也相同。`,
    },
  },
  reads: ({ document, topology }) => [
    document.actors,
    document.systems,
    document.steps,
    document.columns,
    document.languages,
    topology,
  ],
  check: (context) => [...catalogued(context.document), ...repeated(context)],
  good: () => sketch({ lanes: { customer: 'Ask' }, more: actors('Supervisor') }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, more: actors('TELLER ') }),
};
