/** A table as it was found: its cells as texts, numbers in plain digits, days as ISO dates. */
export interface Grid {
  /** Of the sheet; empty where there is none. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Places of the cells that repeat the first of those that they are merged with. */
  readonly repeated?: ReadonlySet<string>;
}

export function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}
