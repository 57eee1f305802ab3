import type { Size } from '../../model/geometry.ts';
import type { Options } from '../read-options.ts';

/** Points, upright. */
const A4: Size = { width: 595.28, height: 841.89 };
const PAPERS: Readonly<Record<string, Size>> = {
  a4: A4,
  a3: { width: 841.89, height: 1190.55 },
  letter: { width: 612, height: 792 },
};

/** Room around what is printed, in points: no printer reaches the edge of its paper. */
export const MARGIN = 28;
/** Where the foot's text begins, above the lower edge. */
export const FOOT = 24;

/** The size of the paper as it lies. */
export function paperOf({ paper, orientation }: Options): Size {
  const { width, height } = PAPERS[String(paper)] ?? A4;
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}
