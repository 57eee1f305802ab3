import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { isStrict } from '../reviewed.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

/** Actors who stand in front of the customer: those of frontstage steps and lanes. */
function frontActors({ document, topology }: RuleContext): string[] {
  const steps = (topology.byRole.get('frontstage') ?? []).flatMap(({ id }) => document.steps[id]?.actorIds ?? []);
  const lanes = Object.values(document.lanes).flatMap(({ role, actorId }) =>
    role === 'frontstage' && actorId !== undefined ? [actorId] : [],
  );
  return [...new Set([...steps, ...lanes])].filter((id) => document.actors[id] !== undefined).sort();
}

function check(context: RuleContext): Judgement[] {
  const { document, profile } = context;
  const interviews = entriesOf(document.sources).filter(([, { kind }]) => kind === 'front-line-interview');
  if (interviews.length === 0) return [{ message: 'none', elementIds: [], role: 'front-line-interview' }];
  if (!isStrict(profile)) return [];
  const heard = new Set(
    interviews.flatMap(([, { actorIds = [], peopleIds = [] }]) => [
      ...actorIds,
      ...peopleIds.flatMap((id) => document.people[id]?.actorId ?? []),
    ]),
  );
  return frontActors(context)
    .filter((id) => !heard.has(id))
    .map((id) => ({ message: 'unheard', elementIds: [id] }));
}

const interview = (more: object) => ({
  sources: { 'source-00001': { kind: 'front-line-interview', title: { en: 'Teller, 40 min' }, ...more } },
  actors: { [sketchId('actor', 'teller')]: { name: { en: 'Teller' } } },
});

export const frontLine: Rule = {
  law: {
    en: 'At least one source is an in-depth interview with somebody who serves customers; strictly one for each frontstage actor.',
    'zh-Hans': '至少深度访问过一名直接服务客户的员工；严格要求下每个前台岗位都要访问。',
  },
  title: { en: 'No interview with the front line', 'zh-Hans': '没有一线员工访谈' },
  why: {
    en: 'Who serves customers knows where the service fails; no file says it.',
    'zh-Hans': '服务在哪里出问题，一线员工最清楚，文件里没有。',
  },
  mend: {
    en: 'Talk to the people at the counter or on the telephone, and record the interview under step 2 with whom and in which role.',
    'zh-Hans': '访问柜面或热线员工，在第二步录入访谈，并写明访谈对象和岗位。',
  },
  source: { en: 'Six-step method, step 2: the front line', 'zh-Hans': '六步流程设计法第二步：一线员工' },
  version: 2,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: {
      en: () => 'No interview with front-line staff is recorded.',
      'zh-Hans': () => '尚无一线员工深度访谈记录。',
    },
    unheard: {
      en: ({ name }) => `${name}: nobody in this role was interviewed.`,
      'zh-Hans': ({ name }) => `“${name}”：尚未访问该岗位的员工。`,
    },
  },
  reads: ({ document, topology, profile }) =>
    isStrict(profile)
      ? [document.sources, document.people, document.actors, document.steps, document.lanes, topology]
      : [document.sources],
  check,
  good: () => sketch({ lanes: { customer: 'Ask' }, more: interview({}) }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
