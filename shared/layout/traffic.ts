import { QUARTERS, type Segment } from './segment.ts';

const BLOCK_BITS = 6;
/** Cells and pieces looked at before further links are routed without counting crossings, so that no input takes long. */
const MOST_WORK = 60_000_000;
/** Above this many cells the crossings are not counted while choosing routes, to bound the memory. */
const MOST_CELLS = 12_000_000;

/** What runs where so far: answers how many links a further piece would cross at least. */
export class Traffic {
  private readonly yStrips: number;
  private readonly horizontalPasses: Int16Array;
  private readonly verticalPasses: Int16Array;
  private readonly horizontals = new Map<number, Segment[]>();
  private readonly verticals = new Map<number, Segment[]>();
  private readonly counted: boolean;
  private work = 0;

  constructor(xStrips: number, yStrips: number) {
    this.yStrips = yStrips;
    this.counted = xStrips * yStrips <= MOST_CELLS;
    const cells = this.counted ? xStrips * yStrips : 0;
    this.horizontalPasses = new Int16Array(cells);
    this.verticalPasses = new Int16Array(cells);
  }

  /** Whether the sheet is too large, or so much has been looked at, that crossings are no longer counted. */
  get exhausted(): boolean {
    return !this.counted || this.work > MOST_WORK;
  }

  add(segments: readonly Segment[]): void {
    if (!this.counted) return;
    for (const segment of segments) {
      this.count(segment, 1);
      this.eachBlock(segment, (blocks, key) => {
        const block = blocks.get(key);
        if (block) block.push(segment);
        else blocks.set(key, [segment]);
      });
    }
  }

  remove(segments: readonly Segment[]): void {
    if (!this.counted) return;
    for (const segment of segments) {
      this.count(segment, -1);
      this.eachBlock(segment, (blocks, key) => {
        const block = blocks.get(key);
        const place = block?.indexOf(segment) ?? -1;
        if (place >= 0) block?.splice(place, 1);
      });
    }
  }

  /** Crossings that the piece has at least with what is there: straight through, and whichever way tracks are ordered. */
  crossings(segment: Segment): number {
    if (this.exhausted) return 0;
    return this.straightCrossings(segment) + this.sharedCrossings(segment);
  }

  private straightCrossings(segment: Segment): number {
    const passes = segment.horizontal ? this.verticalPasses : this.horizontalPasses;
    const first = Math.floor(segment.low / QUARTERS) + 1;
    const last = Math.ceil(segment.high / QUARTERS) - 1;
    this.work += last - first + 4;
    let sum = 0;
    for (let at = first; at <= last; at++) {
      sum += passes[segment.horizontal ? at * this.yStrips + segment.strip : segment.strip * this.yStrips + at] ?? 0;
    }
    return sum;
  }

  private sharedCrossings(segment: Segment): number {
    const blocks = segment.horizontal ? this.horizontals : this.verticals;
    const firstBlock = segment.low >> BLOCK_BITS;
    const lastBlock = segment.high >> BLOCK_BITS;
    let sum = 0;
    for (let block = firstBlock; block <= lastBlock; block++) {
      const present = blocks.get(segment.strip * 4096 + block) ?? [];
      this.work += present.length;
      for (const other of present) {
        // Segments that lie in several blocks together are counted in the first of them.
        if (block > firstBlock && other.low >> BLOCK_BITS < block) continue;
        if (other.high > segment.low && other.low < segment.high) {
          sum += Math.min(certainCrossings(segment, other), certainCrossings(other, segment));
        }
      }
    }
    return sum;
  }

  private count(segment: Segment, change: number): void {
    const passes = segment.horizontal ? this.horizontalPasses : this.verticalPasses;
    const first = Math.floor(segment.low / QUARTERS) + 1;
    const last = Math.ceil(segment.high / QUARTERS) - 1;
    for (let at = first; at <= last; at++) {
      const cell = segment.horizontal ? at * this.yStrips + segment.strip : segment.strip * this.yStrips + at;
      passes[cell] = (passes[cell] ?? 0) + change;
    }
  }

  private eachBlock(segment: Segment, visit: (blocks: Map<number, Segment[]>, key: number) => void): void {
    const blocks = segment.horizontal ? this.horizontals : this.verticals;
    for (let block = segment.low >> BLOCK_BITS; block <= segment.high >> BLOCK_BITS; block++) {
      visit(blocks, segment.strip * 4096 + block);
    }
  }
}

/** Crossings of two pieces of one strip for certain when the first has the lower coordinate. */
function certainCrossings(lower: Segment, higher: Segment): number {
  let count = 0;
  if (lower.lowTurn > 0 && higher.low < lower.low && lower.low < higher.high) count++;
  if (lower.highTurn > 0 && higher.low < lower.high && lower.high < higher.high) count++;
  if (higher.lowTurn < 0 && lower.low < higher.low && higher.low < lower.high) count++;
  if (higher.highTurn < 0 && lower.low < higher.high && higher.high < lower.high) count++;
  return count;
}
