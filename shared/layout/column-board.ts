import type { TidyStep } from './tidy-graph.ts';

/** Which step stands in which cell while columns are being packed. */
export class ColumnBoard {
  readonly columnOf = new Map<TidyStep, number>();
  private readonly cells = new Map<string, TidyStep[]>();
  private readonly columns = new Map<number, TidyStep[]>();

  place(step: TidyStep, column: number): void {
    this.columnOf.set(step, column);
    append(this.cells, `${step.lane}:${column}`, step);
    append(this.columns, column, step);
  }

  /** Keeps a column although no step stands in it. */
  reserve(column: number): void {
    if (!this.columns.has(column)) this.columns.set(column, []);
  }

  /** Columns with steps and reserved ones, from left to right. */
  usedColumns(): number[] {
    return [...this.columns.keys()].sort((a, b) => a - b);
  }

  /** The steps of a cell from top to bottom. */
  cell(lane: number, column: number): readonly TidyStep[] {
    return this.cells.get(`${lane}:${column}`) ?? [];
  }

  inColumn(column: number): readonly TidyStep[] {
    return this.columns.get(column) ?? [];
  }

  /** Whether the step has the cell for itself there and neither cuts nor is cut by a straight link of the column. */
  fits(step: TidyStep, column: number): boolean {
    return this.cell(step.lane, column).length === 0 && !this.cuts(step, column);
  }

  private cuts(step: TidyStep, column: number): boolean {
    const present = this.inColumn(column);
    for (const other of present) {
      const near = step.linked.includes(other);
      for (const third of present) {
        if (near && third !== other && isBetween(third.lane, step.lane, other.lane)) return true;
        if (isBetween(step.lane, other.lane, third.lane) && other.linked.includes(third)) return true;
      }
    }
    return false;
  }
}

function isBetween(lane: number, a: number, b: number): boolean {
  return lane > Math.min(a, b) && lane < Math.max(a, b);
}

function append<Key>(map: Map<Key, TidyStep[]>, key: Key, step: TidyStep): void {
  const list = map.get(key);
  if (list) list.push(step);
  else map.set(key, [step]);
}
