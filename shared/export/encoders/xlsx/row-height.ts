import { FREE, linesIn } from './letters-wide.ts';
import type { StyledCell } from './sheet.ts';

/** Points of a line of text. */
const LINE = 15;
/** Of a row of heads, which stand a little freer. */
const HEAD = { least: 24, room: 8 } as const;
/** A row can be no higher. */
const MOST = 409;

/** How high a row is, in points: its cells break long texts into lines, and programs do not all work that out themselves. */
export function rowHeight(cells: readonly StyledCell[], widths: readonly number[], isHead: boolean): number {
  const lines = cells.map(({ cell, style }, column) => {
    const room = (widths[column] ?? 0) - (style === 'number head' ? FREE.number : FREE.text);
    return typeof cell === 'string' ? linesIn(cell, room, isHead || style === 'strong') : 1;
  });
  const height = Math.max(1, ...lines) * LINE;
  return Math.min(MOST, isHead ? Math.max(HEAD.least, height + HEAD.room) : height);
}
