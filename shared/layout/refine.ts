import {
  boardOf,
  cellOf,
  closedUp,
  type OpenBoard,
  only,
  placesOn,
  proposalOn,
  withColumn,
  without,
  withStep,
} from './open-board.ts';
import { score, troubles } from './score.ts';
import { leastDistance, makeTidyGraph, type TidyStep } from './tidy-graph.ts';
import type { TidyInput, TidyProposal } from './types.ts';

/** How many columns to either side a step is tried in. */
const REACH = 3;
const MOST_IN_CELL = 3;
/** What is won must be more than this to be worth a change. */
const LEAST_GAIN = 0.05;
/** A drawing with more links than this is looked at in parts: the columns round a step. */
const PART = 90;
const COLUMNS_AROUND = 6;
/** How many links may be laid out while better places are looked for; some seconds. */
const BUDGET = 90_000;

/** A place that is tried for a step: in a column, from the top of its cell, or in a new column before that one. */
interface Move {
  readonly column: number;
  readonly order: number;
  readonly isNew: boolean;
}

/** What is looked at while a step is moved: all of the drawing, or some of its columns. */
interface Part {
  readonly input: TidyInput;
  readonly board: OpenBoard;
  readonly firstColumn: number;
}

/**
 * Moves single steps of a proposal to better places, those with the worst links first, as long as the score falls and the
 * budget lasts. Pinned steps stay, steps keep to their phase, and no link is turned against the time.
 */
export function refine(input: TidyInput, proposal: TidyProposal): TidyProposal {
  return new Refiner(input, proposal).run();
}

class Refiner {
  private readonly input: TidyInput;
  private readonly start: TidyProposal;
  private readonly steps: ReadonlyMap<string, TidyStep>;
  private board: OpenBoard;
  private total: number;
  private spent = 0;

  constructor(input: TidyInput, proposal: TidyProposal) {
    this.input = input;
    this.start = proposal;
    this.steps = new Map(makeTidyGraph(input).map((step) => [step.id, step]));
    this.board = boardOf(proposal);
    this.total = this.totalOf(input, this.board);
  }

  run(): TidyProposal {
    for (let improved = true; improved && this.spent < BUDGET; ) {
      improved = false;
      for (const step of this.worstFirst()) {
        if (this.spent >= BUDGET) break;
        if (this.improve(step)) improved = true;
      }
    }
    return proposalOn(this.board, this.start);
  }

  /** Steps whose links bend or cross, those that do it most first, then the others. */
  private worstFirst(): TidyStep[] {
    this.spent += this.input.links.length;
    const found = troubles(this.input, proposalOn(this.board, this.start));
    return [...this.steps.values()]
      .filter(({ pinned, linked }) => !pinned && linked.length > 0)
      .sort((a, b) => (found.get(b.id) ?? 0) - (found.get(a.id) ?? 0) || a.index - b.index);
  }

  private totalOf(input: TidyInput, board: OpenBoard): number {
    this.spent += input.links.length;
    return score(input, proposalOn(board, this.start)).total;
  }

  /** Moves the step to the first place that is better. */
  private improve(step: TidyStep): boolean {
    const places = placesOn(this.board);
    const here = places.get(step.id)?.column ?? 0;
    const part = this.input.links.length > PART ? this.partAround(here) : undefined;
    const present = part && this.totalOf(part.input, closedUp(part.board));
    for (const move of this.movesOf(step)) {
      if (part && present !== undefined) {
        const column = move.column - part.firstColumn;
        const tried = moved(part.board, step, here - part.firstColumn, { ...move, column });
        if (this.totalOf(part.input, tried) > present - LEAST_GAIN) continue;
      }
      const board = moved(this.board, step, here, move);
      const total = this.totalOf(this.input, board);
      if (total > this.total - LEAST_GAIN) continue;
      this.board = board;
      this.total = total;
      return true;
    }
    return false;
  }

  /** The steps of the columns around, with what they are linked to, as a drawing of its own. */
  private partAround(here: number): Part {
    const places = placesOn(this.board);
    const isNear = (id: string) => Math.abs((places.get(id)?.column ?? -1) - here) <= COLUMNS_AROUND;
    const links = this.input.links.filter(({ from, to }) => isNear(from) || isNear(to));
    const ids = new Set(links.flatMap(({ from, to }) => [from, to]));
    for (const id of places.keys()) if (isNear(id)) ids.add(id);
    const columns = [...ids].map((id) => places.get(id)?.column ?? 0);
    const [firstColumn, lastColumn] = [Math.min(...columns), Math.max(...columns)];
    const { drawing, laneCount, steps } = this.input;
    const linkIds = new Set(links.map(({ id }) => id));
    const drawn = drawing && { ...drawing, links: drawing.links.filter(({ id }) => linkIds.has(id)) };
    const input = { laneCount, steps: steps.filter(({ id }) => ids.has(id)), links };
    return {
      input: drawn ? { ...input, drawing: drawn } : input,
      board: only(this.board.slice(firstColumn, lastColumn + 1), ids),
      firstColumn,
    };
  }

  /** The places that a step may take, near ones first. */
  private *movesOf(step: TidyStep): Generator<Move> {
    const { id, lane } = step;
    const places = placesOn(this.board);
    const here = places.get(id);
    const phase = this.board[here?.column ?? -1]?.phase;
    if (!here || phase === undefined || this.pinnedFrom(lane, here.column, here.order + 1)) return;
    const columnOf = (other: TidyStep) => places.get(other.id)?.column ?? 0;
    const low = Math.max(0, ...step.before.map((other) => columnOf(other) + leastDistance(other, step)));
    const last = this.board.length - 1;
    const high = Math.min(last, ...step.after.map((other) => columnOf(other) - leastDistance(step, other)));
    for (let away = 0; away <= REACH; away++) {
      for (const column of new Set([here.column - away, here.column + away])) {
        if (column < low || column > high || this.board[column]?.phase !== phase) continue;
        const others = cellOf(this.board, lane, column).filter((other) => other !== id).length;
        for (let order = 0; order <= others && others < MOST_IN_CELL; order++) {
          if (column === here.column && order === here.order) continue;
          if (!this.pinnedFrom(lane, column, order)) yield { column, order, isNew: false };
        }
      }
      for (const column of away === 0 ? [] : [here.column - away + 1, here.column + away]) {
        const beside = this.board[column]?.phase === phase || this.board[column - 1]?.phase === phase;
        if (column >= low && column <= high + 1 && beside) yield { column, order: 0, isNew: true };
      }
    }
  }

  /** Whether a pinned step stands there or below in the cell: it keeps its place from the top. */
  private pinnedFrom(lane: number, column: number, order: number): boolean {
    return cellOf(this.board, lane, column).some((id, at) => at >= order && this.steps.get(id)?.pinned === true);
  }
}

function moved(board: OpenBoard, { id, lane }: TidyStep, from: number, { column, order, isNew }: Move): OpenBoard {
  const rest = without(board, id, lane, from);
  const phase = board[from]?.phase ?? -1;
  return closedUp(isNew ? withColumn(rest, id, lane, column, phase) : withStep(rest, id, lane, { column, order }));
}
