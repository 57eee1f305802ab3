import type { GridLink } from './choose-routes.ts';
import { REACH } from './plans.ts';
import { QUARTERS, type Segment } from './segment.ts';

/** Where links were routed otherwise than before: one round which nothing changed since would be routed the same again. */
export class Changes {
  readonly #boxes: Box[] = [];
  /** How many changes there were when a link was routed last. */
  readonly #known = new Map<GridLink, number>();

  /** Tells that a link was routed again. */
  tell(link: GridLink, before: readonly Segment[]): void {
    if (!sameSegments(before, link.segments)) this.#boxes.push(boxOf([...before, ...link.segments]));
    this.#known.set(link, this.#boxes.length);
  }

  /** Whether something changed since then where the link could run. */
  concern(link: GridLink): boolean {
    if (link.via) return true;
    const reach = reachOf(link);
    for (let at = this.#known.get(link) ?? 0; at < this.#boxes.length; at++) {
      const box = this.#boxes[at];
      if (box && meet(box, reach)) return true;
    }
    return false;
  }
}

/** An extent in strips. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function meet(one: Box, other: Box): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

function reachOf({ from, to }: GridLink): Box {
  return {
    left: Math.min(from.x, to.x) - REACH,
    right: Math.max(from.x, to.x) + REACH,
    top: Math.min(from.y, to.y) - REACH,
    bottom: Math.max(from.y, to.y) + REACH,
  };
}

function boxOf(segments: readonly Segment[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { horizontal, strip, low, high } of segments) {
    const [from, to] = [Math.floor(low / QUARTERS), Math.ceil(high / QUARTERS)];
    box.left = Math.min(box.left, horizontal ? from : strip);
    box.right = Math.max(box.right, horizontal ? to : strip);
    box.top = Math.min(box.top, horizontal ? strip : from);
    box.bottom = Math.max(box.bottom, horizontal ? strip : to);
  }
  return box;
}

function sameSegments(some: readonly Segment[], others: readonly Segment[]): boolean {
  if (some.length !== others.length) return false;
  return some.every((one, index) => {
    const other = others[index];
    return (
      one.horizontal === other?.horizontal &&
      one.strip === other.strip &&
      one.low === other.low &&
      one.high === other.high
    );
  });
}
