/** One side of a drawing, in pixels, to be laid over sheets. */
export interface Side {
  readonly length: number;
  /** How many sheets. */
  readonly count: number;
  /** The most that a sheet shows. */
  readonly reach: number;
  /** What neighbours share. */
  readonly strip: number;
}

/** From where to where something goes along a side, and how much it matters that it stays whole. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** The cost of what is whole on neither sheet. */
const TORN = 100;
/** Whole on one sheet, begun or ended on the other. */
const SCRAP = 3;
/** Pixels between the places that are tried. */
const STEP = 3;
/** No sheet begins nearer to another than this share of what all would show if they showed as much. */
const LEAST = 0.5;

/** A choice of beginnings, the last first. */
interface Way {
  readonly at: number;
  readonly cost: number;
  readonly before?: Way;
}

/** Where sheets begin, and how much that cuts. */
export interface Cuts {
  readonly beginnings: readonly number[];
  readonly cost: number;
}

/** Where each sheet begins: as evenly as may be where the fewest things are cut. */
export function cutsOf(side: Side, stretches: readonly Stretch[]): Cuts {
  const even = (side.length - side.strip) / side.count;
  const most = side.reach - side.strip;
  let ways: Way[] = [{ at: 0, cost: 0 }];
  for (let index = 1; index < side.count; index += 1) {
    const places = placesOf(side, index);
    const near = stretches.filter(({ start, end }) => start < places.last + side.strip && end > places.first);
    ways = places.all.flatMap((at) => {
      const before = cheapest(ways, at - most, at - LEAST * even);
      if (!before) return [];
      return [{ at, cost: before.cost + costOf(at, side.strip, near) + Math.abs(at - index * even) / even, before }];
    });
  }
  const best = cheapest(ways, 0, side.length);
  const beginnings: number[] = [];
  for (let way = best; way; way = way.before) beginnings.unshift(way.at);
  return { beginnings, cost: best?.cost ?? 0 };
}

/** Where a sheet may begin so that those before it and those from it on can show all. */
function placesOf({ length, count, reach, strip }: Side, index: number) {
  const [even, most] = [(length - strip) / count, reach - strip];
  const middle = index * even;
  const first = Math.max(length - strip - (count - index) * most, middle - LEAST * even);
  const last = Math.min(index * most, length - strip - LEAST * even, middle + LEAST * even);
  const all = [middle];
  for (let at = first; at <= last; at += STEP) all.push(at);
  return { first: Math.min(first, middle), last: Math.max(last, middle), all };
}

/** The cheapest way whose last sheet begins between two places, as good as exactly. */
function cheapest(ways: readonly Way[], from: number, to: number): Way | undefined {
  let best: Way | undefined;
  for (const way of ways) {
    if (way.at < from - 1e-6 || way.at > to + 1e-6) continue;
    if (!best || way.cost < best.cost) best = way;
  }
  return best;
}

function costOf(at: number, strip: number, stretches: readonly Stretch[]): number {
  const end = at + strip;
  let cost = 0;
  for (const stretch of stretches) {
    const [begun, ended] = [stretch.start < at && stretch.end > at, stretch.start < end && stretch.end > end];
    if (begun && ended) cost += TORN * stretch.weight;
    else if (begun || ended) cost += SCRAP * stretch.weight;
  }
  return cost;
}
