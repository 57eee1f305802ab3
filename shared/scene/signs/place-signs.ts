import { RectangleIndex } from '../../layout/rectangle-index.ts';
import type { Layout } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import type { SceneGroup } from '../primitives.ts';
import { obstaclesOf, ownObstacles } from './obstacles.ts';
import { spotsAtBox, spotsAtDiamond, spotsAtLink, spotsAtMarker } from './spots.ts';

/** A drawing as far as signs need it. */
export interface SignedDrawing {
  /** Sheet position of the layout's origin. */
  readonly origin: Point;
  readonly layout: Layout;
  readonly byKey: ReadonlyMap<string, SceneGroup>;
  /** The parts of the scene that meet a rectangle of the sheet. */
  inView(left: number, top: number, right: number, bottom: number): readonly SceneGroup[];
  readonly isDecision: (id: string) => boolean;
  /** Where signs of another kind stand already. */
  readonly taken?: readonly Rectangle[];
}

/** Finds places for signs beside steps, links and markers, one after the other. */
export interface SignPlacer {
  /**
   * Where the sign of an element stands, of a width in pixels; none where every place would cover a text, a marker, a
   * handle or another card. Asked again it answers the same.
   */
  placeOf(id: string, width: number): Rectangle | undefined;
  /**
   * Goes on with another drawing that differs in what steps say alone, where its places hold there: whatever was asked
   * about is drawn as before. Says whether it does.
   */
  goesOnWith(other: SignedDrawing): boolean;
}

/** Around a place, parts of the scene may reach this far beyond their own rectangles. */
const REACH = 24;

export function createSignPlacer(first: SignedDrawing): SignPlacer {
  let drawing = first;
  const known = new Map<string, Rectangle | undefined>();
  const signs = new RectangleIndex();
  for (const place of drawing.taken ?? []) signs.add(place);
  return {
    placeOf(id, width) {
      if (known.has(id)) return known.get(id);
      const group = drawing.byKey.get(id);
      const place = group && freeSpot(drawing, group, spotsOf(drawing, group, width), signs);
      if (place) signs.add(place);
      known.set(id, place);
      return place;
    },
    goesOnWith(other) {
      const holds = other.layout === drawing.layout && [...known.keys()].every((id) => isAlike(drawing, other, id));
      if (holds) drawing = other;
      return holds;
    },
  };
}

/** Whether an element is drawn alike; where a link runs and has its text says the layout alone. */
function isAlike(one: SignedDrawing, other: SignedDrawing, id: string): boolean {
  const [before, now] = [one.byKey.get(id), other.byKey.get(id)];
  return before === now || (before?.layer === 'links' && now?.layer === 'links');
}

function spotsOf(drawing: SignedDrawing, group: SceneGroup, width: number): readonly Rectangle[] {
  if (group.layer === 'steps') {
    return drawing.isDecision(group.key) ? spotsAtDiamond(group, width) : spotsAtBox(group, width);
  }
  if (group.layer === 'markers') return spotsAtMarker(group, width);
  const route = group.layer === 'links' ? drawing.layout.links.get(group.key) : undefined;
  const points = route?.points.map(({ x, y }) => ({ x: x + drawing.origin.x, y: y + drawing.origin.y }));
  return points ? spotsAtLink(points, width) : [];
}

/** The first spot that covers nothing at all; else the first that covers no more than a line. */
function freeSpot(
  drawing: SignedDrawing,
  group: SceneGroup,
  spots: readonly Rectangle[],
  signs: RectangleIndex,
): Rectangle | undefined {
  const allowed = spots.filter((spot) => signs.count(spot) === 0 && !meetsHard(drawing, group, spot));
  return allowed.find((spot) => !meetsSoft(drawing, spot)) ?? allowed[0];
}

function meetsHard(drawing: SignedDrawing, group: SceneGroup, spot: Rectangle): boolean {
  const own = group.layer === 'steps' ? group.key : group.anchorId;
  return near(drawing, spot).some((other) => {
    const hard =
      other.layer === 'steps' && other.key === own
        ? ownObstacles(other)
        : obstaclesOf(other, drawing.origin, drawing.layout.links.get(other.key)).hard;
    return hard.some((rectangle) => meets(rectangle, spot));
  });
}

function meetsSoft(drawing: SignedDrawing, spot: Rectangle): boolean {
  return near(drawing, spot).some((other) => {
    const { soft } = obstaclesOf(other, drawing.origin, drawing.layout.links.get(other.key));
    return soft.some((line) => meets(line, spot));
  });
}

function near({ inView }: SignedDrawing, { x, y, width, height }: Rectangle): readonly SceneGroup[] {
  return inView(x - REACH, y - REACH, x + width + REACH, y + height + REACH);
}

function meets(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
