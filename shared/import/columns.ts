import type { DraftLink, DraftStep, ImportDraft, Key } from './draft.ts';

/** Position in time of each step that has a lane: from the file's own columns, its coordinates, or the links alone. */
export function columnsOf({ steps, links, phases }: ImportDraft): ReadonlyMap<Key, number> {
  const placed = steps.filter(({ lane }) => lane !== undefined);
  const columns = rawColumns(placed, links);
  return phases.length === 0
    ? packed(columns)
    : apartByPhase(
        placed,
        columns,
        phases.map(({ key }) => key),
      );
}

function rawColumns(placed: readonly DraftStep[], links: readonly DraftLink[]): Map<Key, number> {
  if (placed.every(({ column }) => column !== undefined)) {
    return new Map(placed.map(({ key, column }) => [key, column ?? 0]));
  }
  const drawn = placed.filter(({ box }) => box !== undefined);
  return drawn.length === placed.length ? byCoordinates(placed) : byLinks(placed, links);
}

/**
 * Steps that overlap from left to right stand in one column unless they share a lane: a new column begins where a step's
 * middle lies behind the right edge of the first of the column.
 */
function byCoordinates(placed: readonly DraftStep[]): Map<Key, number> {
  const middle = ({ box }: DraftStep) => (box ? box.x + box.width / 2 : 0);
  const sorted = [...placed].sort(
    (one, other) => middle(one) - middle(other) || (one.box?.y ?? 0) - (other.box?.y ?? 0),
  );
  const columns = new Map<Key, number>();
  let column = -1;
  let edge = Number.NEGATIVE_INFINITY;
  for (const step of sorted) {
    if (middle(step) > edge) {
      column += 1;
      edge = (step.box?.x ?? 0) + (step.box?.width ?? 0);
    }
    columns.set(step.key, column);
  }
  return columns;
}

/** Each step one column behind the latest that leads to it; links that close a circle are left out. */
function byLinks(placed: readonly DraftStep[], links: readonly DraftLink[]): Map<Key, number> {
  const known = new Set(placed.map(({ key }) => key));
  const onward = new Map<Key, Key[]>();
  for (const { from, to, fields } of links) {
    if (!known.has(from) || !known.has(to) || from === to || fields?.loop) continue;
    const list = onward.get(from);
    if (list) list.push(to);
    else onward.set(from, [to]);
  }
  const columns = new Map<Key, number>();
  for (const key of topologically(placed, onward)) {
    const column = columns.get(key.key) ?? 0;
    columns.set(key.key, column);
    for (const next of key.onward) columns.set(next, Math.max(columns.get(next) ?? 0, column + 1));
  }
  return columns;
}

/** Steps in an order in which links lead onward, by depth-first search without recursion; links back are left out. */
function topologically(placed: readonly DraftStep[], onward: ReadonlyMap<Key, readonly Key[]>) {
  const state = new Map<Key, 'open' | 'done'>();
  const order: { key: Key; onward: Key[] }[] = [];
  for (const { key: root } of placed) {
    if (state.has(root)) continue;
    const path: { key: Key; kept: Key[]; at: number }[] = [{ key: root, kept: [], at: 0 }];
    state.set(root, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = onward.get(top.key)?.[top.at];
      top.at += 1;
      if (next === undefined) {
        state.set(top.key, 'done');
        order.push({ key: top.key, onward: top.kept });
        path.pop();
      } else if (state.get(next) !== 'open') {
        top.kept.push(next);
        if (!state.has(next)) {
          state.set(next, 'open');
          path.push({ key: next, kept: [], at: 0 });
        }
      }
    }
  }
  return order.reverse();
}

/** Columns of one phase stand together, in the order of the phases; steps without a phase come behind. */
function apartByPhase(
  placed: readonly DraftStep[],
  columns: ReadonlyMap<Key, number>,
  phases: readonly Key[],
): ReadonlyMap<Key, number> {
  const rank = (step: DraftStep) => {
    const at = phases.indexOf(step.phase ?? '');
    return at === -1 ? phases.length : at;
  };
  const width = Math.max(0, ...columns.values()) + 1;
  return packed(new Map(placed.map((step) => [step.key, rank(step) * width + (columns.get(step.key) ?? 0)])));
}

/** The same order without gaps, from 0. */
function packed(columns: ReadonlyMap<Key, number>): Map<Key, number> {
  const used = [...new Set(columns.values())].sort((one, other) => one - other);
  const position = new Map(used.map((column, index) => [column, index]));
  return new Map([...columns].map(([key, column]) => [key, position.get(column) ?? 0]));
}
