import { linkKind } from '../model/links.ts';
import { lanesInOrder, linksFrom, linksTo, roleOf, stepsInCell } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { columnOf, customerPath, type PathStep } from './path.ts';

/** One place on a walk along the customer's path. */
export interface Stop {
  /** The customer's action. */
  readonly actionId: Id;
  /** What is shown: the action with what answers it and the evidence, or a part of a long answer. */
  readonly stepIds: ReadonlySet<Id>;
  /** The steps of all parts of the answer. */
  readonly allIds: ReadonlySet<Id>;
  /** Which part of a long answer it is, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
}

/** An answer that takes more columns, or more lanes, is shown in parts. */
const MOST_COLUMNS = 5;
const MOST_LANES = 4;
/** What goes on behind is shown with what is before it over no more lanes than these; so few steps not alone even over one more. */
const MOST_BEHIND = 3;
const FEW = 2;

/** The places of a walk along the customer's path, each action with what answers it; none without a step. */
export function stopsOf(document: BlueprintDocument): Stop[] {
  const path = customerPath(document);
  const answers = withTheRest(document, path);
  return path.flatMap(({ id }) => inParts(document, id, answers.get(id) ?? new Set()));
}

/** What leads to an answer belongs to it, such as a system; what nothing leads to, to the action before it in time. */
function withTheRest(document: BlueprintDocument, path: readonly PathStep[]): Map<Id, Set<Id>> {
  const answers = new Map(path.map(({ id, answers: linked }) => [id, new Set(linked)]));
  const customer = new Set(path.map(({ id }) => id));
  const taken = new Set(path.flatMap(({ id, answers: linked }) => [id, ...linked]));
  const isOther = (id: Id) => !customer.has(id) && columnOf(document, id) !== undefined;
  const leadingTo = (id: Id) =>
    linksTo(document, id)
      .map(([, { from }]) => from)
      .filter(isOther);
  for (const [id, own] of answers) {
    for (const step of [id, ...own]) for (const tied of tiedTo(document, step)) own.add(tied);
    // A set goes on to what is added while it is gone through.
    for (const step of own) for (const before of leadingTo(step)) if (!taken.has(before)) own.add(before);
    for (const step of own) taken.add(step);
  }
  // What hands over to the customer is shown where it is received, too.
  const at = (id: Id) => columnOf(document, id) ?? 0;
  const isNear = (id: Id, before: Id) => at(before) <= at(id) && at(id) - at(before) < MOST_COLUMNS;
  for (const [id, own] of answers) for (const before of leadingTo(id)) if (isNear(id, before)) own.add(before);
  const inTime = path.map(({ id }) => ({ id, column: at(id) }));
  for (const id of Object.keys(document.steps)) {
    const column = columnOf(document, id);
    if (column === undefined || taken.has(id)) continue;
    const before = inTime.filter((action) => action.column <= column);
    const latest = Math.max(...before.map((action) => action.column));
    const action = before.find((one) => one.column === latest) ?? inTime[0];
    if (action) answers.get(action.id)?.add(id);
  }
  return answers;
}

/** Evidence that a line ties to a step, whichever end it begins at. */
function tiedTo(document: BlueprintDocument, id: Id): Id[] {
  if (roleOf(document, id) === 'evidence') return [];
  const links = [...linksFrom(document, id), ...linksTo(document, id)];
  return links.flatMap(([, link]) => {
    const other = link.from === id ? link.to : link.from;
    const isTied = linkKind(document, link) === 'evidence' && columnOf(document, other) !== undefined;
    return isTied && roleOf(document, other) === 'evidence' ? [other] : [];
  });
}

/** Small neighbourhoods are shown as they are; others stretch by stretch of time, what the customer sees before what goes on behind. */
function inParts(document: BlueprintDocument, actionId: Id, answers: ReadonlySet<Id>): Stop[] {
  const allIds = new Set([actionId, ...answers]);
  const parts = stretches(document, [...allIds]).flatMap((ids) => beforeAndBehind(document, ids));
  return parts.map((ids, index) => ({ actionId, stepIds: new Set(ids), allIds, part: index + 1, parts: parts.length }));
}

const BEHIND: ReadonlySet<string> = new Set(['backstage', 'support']);

/** Behind is shown with those steps before it to which it is tied, where they are near enough to be shown large. */
function beforeAndBehind(document: BlueprintDocument, ids: readonly Id[]): Id[][] {
  const behind = new Set(ids.filter((id) => BEHIND.has(roleOf(document, id) ?? '')));
  if (lanesOf(document, ids).length <= MOST_LANES || behind.size === 0 || behind.size === ids.length) return [[...ids]];
  const before = ids.filter((id) => !behind.has(id));
  const tied = before.filter((id) => [...behind].some((other) => isLinked(document, id, other)));
  const staff = tied.filter((id) => roleOf(document, id) !== 'customer');
  const beside = new Set(staff.length > 0 ? staff : tied);
  const besides = ids.filter((id) => behind.has(id) || beside.has(id));
  const lanes = lanesOf(document, besides);
  const isNear = lanes.length <= MOST_BEHIND || (behind.size <= FEW && rowsOf(document, lanes) <= MOST_LANES);
  if (!isNear) return [before, [...behind]];
  return before.every((id) => besides.includes(id)) ? [besides] : [before, besides];
}

/** The lanes from the first to the last in which some steps stand. */
function lanesOf(document: BlueprintDocument, ids: readonly Id[]): Id[] {
  const lanes = lanesInOrder(document).map(([id]) => id);
  const rows = ids.map((id) => lanes.indexOf(document.steps[id]?.laneId ?? ''));
  return lanes.slice(Math.min(...rows), Math.max(...rows) + 1);
}

/** How many steps stand below one another at the most, in all of some lanes; a lane takes room without any, too. */
function rowsOf(document: BlueprintDocument, lanes: readonly Id[]): number {
  const columns = Object.keys(document.columns);
  const tallest = (lane: Id) => Math.max(1, ...columns.map((column) => stepsInCell(document, lane, column).length));
  return lanes.reduce((sum, lane) => sum + tallest(lane), 0);
}

function isLinked(document: BlueprintDocument, one: Id, other: Id): boolean {
  return [...linksFrom(document, one), ...linksTo(document, one)].some(
    ([, { from, to }]) => from === other || to === other,
  );
}

/** Steps by the time in which they stand, no more columns together than can be shown large. */
function stretches(document: BlueprintDocument, ids: readonly Id[]): Id[][] {
  const at = (id: Id) => columnOf(document, id) ?? 0;
  const columns = [...new Set(ids.map(at))].sort((one, other) => one - other);
  const parts: Set<number>[] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    if (column - first >= MOST_COLUMNS) {
      parts.push(new Set());
      first = column;
    }
    parts.at(-1)?.add(column);
  }
  return withRest(
    document,
    parts.map((shown) => ids.filter((id) => shown.has(at(id)))),
  );
}

/** A last step that would stand alone is shown with what ties it to the part before. */
function withRest(document: BlueprintDocument, parts: readonly Id[][]): Id[][] {
  const [before = [], [rest, ...more] = []] = parts.slice(-2);
  if (parts.length < 2 || rest === undefined || more.length > 0) return [...parts];
  return [...parts.slice(0, -1), [...before.filter((id) => isLinked(document, id, rest)), rest]];
}
