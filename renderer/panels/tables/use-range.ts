import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/model/schema/values.ts';
import { reveal } from '../../canvas/view.ts';
import { editorStore } from '../../store/editor.ts';
import { useEditor } from '../../store/use-store.ts';
import { selectInPlace } from '../../store/workspace.ts';
import { type Range, rangeOf, type Spot } from './range.ts';

const START: Spot = { row: 0, column: 0 };

interface Place {
  readonly active: Spot;
  readonly until: Spot;
}

/** The active cell and the range around it; the selection of the drawing goes along, both ways. */
export function useRange(
  rows: readonly Id[],
  count: { readonly rows: number; readonly columns: number },
  show: (spot: Spot) => void,
) {
  const [place, setPlace] = useState<Place>({ active: START, until: START });
  const selection = useEditor((state) => state.selection);
  const active = within(place.active, count);
  const until = within(place.until, count);
  const range = rangeOf(active, until);

  const take = useCallback(
    (next: Place) => {
      setPlace(next);
      const { top, bottom } = rangeOf(next.active, next.until);
      const ids = rows.slice(top, bottom + 1);
      const before = editorStore.getState().selection;
      if (ids.length !== before.length || ids.some((id, at) => id !== before[at])) selectInPlace(ids);
      const last = rows[next.until.row];
      if (last !== undefined) reveal(last);
      show(next.until);
    },
    [rows, show],
  );
  useFollowing({ rows, range, selection, setPlace, show });
  return { active, until, range, take };
}

interface Following {
  readonly rows: readonly Id[];
  readonly range: Range;
  readonly selection: readonly Id[];
  readonly setPlace: (change: (place: Place) => Place) => void;
  readonly show: (spot: Spot) => void;
}

/** Goes to the row of what was selected elsewhere. */
function useFollowing({ rows, range, selection, setPlace, show }: Following): void {
  const latest = useRef({ rows, range });
  useEffect(() => {
    latest.current = { rows, range };
  });
  useEffect(() => {
    const { rows: shown, range: taken } = latest.current;
    const at = shown.findIndex((id) => selection.includes(id));
    if (at < 0 || selection.includes(shown[taken.top] ?? '')) return;
    setPlace(({ active }) => ({ active: { ...active, row: at }, until: { ...active, row: at } }));
    show({ row: at, column: 0 });
  }, [selection, setPlace, show]);
}

function within({ row, column }: Spot, { rows, columns }: { readonly rows: number; readonly columns: number }): Spot {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}
