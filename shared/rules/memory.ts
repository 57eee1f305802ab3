import type { Id } from '../model/schema/values.ts';
import { changedIn, entriesOf } from './entries.ts';
import type { Judgement } from './rule.ts';

/** So many changed elements are judged one by one; with more, most likely another document is judged. */
const FEW = 50;

type Collection<Element> = Readonly<Record<Id, Element>>;
type Judge<Element> = (id: Id, element: Element) => readonly Judgement[];

/** What is judged: the elements of a collection, all of them or those selected, in that order. */
interface Judged<Element> {
  readonly collection: Collection<Element>;
  readonly selected?: readonly Id[];
  /** All else that matters to the judgement. */
  readonly besides: readonly unknown[];
}

interface Round<Element> extends Judged<Element> {
  readonly own: Map<Id, readonly Judgement[]>;
  readonly found: readonly Judgement[];
}

/**
 * Judges elements one by one and remembers the last round: an element that is the very same object under the same id,
 * with all else that matters the same, keeps its judgements, and so does one that is judged as before. Where none changes
 * the very same list comes back, so that one changed element among thousands costs one judgement.
 */
export function createMemory<Element extends object>(): (
  judged: Judged<Element>,
  judge: Judge<Element>,
) => readonly Judgement[] {
  let last: Round<Element> | undefined;
  return (judged, judge) => {
    const before = last && sameParts(last.besides, judged.besides) ? last : undefined;
    const changed =
      before && before.selected === judged.selected ? changedIn(before.collection, judged.collection) : undefined;
    const again = before && changed && changed.length <= FEW ? changed : undefined;
    const own = before && again ? before.own : allOf(judged, before, judge);
    const stands = before !== undefined && again !== undefined && !judgeAgain(again, own, judged, judge);
    last = { ...judged, own, found: stands ? before.found : [...own.values()].flat() };
    return last.found;
  };
}

function allOf<Element extends object>(
  { collection, selected }: Judged<Element>,
  before: Round<Element> | undefined,
  judge: Judge<Element>,
): Map<Id, readonly Judgement[]> {
  const own = new Map<Id, readonly Judgement[]>();
  for (const id of selected ?? entriesOf(collection).map(([id]) => id)) {
    const element = collection[id];
    if (!element) continue;
    const stays = before?.collection[id] === element ? before.own.get(id) : undefined;
    own.set(id, stays ?? judge(id, element));
  }
  return own;
}

/** Whether a changed element is judged otherwise than before. */
function judgeAgain<Element extends object>(
  changed: readonly Id[],
  own: Map<Id, readonly Judgement[]>,
  { collection }: Judged<Element>,
  judge: Judge<Element>,
): boolean {
  let otherwise = false;
  for (const id of changed) {
    const [element, known] = [collection[id], own.get(id)];
    if (!element || !known) continue;
    const now = judge(id, element);
    if (sameJudgements(known, now)) continue;
    own.set(id, now);
    otherwise = true;
  }
  return otherwise;
}

function sameJudgements(one: readonly Judgement[], other: readonly Judgement[]): boolean {
  if (one.length !== other.length) return false;
  return one.length === 0 || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether two lists hold the very same parts. */
export function sameParts(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((part, index) => part === other[index]));
}
