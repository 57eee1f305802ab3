import { linkKind } from '../model/links.ts';
import { linksFrom, linksTo, roleOf } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { columnOf, customerPath, type PathStep } from './path.ts';

/** One place on a walk along the customer's path. */
export interface Stop {
  /** The customer's action. */
  readonly actionId: Id;
  /** What is shown: the action with what answers it and the evidence, or a part of a long answer. */
  readonly stepIds: ReadonlySet<Id>;
  /** Which part of a long answer it is, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
}

/** An answer that takes more columns is shown in parts. */
const MOST_COLUMNS = 5;

/** The places of a walk along the customer's path, each action with what answers it; none without a step. */
export function stopsOf(document: BlueprintDocument): Stop[] {
  const path = customerPath(document);
  const answers = withTheRest(document, path);
  return path.flatMap(({ id }) => inParts(document, id, answers.get(id) ?? new Set()));
}

/** What no link leads to belongs to the action before it in time; evidence to what it is tied to. */
function withTheRest(document: BlueprintDocument, path: readonly PathStep[]): Map<Id, Set<Id>> {
  const answers = new Map(path.map(({ id, answers: linked }) => [id, new Set(linked)]));
  const taken = new Set(path.flatMap(({ id, answers: linked }) => [id, ...linked]));
  for (const [id, own] of answers) {
    for (const step of [id, ...own]) {
      for (const tied of tiedTo(document, step)) {
        own.add(tied);
        taken.add(tied);
      }
    }
  }
  const inTime = path.map(({ id }) => ({ id, column: columnOf(document, id) ?? 0 }));
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

function inParts(document: BlueprintDocument, actionId: Id, answers: ReadonlySet<Id>): Stop[] {
  const at = (id: Id) => columnOf(document, id) ?? 0;
  const columns = [...new Set([actionId, ...answers].map(at))].sort((one, other) => one - other);
  const parts: Set<number>[] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    if (column - first >= MOST_COLUMNS) {
      parts.push(new Set());
      first = column;
    }
    parts.at(-1)?.add(column);
  }
  return parts.map((shown, index) => ({
    actionId,
    stepIds: new Set([actionId, ...answers].filter((id) => shown.has(at(id)))),
    part: index + 1,
    parts: parts.length,
  }));
}
