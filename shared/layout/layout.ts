import { assignOffsets } from './assign-offsets.ts';
import { chooseRoutes, type GridLink, gridLinks } from './choose-routes.ts';
import { itemRectangles, routePoints } from './draw-routes.ts';
import { type Grid, makeGrid } from './grid.ts';
import { type Measures, measureStrips, type StripExtents, type TrackCounts } from './measures.ts';
import { groupByStrip, orderTracks, type Strip } from './order-tracks.ts';
import { placeTexts } from './place-texts.ts';
import type { Layout, LayoutBand, LayoutInput } from './types.ts';

/**
 * Lays a blueprint out: lanes as bands that contain their items, columns, and orthogonal links that never run through an
 * item or on one another. The same input gives the same layout. Items whose lane or column is unknown, links with a
 * missing end, and repeated ids are left out; a link from an item to itself becomes a small loop. Nothing is thrown.
 * All lengths are CSS pixels.
 */
export function layoutBlueprint(input: LayoutInput): Layout {
  return drawCourses(input, chooseCourses(input));
}

/** Which strips and tracks the links of a drawing take. It depends on where steps stand, and on no size. */
export interface Courses {
  readonly grid: Grid;
  readonly links: readonly GridLink[];
  readonly strips: readonly Strip[];
}

/** Chooses the courses of all links: by far the most work of a layout. */
export function chooseCourses(input: LayoutInput): Courses {
  const grid = makeGrid(input);
  const links = gridLinks(grid, input);
  chooseRoutes(grid, links);
  const strips = groupByStrip(links.flatMap((link) => link.segments));
  orderTracks(strips);
  return { grid, links, strips };
}

/** Measures what was chosen, with the sizes that items and texts have in the grid. */
export function drawCourses(input: LayoutInput, { grid, links, strips }: Courses): Layout {
  const measures = measureStrips(input, grid, links, setTracks(strips));
  const items = itemRectangles(grid, measures);
  const routes = links.map((link) => ({ id: link.source.id, points: routePoints(link, measures) }));
  return {
    lanes: laneBands(input, grid, measures),
    columns: input.columns.map((column, index) => band(column.id, measures.across, 2 * index + 1, 2 * index + 1)),
    items,
    links: placeTexts(grid, links, routes, items),
    width: end(measures.across),
    height: end(measures.down),
  };
}

function setTracks(strips: readonly Strip[]): TrackCounts {
  const across = new Map<number, number>();
  const down = new Map<number, number>();
  for (const strip of strips) (strip.horizontal ? down : across).set(strip.strip, assignOffsets(strip));
  return { across, down };
}

function laneBands(input: LayoutInput, grid: Grid, measures: Measures): LayoutBand[] {
  return input.lanes.map((lane, index) => {
    const strips = grid.lanes[index];
    return band(lane.id, measures.down, strips?.firstStrip ?? 0, strips?.lastStrip ?? 0);
  });
}

function band(id: string, extents: StripExtents, first: number, last: number): LayoutBand {
  const start = extents.starts[first] ?? 0;
  return { id, start, size: (extents.starts[last] ?? 0) + (extents.sizes[last] ?? 0) - start };
}

function end(extents: StripExtents): number {
  return (extents.starts.at(-1) ?? 0) + (extents.sizes.at(-1) ?? 0);
}
