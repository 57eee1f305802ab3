import { HEADS, type HeadId, squeezed } from '../../model/tables/heads.ts';
import { wordOf } from './words.ts';

/** What a table lists. */
export type ListKind =
  | 'steps'
  | 'links'
  | 'markers'
  | 'lanes'
  | 'phases'
  | 'sources'
  | 'figures'
  | 'about'
  | 'findings';

export interface ListColumn {
  readonly at: number;
  readonly head: HeadId;
  /** Of the texts, where the head says it. */
  readonly language?: string;
  /** Of the times, where the head says it, as in `Time (min)`. */
  readonly unit?: string;
}

export interface ListHead {
  readonly kind: ListKind;
  /** The row in which the heads stand. */
  readonly row: number;
  readonly columns: readonly ListColumn[];
  /** Heads that no column of a blueprint has. */
  readonly unknown: readonly string[];
}

/** A table is of the first kind whose heads it has: all of the first, and one of the second where there are any. */
const SIGNS: readonly (readonly [kind: ListKind, all: readonly HeadId[], any: readonly HeadId[]])[] = [
  ['about', ['item', 'value', 'key'], []],
  ['findings', ['finding', 'state', 'rule'], []],
  ['links', ['from', 'to'], []],
  ['markers', ['marker', 'on'], []],
  ['figures', ['figure'], ['baseline', 'target', 'kind']],
  ['sources', ['title'], ['findings', 'people', 'suggestion']],
  ['sources', ['title', 'kind', 'id'], []],
  [
    'steps',
    ['step'],
    [
      'lane',
      'phase',
      'next',
      'kind',
      'time',
      'actors',
      'systems',
      'channels',
      'position',
      'id',
      'number',
      'failPoints',
    ],
  ],
  ['lanes', ['lane', 'role'], []],
  ['phases', ['phase'], ['stage', 'id']],
];

/** Heads that mean another thing in tables of these kinds. */
const STRANGE: Readonly<Partial<Record<ListKind, readonly HeadId[]>>> = {
  steps: [
    ...(['finding', 'level', 'state', 'stepNumbers', 'concerns', 'methodStep', 'rule', 'elementIds'] as const),
    'title',
    'from',
    'to',
    'value',
    'what',
    'steps',
    'condition',
  ],
  sources: ['step', 'lane'],
  figures: ['step', 'lane'],
};

/** Rows above the heads that may hold a title. */
const MOST_ABOVE = 10;

/** The heads of a list; undefined where no row holds any. */
export function listHeadOf(rows: readonly (readonly string[])[]): ListHead | undefined {
  for (const [row, cells] of rows.slice(0, MOST_ABOVE).entries()) {
    const found = cells.map(candidatesOf);
    const known = new Set(found.flatMap(({ heads }) => heads));
    const sign = SIGNS.find(
      ([, all, any]) =>
        all.every((head) => known.has(head)) && (any.length === 0 || any.some((head) => known.has(head))),
    );
    if (sign && isHead(cells, found)) return headOf(sign[0], row, cells, found);
  }
  return undefined;
}

/** Two heads at least, and half of what stands in the row: a step may be called like a head. */
function isHead(cells: readonly string[], found: readonly Candidates[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  const known = found.filter(({ heads }) => heads.length > 0).length;
  return known >= 2 && known * 2 >= filled;
}

interface Candidates {
  readonly heads: readonly HeadId[];
  readonly language?: string;
  readonly unit?: string;
}

const BY_TEXT: ReadonlyMap<string, readonly HeadId[]> = (() => {
  const map = new Map<string, HeadId[]>();
  const add = (text: string, id: HeadId) => {
    const key = squeezed(text);
    const ids = map.get(key);
    if (!ids) map.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  const ids = Object.keys(HEADS) as HeadId[];
  for (const id of ids) for (const text of [HEADS[id].en, HEADS[id]['zh-Hans']]) add(text, id);
  for (const id of ids) for (const text of HEADS[id].also) add(text, id);
  return map;
})();

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const BRACKETED = /^(.*?)\s*[([（【]([^()（）]*)[)\]）】]\s*$/s;

function candidatesOf(cell: string): Candidates {
  const whole = BY_TEXT.get(squeezed(cell));
  if (whole) return { heads: whole };
  const [, text = '', inner = ''] = BRACKETED.exec(cell.trim()) ?? [];
  const heads = BY_TEXT.get(squeezed(text)) ?? [];
  const unit = wordOf('unit', inner);
  if (heads.length === 0 || unit !== undefined) return { heads, ...(unit === undefined ? {} : { unit }) };
  return LANGUAGE.test(inner.trim()) ? { heads, language: inner.trim() } : { heads };
}

function headOf(kind: ListKind, row: number, cells: readonly string[], found: readonly Candidates[]): ListHead {
  const strange = STRANGE[kind] ?? [];
  const taken = new Set<string>();
  const columns: ListColumn[] = [];
  const unknown: string[] = [];
  for (const [at, { heads, language, unit }] of found.entries()) {
    const head = heads.find((id) => !strange.includes(id) && !taken.has(`${id} ${language ?? ''}`));
    if (head === undefined) {
      if (cells[at]?.trim()) unknown.push(cells[at].trim());
      continue;
    }
    taken.add(`${head} ${language ?? ''}`);
    columns.push({
      at,
      head,
      ...(language === undefined ? {} : { language }),
      ...(unit === undefined ? {} : { unit }),
    });
  }
  return { kind, row, columns, unknown };
}
