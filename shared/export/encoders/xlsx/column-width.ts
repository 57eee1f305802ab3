import { FREE, lengthOf } from './letters-wide.ts';
import type { StyledCell } from './sheet.ts';

const MONEY = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How wide a column is: so that no word of its head is torn, a Chinese one nowhere, and no number is shown as crosses. */
export function columnWidth(usual: number, head: StyledCell, cells: readonly StyledCell[]): number {
  const words = typeof head.cell === 'string' ? head.cell.split(' ') : [];
  const free = head.style === 'number head' ? FREE.number : FREE.text;
  const ofHead = words.map((word) => free + lengthOf(word, true));
  const ofNumbers = cells.flatMap((cell) => {
    const text = numberText(cell);
    return text === undefined ? [] : FREE.number + lengthOf(text, false);
  });
  return Math.max(usual, Math.ceil(Math.max(0, ...ofHead)), Math.ceil(Math.max(0, ...ofNumbers)));
}

/** A number about as its cell shows it. */
function numberText({ cell, style }: StyledCell): string | undefined {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'object' || 'date' in cell) return undefined;
  const amount = MONEY.format('money' in cell ? Number(cell.money.amount) : cell.value);
  return style.startsWith('money ') ? `${style.slice('money '.length)} ${amount}` : amount;
}
