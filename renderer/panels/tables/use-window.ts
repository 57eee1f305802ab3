import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { TableColumn } from './column.ts';
import { NUMBER, ROW } from './grid-row.tsx';
import type { Spot } from './range.ts';

/** Pixels of the heads, and rows that are drawn beyond what is in view. */
const HEAD = 30;
const SPARE = 6;

/** Which rows are in view, and a way to bring a cell there. Rows are of one height, so that thousands cost as few. */
export function useWindow(place: RefObject<HTMLElement | null>, columns: readonly TableColumn[], count: number) {
  const [first, setFirst] = useState(0);
  const [page, setPage] = useState(10);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const measure = () => setPage(Math.max(1, Math.ceil((current.clientHeight - HEAD) / ROW)));
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [place]);
  const onScroll = useCallback(() => setFirst(Math.floor((place.current?.scrollTop ?? 0) / ROW)), [place]);
  const show = useCallback(
    ({ row, column }: Spot) => place.current && bringIntoView(place.current, columns, row, column),
    [place, columns],
  );
  return { from: Math.max(0, first - SPARE), to: Math.min(count - 1, first + page + SPARE), page, onScroll, show };
}

/** Scrolls as little as brings a cell from under the edges and what sticks to them. */
function bringIntoView(place: HTMLElement, columns: readonly TableColumn[], row: number, column: number): void {
  const top = row * ROW;
  const height = place.clientHeight - HEAD;
  if (top < place.scrollTop) place.scrollTop = top;
  else if (top + ROW > place.scrollTop + height) place.scrollTop = top + ROW - height;
  if (column === 0) return;
  const stuck = NUMBER + (columns[0]?.width ?? 0);
  const left = NUMBER + columns.slice(0, column).reduce((sum, { width }) => sum + width, 0);
  const right = left + (columns[column]?.width ?? 0);
  if (left < place.scrollLeft + stuck) place.scrollLeft = left - stuck;
  else if (right > place.scrollLeft + place.clientWidth)
    place.scrollLeft = Math.min(right - place.clientWidth, left - stuck);
}
