import type { Point, Rectangle } from '../model/geometry.ts';
import type { GridLink } from './choose-routes.ts';
import type { Grid, GridItem } from './grid.ts';
import { type Measures, middle } from './measures.ts';
import type { Segment } from './segment.ts';

/** The rectangle of an item, centred in its column and row. */
function itemRectangle(item: GridItem, measures: Measures): Rectangle {
  return {
    x: middle(measures.across, item.x) - item.width / 2,
    y: middle(measures.down, item.y) - item.height / 2,
    width: item.width,
    height: item.height,
  };
}

/** The rectangles of all items by id. */
export function itemRectangles(grid: Grid, measures: Measures): Map<string, Rectangle> {
  return new Map(grid.items.map((item) => [item.source.id, itemRectangle(item, measures)]));
}

/** The corner points of a link from border to border. */
export function routePoints(link: GridLink, measures: Measures): Point[] {
  const first = link.segments[0];
  const last = link.segments.at(-1);
  if (!first || !last) return [];
  const corners: Point[] = [];
  let previous: Segment | undefined;
  for (const segment of link.segments) {
    if (previous) corners.push(corner(previous, segment, measures));
    previous = segment;
  }
  return [
    port(link.from, first, first.lowItem === link.from, measures),
    ...corners,
    port(link.to, last, last.highItem !== link.to, measures),
  ];
}

function coordinate(segment: Segment, measures: Measures): number {
  return middle(segment.horizontal ? measures.down : measures.across, segment.strip) + segment.offset;
}

function corner(first: Segment, second: Segment, measures: Measures): Point {
  const one = coordinate(first, measures);
  const two = coordinate(second, measures);
  return first.horizontal ? { x: two, y: one } : { x: one, y: two };
}

/** Where a piece meets an item: towards higher coordinates when it begins there, on the slanted edge of a diamond. */
function port(item: GridItem, segment: Segment, forward: boolean, measures: Measures): Point {
  const direction = forward ? 1 : -1;
  const half = (segment.horizontal ? item.width : item.height) / 2;
  const across = (segment.horizontal ? item.height : item.width) / 2;
  const part = item.source.shape === 'diamond' ? Math.max(0, 1 - Math.abs(segment.offset) / across) : 1;
  const at = middle(segment.horizontal ? measures.across : measures.down, segment.horizontal ? item.x : item.y);
  const reach = at + direction * half * part;
  const level = coordinate(segment, measures);
  return segment.horizontal ? { x: reach, y: level } : { x: level, y: reach };
}
