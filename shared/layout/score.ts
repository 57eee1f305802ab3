import type { Point } from '../model/geometry.ts';
import { layoutBlueprint } from './layout.ts';
import type { Layout, LayoutInput, TidyInput, TidyProposal } from './types.ts';

/** What a proposal costs, measured on the routes as they are drawn. */
export interface TidyScore {
  readonly crossings: number;
  readonly bends: number;
  /** Length of all links together in pixels. */
  readonly length: number;
  /** Links that run against the time. */
  readonly backward: number;
  /** Steps with another column or another order in their cell than now; inserted columns do not count. */
  readonly moved: number;
  /** All of it as one number, lower is better. */
  readonly total: number;
}

/** Crossings hinder reading most. */
const WEIGHT = { crossing: 3, bend: 1, pixel: 1 / 1500, backward: 3, moved: 0.4 };
const STEP_SIZE = { width: 132, height: 56 };

/** Lays the proposal out, with steps of 132 by 56 pixels where no drawing says otherwise, and measures it. */
export function score(input: TidyInput, proposal: TidyProposal): TidyScore {
  const layout = layoutBlueprint(measuredInput(input, proposal));
  const crossings = countCrossings(layout);
  const bends = countBends(layout);
  const length = countLength(layout);
  const backward = countBackward(input, proposal);
  const moved = countMoved(input, proposal);
  const drawn = WEIGHT.crossing * crossings + WEIGHT.bend * bends + WEIGHT.pixel * length;
  return {
    crossings,
    bends,
    length,
    backward,
    moved,
    total: drawn + WEIGHT.backward * backward + WEIGHT.moved * moved,
  };
}

/** Links from a later column to an earlier one, or up within a cell; marked loops left out. */
export function countBackward(input: TidyInput, proposal: TidyProposal): number {
  const placed = new Map(proposal.placements.map((placement) => [placement.id, placement]));
  return input.links.filter(({ from, to, loop }) => {
    const [one, other] = [placed.get(from), placed.get(to)];
    if (loop || from === to || !one || !other) return false;
    const sameCell = one.lane === other.lane && one.column === other.column;
    return sameCell ? one.order > other.order : one.column > other.column;
  }).length;
}

/** Steps that stand in another column, or at another order in their cell; steps without a place before do not count. */
export function countMoved(input: TidyInput, proposal: TidyProposal): number {
  const before = new Map(input.steps.map((step) => [step.id, step]));
  let moved = 0;
  for (const { id, lane, column, order } of proposal.placements) {
    const step = before.get(id);
    if (!step || step.column < 0) continue;
    const stayed = proposal.columnSource[column] === step.column && order === step.order && lane === step.lane;
    if (!stayed) moved++;
  }
  return moved;
}

/** Crossings between links, each place counted. */
export function countCrossings(layout: Layout): number {
  let count = 0;
  eachCrossing(layout, () => count++);
  return count;
}

/** How much each step's links bend and cross on the proposal, where they do. */
export function troubles(input: TidyInput, proposal: TidyProposal): Map<string, number> {
  const layout = layoutBlueprint(measuredInput(input, proposal));
  const ofLinks = new Map([...layout.links].map(([id, { points }]) => [id, WEIGHT.bend * (points.length - 2)]));
  const cross = (link: string) => ofLinks.set(link, (ofLinks.get(link) ?? 0) + WEIGHT.crossing);
  eachCrossing(layout, (one, other) => {
    cross(one);
    cross(other);
  });
  const ofSteps = new Map<string, number>();
  for (const { id, from, to } of input.links) {
    const trouble = ofLinks.get(id) ?? 0;
    if (trouble > 0) for (const end of [from, to]) ofSteps.set(end, (ofSteps.get(end) ?? 0) + trouble);
  }
  return ofSteps;
}

function eachCrossing(layout: Layout, visit: (one: string, other: string) => void): void {
  const down: { link: string; x: number; top: number; bottom: number }[] = [];
  eachPiece(layout, (link, from, to) => {
    if (from.x === to.x) down.push({ link, x: from.x, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) });
  });
  down.sort((a, b) => a.x - b.x);
  const positions = down.map(({ x }) => x);
  eachPiece(layout, (link, from, to) => {
    if (from.y !== to.y) return;
    const right = Math.max(from.x, to.x);
    for (let index = firstNotBelow(positions, Math.min(from.x, to.x)); index < down.length; index++) {
      const piece = down[index];
      if (!piece || piece.x > right) break;
      if (piece.link !== link && piece.top <= from.y && piece.bottom >= from.y) visit(link, piece.link);
    }
  });
}

/** Bends of all links together. */
export function countBends(layout: Layout): number {
  let count = 0;
  for (const { points } of layout.links.values()) count += Math.max(0, points.length - 2);
  return count;
}

function countLength(layout: Layout): number {
  let length = 0;
  eachPiece(layout, (_, from, to) => {
    length += Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  });
  return length;
}

function eachPiece(layout: Layout, visit: (link: string, from: Point, to: Point) => void): void {
  for (const { id, points } of layout.links.values()) {
    let from: Point | undefined;
    for (const to of points) {
      if (from) visit(id, from, to);
      from = to;
    }
  }
}

function firstNotBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half] ?? 0) < value) low = half + 1;
    else high = half;
  }
  return low;
}

function measuredInput(input: TidyInput, proposal: TidyProposal): LayoutInput {
  const { drawing } = input;
  return drawing ? redrawn(input, proposal, drawing) : plainInput(input, proposal);
}

function plainInput(input: TidyInput, proposal: TidyProposal): LayoutInput {
  return {
    lanes: Array.from({ length: input.laneCount }, (_, lane) => ({ id: `${lane}`, minimumHeight: 0, gapBelow: 0 })),
    columns: proposal.columnPhases.map((_, column) => ({ id: `${column}` })),
    items: proposal.placements.map(({ id, lane, column, order }) => ({
      id,
      laneId: `${lane}`,
      columnId: `${column}`,
      order,
      shape: 'box',
      overhang: 0,
      ...STEP_SIZE,
    })),
    links: input.links,
  };
}

/** The present drawing with its steps where the proposal has them. Texts of links take room, but no other way. */
function redrawn(input: TidyInput, proposal: TidyProposal, drawing: LayoutInput): LayoutInput {
  const columns = proposal.columnSource.map((source, at) => drawing.columns[source] ?? { id: `inserted ${at}` });
  const placed = new Map(proposal.placements.map((placement) => [placement.id, placement]));
  const sources = new Map(input.steps.map(({ id, column }) => [id, column]));
  const stays = (id: string) => proposal.columnSource[placed.get(id)?.column ?? -1] === sources.get(id);
  return {
    lanes: drawing.lanes,
    columns,
    items: drawing.items.flatMap((item) => {
      const place = placed.get(item.id);
      const column = columns[place?.column ?? -1];
      return place && column ? [{ ...item, columnId: column.id, order: place.order }] : [];
    }),
    links: drawing.links.map(({ label: _label, marker: _marker, bends, ...link }) =>
      bends && stays(link.from) && stays(link.to) ? { ...link, bends } : link,
    ),
  };
}
