import type { Id } from '../model/schema/values.ts';
import type { Judgement } from './rule.ts';

type Entries<Element> = readonly (readonly [Id, Element])[];
type Judge<Element> = (id: Id, element: Element) => readonly Judgement[];

interface Remembered {
  readonly entries: Entries<object>;
  readonly besides: readonly unknown[];
  readonly judgements: readonly (readonly Judgement[])[];
}

/**
 * Judges elements one by one and remembers the last round: an element that is the very same object under the same id,
 * with all else that matters the same, keeps its judgements. Comparing by place first costs next to nothing, so that one
 * changed element among thousands costs one judgement.
 */
export function createMemory(): <Element extends object>(
  entries: Entries<Element>,
  besides: readonly unknown[],
  judge: Judge<Element>,
) => readonly Judgement[] {
  let last: Remembered = { entries: [], besides: [], judgements: [] };
  return (entries, besides, judge) => {
    const before = sameParts(last.besides, besides) ? last : { entries: [], besides, judgements: [] };
    const inPlace = before.entries.length === entries.length;
    const known = inPlace ? undefined : new Map(before.entries.map(([, element], index) => [element, index]));
    const found: Judgement[] = [];
    const judgements = entries.map(([id, element], index) => {
      const at = known ? known.get(element) : index;
      const there = at === undefined ? undefined : before.entries[at];
      const stays = at !== undefined && there !== undefined && there[1] === element && there[0] === id;
      const own = (stays ? before.judgements[at] : undefined) ?? judge(id, element);
      for (const judgement of own) found.push(judgement);
      return own;
    });
    last = { entries, besides, judgements };
    return found;
  };
}

/** Whether two lists hold the very same parts. */
export function sameParts(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
