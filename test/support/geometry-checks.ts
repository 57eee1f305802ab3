import type { Layout, LayoutInput } from '../../shared/layout/types.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';

/** A straight piece of a link; low and high along its run, `at` across it. Pixels. */
export interface Piece {
  readonly link: string;
  readonly horizontal: boolean;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

const EPSILON = 0.01;

/** The straight pieces of every link. Throws when two consecutive points share neither x nor y. */
export function piecesOf(layout: Layout): Piece[] {
  const pieces: Piece[] = [];
  for (const route of layout.links.values()) {
    for (let index = 1; index < route.points.length; index++) {
      const a = route.points[index - 1];
      const b = route.points[index];
      if (!a || !b) continue;
      const horizontal = Math.abs(a.y - b.y) < EPSILON;
      if (!horizontal && Math.abs(a.x - b.x) >= EPSILON) throw new Error(`${route.id} runs slanted`);
      const [one, two] = horizontal ? [a.x, b.x] : [a.y, b.y];
      pieces.push({
        link: route.id,
        horizontal,
        at: horizontal ? a.y : a.x,
        low: Math.min(one, two),
        high: Math.max(one, two),
      });
    }
  }
  return pieces;
}

/** Pairs of different links of which one crosses the other, counted for each crossing. */
export function crossingsOf(layout: Layout): number {
  const pieces = piecesOf(layout);
  const down = pieces.filter((piece) => !piece.horizontal).sort((a, b) => a.at - b.at);
  let count = 0;
  for (const across of pieces.filter((piece) => piece.horizontal)) {
    for (let index = firstAfter(down, across.low); index < down.length; index++) {
      const piece = down[index];
      if (!piece || piece.at > across.high + EPSILON) break;
      const met = piece.link !== across.link && piece.low <= across.at + EPSILON && piece.high >= across.at - EPSILON;
      if (met) count++;
    }
  }
  return count;
}

function firstAfter(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) < at - EPSILON) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pairs of pieces (also of one link) that lie on one another, touching ends included, as readable strings. */
export function overlapsOf(layout: Layout): string[] {
  const pieces = piecesOf(layout).sort((a, b) => Number(a.horizontal) - Number(b.horizontal) || a.at - b.at);
  const found: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const a = pieces[index];
    for (let other = index + 1; a && other < pieces.length; other++) {
      const b = pieces[other];
      if (!b || b.horizontal !== a.horizontal || b.at - a.at > EPSILON) break;
      if (a.low < b.high + EPSILON && b.low < a.high + EPSILON) {
        found.push(`${a.link} on ${b.link} at ${a.horizontal ? 'y' : 'x'} ${a.at}`);
      }
    }
  }
  return found;
}

/** Links that run through an item, or nearer to one than the clearance without ending there, as readable strings. */
export function throughItemsOf(layout: Layout, input: LayoutInput, clearance: number): string[] {
  const ends = new Set(input.links.flatMap((link) => [`${link.id} ${link.from}`, `${link.id} ${link.to}`]));
  const sources = new Map(input.items.map((item) => [item.id, item]));
  const pieces = piecesOf(layout);
  const found: string[] = [];
  for (const [id, box] of layout.items) {
    const source = sources.get(id);
    const around = grown(box, clearance, clearance, Math.max(0, source?.overhang ?? 0));
    // A link meets a diamond on its slanted edges, so within the box but not in the middle of it.
    const diamond = source?.shape === 'diamond';
    const inside = diamond ? grown(box, -box.width / 4, -box.height / 4, 0) : grown(box, -0.5, -0.5, 0);
    for (const piece of pieces) {
      if (meets(piece, ends.has(`${piece.link} ${id}`) ? inside : around)) found.push(`${piece.link} at ${id}`);
    }
  }
  return found;
}

function grown(box: Rectangle, across: number, down: number, above: number): Rectangle {
  return {
    x: box.x - across,
    y: box.y - down - above,
    width: box.width + 2 * across,
    height: box.height + 2 * down + above,
  };
}

function meets(piece: Piece, box: Rectangle): boolean {
  const [at, run, atEnd, runEnd] = piece.horizontal
    ? [box.y, box.x, box.y + box.height, box.x + box.width]
    : [box.x, box.y, box.x + box.width, box.y + box.height];
  return (
    piece.at > at + EPSILON && piece.at < atEnd - EPSILON && piece.low < runEnd - EPSILON && piece.high > run + EPSILON
  );
}

/** Bends of all links together. */
export function bendsOf(layout: Layout): number {
  let count = 0;
  for (const route of layout.links.values()) count += Math.max(0, route.points.length - 2);
  return count;
}
