import type { LayoutInput, LayoutItem } from './types.ts';

/**
 * The sheet as a grid of strips. Across: even strips are channels, odd ones columns (column c is strip 2c + 1).
 * Down: even strips are channels too; odd ones are rows of steps or the gap below a lane. A step stands in a
 * column strip and a row strip.
 */
export interface Grid {
  readonly xStrips: number;
  readonly yStrips: number;
  readonly lanes: readonly GridLane[];
  readonly items: readonly GridItem[];
  readonly itemById: ReadonlyMap<string, GridItem>;
}

interface GridLane {
  /** The channel strip above the lane's first row. */
  readonly firstStrip: number;
  /** The channel strip below its last row; the strip after it is the gap below the lane. */
  readonly lastStrip: number;
}

export interface GridItem {
  readonly index: number;
  /** What it measures may change; its place and shape do not. */
  source: LayoutItem;
  width: number;
  height: number;
  overhang: number;
  readonly x: number;
  readonly y: number;
  /** Strips of the nearest steps in the same row and column; -1 or the strip count when there is none. */
  left: number;
  right: number;
  above: number;
  below: number;
}

const DEFAULT_SIZE = { width: 132, height: 56 };

/** A usable length in pixels, or the fallback when the value is no finite number above the least. */
export function usable(value: number, least: number, fallback: number): number {
  return Number.isFinite(value) && value >= least ? value : fallback;
}

/** Puts each step into its strips. Steps whose lane or column is unknown, and repeated ids, are left out. */
export function makeGrid(input: LayoutInput): Grid {
  const cells = collectCells(input);
  const lanes = stackLanes(input, cells);
  const items: GridItem[] = [];
  for (const cell of cells.values()) {
    cell.items.sort((a, b) => a.order - b.order);
    cell.items.forEach((source, row) => {
      const lane = lanes[cell.lane];
      if (lane) items.push(makeItem(items.length, source, 2 * cell.column + 1, lane.firstStrip + 1 + 2 * row));
    });
  }
  const xStrips = 2 * input.columns.length + 1;
  const yStrips = (lanes.at(-1)?.lastStrip ?? 0) + 1;
  findNeighbours(items, xStrips, yStrips);
  return { xStrips, yStrips, lanes, items, itemById: new Map(items.map((item) => [item.source.id, item])) };
}

interface Cell {
  readonly lane: number;
  readonly column: number;
  readonly items: LayoutItem[];
}

function collectCells(input: LayoutInput): Map<string, Cell> {
  const laneIndex = new Map(input.lanes.map((lane, index) => [lane.id, index]));
  const columnIndex = new Map(input.columns.map((column, index) => [column.id, index]));
  const seen = new Set<string>();
  const cells = new Map<string, Cell>();
  for (const item of input.items) {
    const lane = laneIndex.get(item.laneId);
    const column = columnIndex.get(item.columnId);
    if (lane === undefined || column === undefined || seen.has(item.id)) continue;
    seen.add(item.id);
    const key = `${lane}:${column}`;
    const cell = cells.get(key) ?? { lane, column, items: [] };
    cells.set(key, cell);
    cell.items.push(item);
  }
  return cells;
}

function stackLanes(input: LayoutInput, cells: ReadonlyMap<string, Cell>): GridLane[] {
  const rows = input.lanes.map(() => 1);
  for (const cell of cells.values()) rows[cell.lane] = Math.max(rows[cell.lane] ?? 1, cell.items.length);
  let next = 0;
  return rows.map((count) => {
    const firstStrip = next;
    next += 2 * count + 2;
    return { firstStrip, lastStrip: firstStrip + 2 * count };
  });
}

function makeItem(index: number, source: LayoutItem, x: number, y: number): GridItem {
  return {
    index,
    source,
    ...sizeOf(source),
    x,
    y,
    left: -1,
    right: -1,
    above: -1,
    below: -1,
  };
}

function sizeOf(source: LayoutItem) {
  return {
    width: usable(source.width, 1, DEFAULT_SIZE.width),
    height: usable(source.height, 1, DEFAULT_SIZE.height),
    overhang: usable(source.overhang, 0, 0),
  };
}

/** Gives an item of the grid the size that it has by now. */
export function resizeItem(item: GridItem, source: LayoutItem): void {
  Object.assign(item, { source }, sizeOf(source));
}

function findNeighbours(items: readonly GridItem[], xStrips: number, yStrips: number): void {
  const across = [...items].sort((a, b) => a.y - b.y || a.x - b.x);
  across.forEach((item, index) => {
    const before = across[index - 1];
    const after = across[index + 1];
    item.left = before?.y === item.y ? before.x : -1;
    item.right = after?.y === item.y ? after.x : xStrips;
  });
  const down = [...items].sort((a, b) => a.x - b.x || a.y - b.y);
  down.forEach((item, index) => {
    const before = down[index - 1];
    const after = down[index + 1];
    item.above = before?.x === item.x ? before.y : -1;
    item.below = after?.x === item.x ? after.y : yStrips;
  });
}
