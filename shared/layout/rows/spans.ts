import type { Layout } from '../types.ts';

/** What belongs to a column across, half of the channels beside it included. Pixels from the layout's origin. */
export interface Span {
  readonly left: number;
  readonly right: number;
  /** Whether something can stand there: a folded column has no room for anything. */
  readonly open: boolean;
}

/** Room beside the outermost columns. */
const EDGE = 20;
/** Folded columns are narrower than this. */
const LEAST = 40;

/** The span of each column, in their order; neighbours touch. */
export function columnSpans({ columns }: Layout): Span[] {
  const edges = columns.map(({ start }, index) => {
    const before = columns[index - 1];
    return before ? (before.start + before.size + start) / 2 : start - EDGE;
  });
  return columns.map(({ start, size }, index) => ({
    left: edges[index] ?? start,
    right: edges[index + 1] ?? start + size + EDGE,
    open: size >= LEAST,
  }));
}
