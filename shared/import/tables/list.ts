import { emptyDraft, type ImportDraft, type ImportLoss, type Key } from '../draft.ts';
import { withLoops } from '../loops.ts';
import { linksIn, markersIn, markersOnSteps, nextLinks } from './flow.ts';
import type { Grid } from './grid.ts';
import type { ListHead, ListKind } from './heads.ts';
import { stepFinder } from './lookup.ts';
import { lanesIn, phasesIn } from './places.ts';
import { aboutIn, figuresIn, sourcesIn } from './record.ts';
import { type ListRow, rowsBelow } from './row.ts';
import { stepsIn } from './steps.ts';

/** A table that was recognised as a list. */
export interface List {
  readonly grid: Grid;
  readonly head: ListHead;
}

/** The draft of one or several lists: of steps, and of links, markers, lanes, phases and the record beside them. */
export function draftOfLists(lists: readonly List[], usual: string): ImportDraft {
  const language = languageOf(lists, usual);
  const losses: ImportLoss[] = lists.flatMap(({ grid, head }) =>
    head.unknown.map((text) => ({ what: UNKNOWN_HEAD, where: grid.name === '' ? text : `${grid.name}: ${text}` })),
  );
  const rowsOf = (kind: ListKind): readonly ListRow[] =>
    lists.filter(({ head }) => head.kind === kind).flatMap(({ grid, head }) => rowsBelow(grid, head, language));
  const about = aboutIn(rowsOf('about'), language);
  const known = { lanes: lanesIn(rowsOf('lanes')), phases: phasesIn(rowsOf('phases')), language, losses };
  const { steps, lanes, phases, catalogue } = stepsIn(rowsOf('steps'), known);
  const isNumbered = steps.some(([, row]) => row.cell('number') !== '');
  const find = stepFinder(
    steps.map(([{ key, name }, row], index) => {
      const number = isNumbered ? row.cell('number') : String(index + 1);
      return { key, number, names: Object.values(name) };
    }),
  );
  const listed = linksIn(rowsOf('links'), find, losses);
  const links = [...listed, ...nextLinks(steps, find, language, losses)];
  const decisions = branching(links);
  const [fromList, onSteps] = [markersIn(rowsOf('markers'), find, losses), markersOnSteps(steps, language)];
  const isOwn = about.languages.length > 0 && rowsOf('about').length > 0;
  const draft: ImportDraft = {
    ...emptyDraft(language),
    ...about,
    ...{ lanes, phases, links },
    languages: languagesOf(lists, about.languages),
    steps: inTime(
      steps.map(([step, row]) =>
        row.cell('kind') === '' && decisions.has(step.key) ? { ...step, kind: 'decision' } : step,
      ),
      links.length > 0,
    ),
    failPoints: [...fromList.failPoints, ...onSteps.failPoints],
    waitPoints: [...fromList.waitPoints, ...onSteps.waitPoints],
    catalogue: { ...catalogue, sources: sourcesIn(rowsOf('sources')), indicators: figuresIn(rowsOf('figures')) },
    losses,
  };
  return isOwn ? draft : withLoops(draft, ({ key }) => key.includes(':'));
}

const UNKNOWN_HEAD = {
  en: 'A column that a blueprint has no place for is left out.',
  'zh-Hans': '服务蓝图中没有对应位置的列未导入。',
};

/** Steps that lead on under several conditions. */
function branching(links: ImportDraft['links']): ReadonlySet<Key> {
  const counts = new Map<Key, number>();
  for (const { from, fields } of links) if (fields?.condition) counts.set(from, (counts.get(from) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])));
}

/** Without places in time and without links, rows come one after the other. */
function inTime(steps: readonly ImportDraft['steps'][number][], isLinked: boolean): ImportDraft['steps'] {
  const hasColumns = steps.some(({ column }) => column !== undefined);
  if (hasColumns || isLinked) return steps;
  return steps.map((step, column) => (step.lane === undefined ? step : { ...step, column }));
}

const HAN = /\p{Script=Han}/u;

/** The language of texts that do not say theirs: that of an export of ours, else Chinese where the heads are. */
function languageOf(lists: readonly List[], usual: string): string {
  const about = lists.find(({ head }) => head.kind === 'about');
  const [own] = about ? aboutIn(rowsBelow(about.grid, about.head, usual), usual).languages : [];
  if (own !== undefined) return own;
  const chinese = lists.some(({ grid, head }) => HAN.test(grid.rows[head.row]?.join('') ?? ''));
  return chinese && !usual.startsWith('zh') ? 'zh-Hans' : usual;
}

/** With those that only heads name. */
function languagesOf(lists: readonly List[], first: readonly string[]): readonly string[] {
  const named = lists.flatMap(({ head }) => head.columns.flatMap(({ language }) => language ?? []));
  return [...new Set([...first, ...named])];
}
