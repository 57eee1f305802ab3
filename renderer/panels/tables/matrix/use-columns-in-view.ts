import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { MatrixSpot } from './matrix-view.ts';

interface Sizes {
  /** Pixels of a column, and of the heads of lanes that stay in view. */
  readonly width: number;
  readonly head: number;
  readonly count: number;
}

/** Columns that are drawn beyond what is in view. */
const SPARE = 3;
/** Pixels of the heads above. */
const ABOVE = 54;

/** Which columns are in view, and a way to bring a cell there. */
export function useColumnsInView(place: RefObject<HTMLElement | null>, { width, head, count }: Sizes) {
  const [first, setFirst] = useState(0);
  const [page, setPage] = useState(8);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const observer = new ResizeObserver(() => setPage(Math.ceil((current.clientWidth - head) / width)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [place, head, width]);
  const onScroll = useCallback(() => setFirst(Math.floor((place.current?.scrollLeft ?? 0) / width)), [place, width]);
  const show = useCallback(
    ({ row, column }: MatrixSpot) => {
      const { current } = place;
      if (!current) return;
      const left = column * width;
      const space = current.clientWidth - head;
      if (left < current.scrollLeft) current.scrollLeft = left;
      else if (left + width > current.scrollLeft + space) current.scrollLeft = left + width - space;
      const line = current.querySelector<HTMLElement>(`[data-row="${row}"]`);
      if (!line) return;
      const top = line.offsetTop - ABOVE;
      if (top < current.scrollTop) current.scrollTop = top;
      const bottom = line.offsetTop + line.offsetHeight;
      if (bottom > current.scrollTop + current.clientHeight)
        current.scrollTop = Math.min(top, bottom - current.clientHeight);
    },
    [place, head, width],
  );
  return { from: Math.max(0, first - SPARE), to: Math.min(count - 1, first + page + SPARE), onScroll, show };
}
