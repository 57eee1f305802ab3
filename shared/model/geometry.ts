/** A point on the sheet. Unit: CSS pixels at 100 % zoom; x grows to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A width and a height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An axis-parallel rectangle: its upper left corner and its size, in CSS pixels. */
export interface Rectangle extends Point, Size {}
