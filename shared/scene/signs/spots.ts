import type { Point, Rectangle } from '../../model/geometry.ts';

export const SIGN_HEIGHT = 16;
/** How far a sign on a corner reaches into the card: less than the room that its text keeps. */
const INTO = 8;
const GAP = 2;
/** Distance of a sign from the link that it stands beside: clear of its arrow heads. */
const CLEAR = 6;

/** Where a sign may stand at a card, best first: on its lower corners, on its upper ones, then around it. */
export function spotsAtBox({ x, y, width, height }: Rectangle, across: number): Rectangle[] {
  const [right, bottom] = [x + width, y + height];
  const [low, high] = [bottom - INTO, y - INTO];
  const corners = [
    { x: x + INTO - across, y: low },
    // Where a locked step has its sign, only the border is met.
    { x: right - GAP, y: low },
    { x: x + INTO - across, y: high },
    { x: right - INTO, y: high },
  ];
  const outside = [GAP, width - across - GAP].flatMap((by) => [
    { x: x + by, y: bottom + GAP },
    { x: x + by, y: y - SIGN_HEIGHT - GAP },
  ]);
  const beside = [height - SIGN_HEIGHT, 0].flatMap((by) => [
    { x: x - across - GAP, y: y + by },
    { x: right + GAP, y: y + by },
  ]);
  return sized([...corners, ...outside, ...beside], across);
}

/** The same at a diamond: in the free corners around it. */
export function spotsAtDiamond(box: Rectangle, across: number): Rectangle[] {
  const { x, y, width, height } = box;
  const corners = [0.84, 0.16].flatMap((down) =>
    [0.16, 0.84].map((along) => ({
      x: x + width * along - across / 2,
      y: y + height * down - SIGN_HEIGHT / 2,
    })),
  );
  return [...sized(corners, across), ...spotsAtBox(box, across)];
}

/** Beside a marker, above or below it. */
export function spotsAtMarker({ x, y, width, height }: Rectangle, across: number): Rectangle[] {
  const middle = y + (height - SIGN_HEIGHT) / 2;
  const centre = x + (width - across) / 2;
  const spots = [
    { x: x + width + GAP, y: middle },
    { x: x - across - GAP, y: middle },
    { x: centre, y: y - SIGN_HEIGHT - GAP },
    { x: centre, y: y + height + GAP },
  ];
  return sized(spots, across);
}

/** Along both sides of a link, on its longest pieces first; then on the link itself. */
export function spotsAtLink(points: readonly Point[], across: number): Rectangle[] {
  const pieces = piecesOf(points).sort((one, other) => lengthOf(other) - lengthOf(one));
  const beside = pieces.flatMap((piece) => along(piece).flatMap((point) => sidesOf(piece, point, across)));
  const on = pieces.flatMap((piece) => along(piece).map(({ x, y }) => ({ x: x - across / 2, y: y - SIGN_HEIGHT / 2 })));
  return sized([...beside, ...on], across);
}

export type Piece = readonly [from: Point, to: Point];

/** The straight pieces of a course. */
export function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).flatMap((to, index): Piece[] => {
    const from = points[index];
    return from ? [[from, to]] : [];
  });
}

function lengthOf([from, to]: Piece): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

function along([from, to]: Piece): Point[] {
  return [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
}

function sidesOf([from, to]: Piece, { x, y }: Point, across: number): Point[] {
  if (from.y === to.y) {
    return [y - CLEAR - SIGN_HEIGHT, y + CLEAR].map((top) => ({ x: x - across / 2, y: top }));
  }
  return [x + CLEAR, x - CLEAR - across].map((left) => ({ x: left, y: y - SIGN_HEIGHT / 2 }));
}

function sized(places: readonly Point[], across: number): Rectangle[] {
  return places.map(({ x, y }) => ({ x, y, width: across, height: SIGN_HEIGHT }));
}
