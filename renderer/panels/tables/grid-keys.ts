import type { KeyboardEvent } from 'react';
import { ARROWS } from './arrows.ts';
import type { Spot } from './range.ts';

/** What a key does in a table while no cell is being typed in. */
export type GridKey =
  | { readonly does: 'go' | 'extend'; readonly to: Spot }
  | { readonly does: 'next'; readonly by: 1 | -1 }
  | { readonly does: 'edit' | 'clear' | 'fill-down' | 'all' | 'row' | 'toggle' | 'undo' | 'redo' | 'leave' }
  | { readonly does: 'delete-rows' }
  | { readonly does: 'sort'; readonly down: boolean }
  | { readonly does: 'widen'; readonly by: number };

interface Place {
  readonly active: Spot;
  /** The other corner of the range, which Shift moves. */
  readonly until: Spot;
  readonly rows: number;
  readonly columns: number;
  /** Rows in view. */
  readonly page: number;
  /** Whether Space ticks the cell. */
  readonly ticks: boolean;
}

/** Reads a key as a spreadsheet does; none where the page keeps it. */
export function gridKey(event: KeyboardEvent, place: Place): GridKey | undefined {
  const { key, shiftKey } = event;
  const mod = event.ctrlKey || event.metaKey;
  if (event.altKey) return mod || shiftKey ? undefined : withAlt(key);
  const to = target(key, mod, shiftKey ? place.until : place.active, place);
  if (to) return { does: shiftKey ? 'extend' : 'go', to };
  if (key === 'Tab') return mod ? undefined : { does: 'next', by: shiftKey ? -1 : 1 };
  if (mod) return withMod(key.toLowerCase(), shiftKey);
  if (key === 'Enter' || key === 'F2') return { does: 'edit' };
  if (key === 'Delete' && shiftKey) return { does: 'delete-rows' };
  if (key === 'Delete' || key === 'Backspace') return { does: 'clear' };
  if (key === 'Escape') return { does: 'leave' };
  if (key === ' ' && shiftKey) return { does: 'row' };
  return key === ' ' && place.ticks ? { does: 'toggle' } : undefined;
}

/** Pixels by which a key makes a column wider. */
const WIDER = 16;

/** With Alt the arrows speak of the column: they sort by it, and make it wider. */
function withAlt(key: string): GridKey | undefined {
  const arrow = ARROWS[key];
  if (!arrow) return undefined;
  const [down, right] = arrow;
  return right === 0 ? { does: 'sort', down: down > 0 } : { does: 'widen', by: right * WIDER };
}

function withMod(key: string, shift: boolean): GridKey | undefined {
  if (key === 'd' && !shift) return { does: 'fill-down' };
  if (key === 'a' && !shift) return { does: 'all' };
  if (key === 'z') return { does: shift ? 'redo' : 'undo' };
  return key === 'y' ? { does: 'redo' } : undefined;
}

function target(key: string, mod: boolean, from: Spot, { rows, columns, page }: Place): Spot | undefined {
  const within = (row: number, column: number): Spot => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const arrow = ARROWS[key];
  const far = mod ? Math.max(rows, columns) : 1;
  if (arrow) return within(from.row + arrow[0] * far, from.column + arrow[1] * far);
  if (key === 'Home') return within(mod ? 0 : from.row, 0);
  if (key === 'End') return within(mod ? rows : from.row, columns);
  if (key === 'PageUp' && !mod) return within(from.row - page, from.column);
  return key === 'PageDown' && !mod ? within(from.row + page, from.column) : undefined;
}
