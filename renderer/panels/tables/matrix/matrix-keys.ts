import type { KeyboardEvent } from 'react';
import { ARROWS } from '../arrows.ts';
import { beside, type MatrixSpot, type MatrixView, stepsAt } from './matrix-view.ts';

/** What a key does in the matrix while no name is being typed. */
export type MatrixKey =
  | { readonly does: 'go'; readonly to: MatrixSpot }
  | { readonly does: 'move'; readonly lanes: number; readonly columns: number }
  | { readonly does: 'edit' | 'another' | 'delete' | 'undo' | 'redo' | 'leave' };

/** Reads a key: arrows walk, with Alt they move the step. None where the page keeps it. */
export function matrixKey(event: KeyboardEvent, view: MatrixView, active: MatrixSpot): MatrixKey | undefined {
  const { key, shiftKey, altKey } = event;
  const mod = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow && altKey) return { does: 'move', lanes: arrow[0], columns: arrow[1] };
  if (key === 'Enter' && altKey) return { does: 'another' };
  if (altKey) return undefined;
  if (arrow && !mod) return { does: 'go', to: beside(view, active, ...arrow) };
  if (key === 'Home') return { does: 'go', to: { ...active, column: 0, index: 0, ...(mod ? { row: 0 } : {}) } };
  if (key === 'End') return { does: 'go', to: { ...active, column: view.columns.length - 1, index: 0 } };
  if (key === 'Tab' && !mod) {
    const to = next(view, active, shiftKey ? -1 : 1);
    return to && { does: 'go', to };
  }
  if (mod)
    return key === 'z' || key === 'Z'
      ? { does: shiftKey ? 'redo' : 'undo' }
      : key === 'y'
        ? { does: 'redo' }
        : undefined;
  if (key === 'Enter' || key === 'F2') return { does: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { does: 'delete' };
  return key === 'Escape' ? { does: 'leave' } : undefined;
}

/** The next cell in time, then the first of the next lane; none at either end. */
export function next(view: MatrixView, { row, column }: MatrixSpot, by: 1 | -1): MatrixSpot | undefined {
  const at = row * view.columns.length + column + by;
  if (at < 0 || at >= view.lanes.length * view.columns.length) return undefined;
  return { row: Math.floor(at / view.columns.length), column: at % view.columns.length, index: 0 };
}

/** The place for one more step in a cell. */
export function another(view: MatrixView, { row, column }: MatrixSpot): MatrixSpot {
  return { row, column, index: stepsAt(view, row, column).length };
}
