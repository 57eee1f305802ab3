import type { Rectangle } from '../../../model/geometry.ts';
import { LANE_ROLES } from '../../../model/schema/drawing.ts';
import type { DraftLane, Key } from '../../draft.ts';
import { roleFromName } from '../../lane-roles.ts';
import { onOneLine } from '../one-line.ts';
import { textKept } from '../text-kept.ts';
import { holds, middleOf } from './boxes.ts';
import type { Cell, Drawing } from './cells.ts';
import { isShape } from './style.ts';
import { phasesOfTable, type TablePhase, tableLanes } from './tables.ts';

/** A lane with the cell that draws it and its place on the page. */
export interface DrawnLane {
  readonly cell: Cell;
  readonly name: string;
  readonly box: Rectangle;
}

export interface Lanes {
  readonly lanes: readonly DrawnLane[];
  /** Whether the lanes stand side by side, so that time runs down. */
  readonly isVertical: boolean;
  /** Cells that frame lanes or parts of them, and are no steps. */
  readonly frames: ReadonlySet<Cell>;
  /** The only pool, whose name is that of the blueprint. */
  readonly pool: Cell | undefined;
  readonly phases: readonly TablePhase[];
}

/** Swimlanes, rows of cross-functional tables, or backdrops that hold shapes, in the order in which they are drawn. */
export function readLanes(drawing: Drawing): Lanes {
  const tables = drawing.cells.filter(({ style }) => isShape(style, 'table'));
  const inTables = new Set(
    drawing.cells.filter((cell) => drawing.ancestorsOf(cell).some((one) => tables.includes(one))),
  );
  const swimlanes = drawing.cells.filter((cell) => isSwimlane(cell) && !inTables.has(cell));
  const own = swimlanes.filter((cell) => isLane(cell, drawing));
  const outer = swimlanes.filter((cell) => !own.includes(cell));
  const pools = [...outer.filter((cell) => !drawing.ancestorsOf(cell).some((one) => own.includes(one))), ...tables];
  const several = pools.length > 1;
  const named = (cell: Cell): DrawnLane => {
    const pool = drawing.ancestorsOf(cell).find((one) => pools.includes(one));
    const name = onOneLine(cell.label);
    const whole = several && pool && pool.label !== '' ? `${onOneLine(pool.label)} / ${name}` : name;
    return { cell, name: whole, box: drawing.boxOf(cell) };
  };
  const lanes = [...own.map(named), ...tables.flatMap((table) => tableLanes(table, drawing))];
  const isVertical = areSideBySide(lanes);
  const along = ({ box }: DrawnLane) => (isVertical ? box.x : box.y);
  return {
    lanes: lanes.sort((one, other) => along(one) - along(other)),
    isVertical,
    frames: new Set([...outer, ...tables, ...[...inTables].filter(isTablePart)]),
    pool: pools.length === 1 ? pools[0] : undefined,
    phases: tables.flatMap((table) => phasesOfTable(table, drawing)),
  };
}

/** Shapes of tables; the steps of one lie in its cells. */
function isTablePart({ style, label }: Cell): boolean {
  const isCell = isShape(style, 'tableCell') || (isShape(style, 'partialRectangle') && label === '');
  return isShape(style, 'table') || isShape(style, 'tableRow') || isShape(style, 'swimlane') || isCell;
}

function isSwimlane(cell: Cell): boolean {
  return cell.own ? cell.own.element === 'lane' || cell.own.element === 'blueprint' : isShape(cell.style, 'swimlane');
}

/**
 * A swimlane that is drawn as a lane: nothing but steps lies in it, or steps besides the swimlanes in it. One that lies
 * in a lane is a frame within it, one that holds lanes alone is a pool.
 */
function isLane(cell: Cell, drawing: Drawing): boolean {
  if (cell.own) return cell.own.element === 'lane';
  const within = drawing.ancestorsOf(cell).filter(isSwimlane);
  return (
    holdsSteps(cell, drawing) &&
    !within.some((outer) => inner(outer, drawing).length === 0 || hasLooseSteps(outer, drawing))
  );
}

function inner(cell: Cell, drawing: Drawing): readonly Cell[] {
  return drawing.childrenOf(cell).filter(isSwimlane);
}

function holdsSteps(cell: Cell, drawing: Drawing): boolean {
  return inner(cell, drawing).length === 0 || hasLooseSteps(cell, drawing);
}

/** Whether shapes lie in a swimlane itself, and not on one of those within it. */
function hasLooseSteps(cell: Cell, drawing: Drawing): boolean {
  const lanes = inner(cell, drawing).map((lane) => drawing.boxOf(lane));
  return drawing
    .childrenOf(cell)
    .filter(({ type, style }) => type === 'vertex' && !isShape(style, 'text'))
    .filter((child) => !isSwimlane(child) && child.own?.element !== 'phase')
    .some((child) => !lanes.some((box) => holds(box, middleOf(drawing.boxOf(child)))));
}

/** Of most pairs: lanes that share heights stand beside each other. A single one is as it is long. */
function areSideBySide(lanes: readonly DrawnLane[]): boolean {
  if (lanes.some(({ cell }) => cell.own)) return false;
  const [first] = lanes;
  if (lanes.length === 1 && first) return first.box.height > first.box.width;
  let beside = 0;
  for (const [index, { box }] of lanes.entries()) {
    const next = lanes[index + 1]?.box;
    if (!next) continue;
    const middle = middleOf(next);
    const sameHeight = middle.y > box.y && middle.y < box.y + box.height;
    const sameWidth = middle.x > box.x && middle.x < box.x + box.width;
    beside += Number(sameHeight) - Number(sameWidth);
  }
  return beside > 0;
}

/** Lanes as the draft has them. */
export function draftLanes({ lanes }: Lanes, language: string): DraftLane[] {
  return lanes.map(({ cell, name }) => {
    const { role, name: own, ...fields } = cell.own?.fields ?? {};
    const known = LANE_ROLES.find((word) => word === role) ?? roleFromName(name);
    return { key: cell.key, name: textKept(own, name, language), ...(known ? { role: known } : {}), fields };
  });
}

/** The lane in which a cell lies by the drawing's own nesting. */
export function nestedIn(cell: Cell, drawing: Drawing, { lanes }: Lanes): Key | undefined {
  const within = drawing.ancestorsOf(cell);
  return within.find((outer) => lanes.some((lane) => lane.cell === outer))?.key;
}
