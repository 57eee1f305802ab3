import type { Rectangle } from '../model/geometry.ts';

const BLOCK = 256;
/** Rectangles over more blocks than this are kept in one list that every question reads. */
const MOST_BLOCKS = 64;

/** Rectangles (also flat ones, lines) sorted into squares of the sheet, to find what meets a place. */
export class RectangleIndex {
  private readonly blocks = new Map<string, Rectangle[]>();
  private readonly large: Rectangle[] = [];

  add(rectangle: Rectangle): void {
    const keys = blockKeys(rectangle);
    if (!keys) {
      this.large.push(rectangle);
      return;
    }
    for (const key of keys) {
      const block = this.blocks.get(key);
      if (block) block.push(rectangle);
      else this.blocks.set(key, [rectangle]);
    }
  }

  /** How many rectangles meet the one given; touching borders do not count. */
  count(rectangle: Rectangle): number {
    const found = new Set<Rectangle>();
    for (const other of this.large) if (meets(rectangle, other)) found.add(other);
    for (const key of blockKeys(rectangle) ?? this.blocks.keys()) {
      for (const other of this.blocks.get(key) ?? []) if (meets(rectangle, other)) found.add(other);
    }
    return found.size;
  }
}

function blockKeys({ x, y, width, height }: Rectangle): string[] | undefined {
  const left = Math.floor(x / BLOCK);
  const right = Math.floor((x + width) / BLOCK);
  const top = Math.floor(y / BLOCK);
  const bottom = Math.floor((y + height) / BLOCK);
  if ((right - left + 1) * (bottom - top + 1) > MOST_BLOCKS) return undefined;
  const keys: string[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) keys.push(`${column}:${row}`);
  }
  return keys;
}

function meets(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
