import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { tablesStore } from './tables-view.ts';
import type { Typing } from './typing.ts';

/** What is being typed, as it is at this moment too: a field that goes away tells so before the next rendering. */
export function useTyping() {
  const [typing, setState] = useState<Typing | null>(null);
  const now = useRef<Typing | null>(null);
  const setTyping = (next: Typing | null) => {
    now.current = next;
    setState(next);
  };
  return { typing, typingNow: () => now.current, setTyping };
}

/** How often somebody asked for the keyboard and got it, in this window. */
let answered = 0;

/** Whether a field that comes takes the keyboard: once somebody is in the table, or the table was asked to. */
export function useKeyboard(place: { readonly current: HTMLElement | null }) {
  const wanted = useStore(tablesStore, (view) => view.wanted);
  const holds = useRef(false);
  const asked = useCallback(() => holds.current, []);
  useEffect(() => {
    if (wanted === answered) return;
    answered = wanted;
    holds.current = true;
    const field = place.current?.querySelector<HTMLInputElement>('.cell-field');
    field?.focus({ preventScroll: true });
    field?.select();
  }, [wanted, place]);
  const take = () => {
    holds.current = true;
  };
  return { asked, take };
}

/** Keeps what is being typed when the table goes away with the field: closed by a key, or another one shown. */
export function useLastWord(finish: () => void): void {
  const latest = useRef(finish);
  useEffect(() => {
    latest.current = finish;
  });
  useEffect(() => () => latest.current(), []);
}
