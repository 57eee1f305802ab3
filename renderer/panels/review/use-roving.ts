import { useEffect, useRef, useState } from 'react';

/** One row of a list has the keyboard; it moves through the list, and to the neighbour where its row is gone. */
export function useRoving(count: number) {
  const [wanted, setWanted] = useState(0);
  const rows = useRef(new Map<number, HTMLElement>());
  const follows = useRef(false);
  const at = Math.min(wanted, Math.max(0, count - 1));
  useEffect(() => {
    if (follows.current) rows.current.get(at)?.focus();
    follows.current = false;
  });
  const rowOf = (index: number) => (row: HTMLElement | null) => {
    if (row) rows.current.set(index, row);
    else rows.current.delete(index);
  };
  const goTo = (index: number) => {
    follows.current = rows.current.get(at)?.ownerDocument.activeElement?.closest('ul, ol') !== null;
    setWanted(index);
  };
  const moveBy = (by: number) => {
    follows.current = true;
    setWanted(Math.max(0, Math.min(count - 1, at + by)));
  };
  return { at, rowOf, goTo, moveBy };
}
