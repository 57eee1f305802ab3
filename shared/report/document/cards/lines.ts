import { inspectorSentences } from '../../../locales/inspector.ts';
import { percent } from '../../../model/percent.ts';
import type { Entry } from '../../../model/queries.ts';
import type { Link } from '../../../model/schema/drawing.ts';
import type { Id } from '../../../model/schema/values.ts';
import { lasting, nameOf, type TextContext, told, wordsOf } from '../context.ts';
import type { Fact } from '../report.ts';

/** A text, and the thing that it names where it names one. */
type Said = readonly [text: string, id?: Id];

/** What is said under one label. */
export interface Line {
  readonly label: string;
  readonly said: readonly Said[];
}

/** A line where there is something to say; none otherwise. */
export function line(label: string, said: readonly Said[]): Line[] {
  const told = said.filter(([text]) => text.trim() !== '');
  return told.length === 0 ? [] : [{ label, said: told }];
}

export function plainLines(facts: readonly Fact[]): Line[] {
  return facts.flatMap(({ label, value }) =>
    line(
      label,
      (typeof value === 'string' ? [value] : value).map((text) => [text]),
    ),
  );
}

/** Where a link leads, on which condition and how likely. */
export function linkLines(context: TextContext, [, link]: Entry<Link>): Line[] {
  const words = inspectorSentences[context.language];
  return [
    ...line(words.from, [[nameOf(context, link.from), link.from]]),
    ...line(words.to, [[nameOf(context, link.to), link.to]]),
    ...line(words.condition, [[told(context, link.condition)]]),
    ...line(wordsOf(context).chance, [[percent(link.chance)]]),
    ...line(words.handOff, [[lasting(context, link.handOff)]]),
    ...(link.sameContact ? line(words.sameContact, [[wordsOf(context).yes]]) : []),
  ];
}
