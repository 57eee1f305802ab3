import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface FullScreen {
  readonly on: boolean;
  /** Whether it was asked for in vain. */
  readonly refused: boolean;
  readonly toggle: () => void;
}

/** An element as large as the screen. `onLeave` is called where the person left by the system's own key, not by toggling. */
export function useFullScreen(element: RefObject<HTMLElement | null>, onLeave: () => void): FullScreen {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  const toggled = useRef(false);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const changed = () => {
      const is = document.fullscreenElement !== null && document.fullscreenElement === element.current;
      setOn(is);
      if (!is && !toggled.current) leave.current();
      toggled.current = false;
    };
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, [element]);
  const toggle = useCallback(() => {
    setRefused(false);
    toggled.current = true;
    const done = document.fullscreenElement ? document.exitFullscreen() : element.current?.requestFullscreen();
    done?.catch(() => {
      toggled.current = false;
      setRefused(true);
    });
  }, [element]);
  return { on, refused, toggle };
}
