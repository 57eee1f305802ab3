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

/** The smallest rectangle around others, of which there is at least one. */
export function boundsOf(boxes: readonly Rectangle[]): Rectangle {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
