import type { Cell } from '../../tables/table.ts';
import type { StyledCell } from './sheet.ts';

/** Points of a line of text. */
const LINE = 15;
/** Of a row of heads, which stand a little freer. */
const HEAD = { least: 24, room: 8 } as const;
/** Letters that stay free beside a text. */
const INDENT = 2.5;
/** A row can be no higher. */
const MOST = 409;
/** Share by which the widest letters of a bold text are wider than those by which columns are measured. */
const BOLD = 1.12;
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/gu;

/** How high a row is, in points: its cells break long texts into lines, and programs do not all work that out themselves. */
export function rowHeight(cells: readonly StyledCell[], widths: readonly number[], isHead: boolean): number {
  const lines = cells.map(({ cell, style }, column) =>
    linesOf(cell, widths[column] ?? 0, isHead || style === 'strong' ? BOLD : 1),
  );
  const height = Math.max(1, ...lines) * LINE;
  return Math.min(MOST, isHead ? Math.max(HEAD.least, height + HEAD.room) : height);
}

function linesOf(cell: Cell, width: number, wider: number): number {
  if (typeof cell !== 'string') return 1;
  const room = Math.max(1, width - INDENT);
  return cell.split('\n').reduce((lines, text) => lines + Math.max(1, Math.ceil((lengthOf(text) * wider) / room)), 0);
}

/** In letters; those of Chinese are twice as wide. */
function lengthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
