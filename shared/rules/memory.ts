import type { Id } from '../model/schema/values.ts';
import { changedIn, entriesOf } from './entries.ts';
import type { Judgement } from './rule.ts';

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
 * Judges elements one by one, and remembers the last round for each one who checks again and again: an element that is the
 * very same object under the same id, with all else that matters the same, keeps its judgements, and so does one that is
 * judged as before. Where none changes the very same list comes back, so that one changed element among thousands costs
 * one judgement.
 * @param checker for whom is remembered; nothing is where there is none
 */
export function createMemory<Element extends object>(): (
  judged: Judged<Element>,
  judge: Judge<Element>,
  checker: object | undefined,
) => readonly Judgement[] {
  const rounds = new WeakMap<object, Round<Element>>();
  return (judged, judge, checker) => {
    if (!checker) return foundIn(judged, judge);
    const last = rounds.get(checker);
    const before = last && sameParts(last.besides, judged.besides) ? last : undefined;
    const changed =
      before && before.selected === judged.selected ? changedIn(before.collection, judged.collection) : undefined;
    const own = before && changed ? before.own : allOf(judged, before, judge);
    const stands = before !== undefined && changed !== undefined && !judgeAgain(changed, own, judged, judge);
    const found = stands ? before.found : [...own.values()].flat();
    rounds.set(checker, { ...judged, own, found });
    return found;
  };
}

/** What every element judged once is found to lack, in their order. */
function foundIn<Element extends object>(judged: Judged<Element>, judge: Judge<Element>): Judgement[] {
  const found: Judgement[] = [];
  for (const id of idsOf(judged)) {
    const own = judgeOne(judged, id, judge);
    if (own) for (const judgement of own) found.push(judgement);
  }
  return found;
}

function idsOf({ collection, selected }: Judged<object>): readonly Id[] {
  return selected ?? entriesOf(collection).map(([id]) => id);
}

function judgeOne<Element extends object>({ collection }: Judged<Element>, id: Id, judge: Judge<Element>) {
  const element = collection[id];
  return element && judge(id, element);
}

function allOf<Element extends object>(
  judged: Judged<Element>,
  before: Round<Element> | undefined,
  judge: Judge<Element>,
): Map<Id, readonly Judgement[]> {
  const own = new Map<Id, readonly Judgement[]>();
  for (const id of idsOf(judged)) {
    const stays = before?.collection[id] === judged.collection[id] ? before?.own.get(id) : undefined;
    const now = stays ?? judgeOne(judged, id, judge);
    if (now) own.set(id, now);
  }
  return own;
}

/** Whether a changed element is judged otherwise than before. */
function judgeAgain<Element extends object>(
  changed: readonly Id[],
  own: Map<Id, readonly Judgement[]>,
  judged: Judged<Element>,
  judge: Judge<Element>,
): boolean {
  let otherwise = false;
  for (const id of changed) {
    const known = own.get(id);
    const now = known && judgeOne(judged, id, judge);
    if (!now || sameJudgements(known, now)) continue;
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
