import type { TidyProposal } from './types.ts';

/** A column while places are being tried: the present column that it continues, its phase, its steps by lane. */
interface OpenColumn {
  readonly source: number;
  readonly phase: number;
  readonly cells: ReadonlyMap<number, readonly string[]>;
}

/** Columns from left to right; a changed board is another one. */
export type OpenBoard = readonly OpenColumn[];

export interface BoardPlace {
  readonly column: number;
  /** Its place from the top of its cell. */
  readonly order: number;
}

export function boardOf({ placements, columnPhases, columnSource }: TidyProposal): OpenBoard {
  const cells = columnPhases.map(() => new Map<number, string[]>());
  for (const { id, lane, column } of [...placements].sort((a, b) => a.order - b.order)) {
    cells[column]?.set(lane, [...(cells[column]?.get(lane) ?? []), id]);
  }
  return columnPhases.map((phase, at) => ({ source: columnSource[at] ?? -1, phase, cells: cells[at] ?? new Map() }));
}

/** Where every step stands. */
export function placesOn(board: OpenBoard): Map<string, BoardPlace> {
  const places = new Map<string, BoardPlace>();
  board.forEach(({ cells }, column) => {
    for (const cell of cells.values()) for (const [order, id] of cell.entries()) places.set(id, { column, order });
  });
  return places;
}

/** The proposal with its steps as they stand on the board; those that are not there are left out. */
export function proposalOn(board: OpenBoard, { proposer, placements }: TidyProposal): TidyProposal {
  const places = placesOn(board);
  return {
    proposer,
    placements: placements.flatMap(({ id, lane }) => {
      const place = places.get(id);
      return place ? [{ id, lane, ...place }] : [];
    }),
    columnPhases: board.map(({ phase }) => phase),
    columnSource: board.map(({ source }) => source),
  };
}

export function cellOf(board: OpenBoard, lane: number, column: number): readonly string[] {
  return board[column]?.cells.get(lane) ?? [];
}

/** The board without the step; its column stays, if need be empty. */
export function without(board: OpenBoard, id: string, lane: number, column: number): OpenBoard {
  return changed(board, lane, column, (cell) => cell.filter((other) => other !== id));
}

/** The board with the step in a cell, those at and below its place moved down. */
export function withStep(board: OpenBoard, id: string, lane: number, { column, order }: BoardPlace): OpenBoard {
  return changed(board, lane, column, (cell) => cell.toSpliced(order, 0, id));
}

/** The board with the step in a new column, before the one given. */
export function withColumn(board: OpenBoard, id: string, lane: number, before: number, phase: number): OpenBoard {
  return board.toSpliced(before, 0, { source: -1, phase, cells: new Map([[lane, [id]]]) });
}

/** Without columns that hold nothing. */
export function closedUp(board: OpenBoard): OpenBoard {
  return board.every(({ cells }) => cells.size > 0) ? board : board.filter(({ cells }) => cells.size > 0);
}

/** The board with these steps alone, all columns kept. */
export function only(board: OpenBoard, ids: ReadonlySet<string>): OpenBoard {
  return board.map((column) => {
    const cells = [...column.cells].flatMap(([lane, cell]) => {
      const left = cell.filter((id) => ids.has(id));
      return left.length > 0 ? [[lane, left] as const] : [];
    });
    return { ...column, cells: new Map(cells) };
  });
}

function changed(
  board: OpenBoard,
  lane: number,
  at: number,
  change: (cell: readonly string[]) => readonly string[],
): OpenBoard {
  return board.map((column, index) => {
    if (index !== at) return column;
    const cells = new Map(column.cells);
    const cell = change(cells.get(lane) ?? []);
    if (cell.length > 0) cells.set(lane, cell);
    else cells.delete(lane);
    return { ...column, cells };
  });
}
