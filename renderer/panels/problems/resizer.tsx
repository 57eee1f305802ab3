import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import { settingsStore } from '../../store/settings.ts';
import { useSentences } from '../../store/use-store.ts';

/** Pixels. The drawing keeps room of its own above. */
const LEAST = 72;
const REST = 340;
const STEP = 24;
const USUAL = 220;

const most = () => Math.max(LEAST, innerHeight - REST);
const within = (height: number) => Math.round(Math.min(most(), Math.max(LEAST, height)));

function keep(height: number): void {
  settingsStore.setState({ problemsHeight: within(height) });
}

interface ResizerProps {
  readonly body: RefObject<HTMLElement | null>;
  /** The height while it is dragged; null when that ends. */
  readonly onDrag: (height: number | null) => void;
}

/** The upper edge of the panel: dragged, or moved by arrow keys; the height is kept. */
export function Resizer({ body, onDrag }: ResizerProps) {
  const words = useSentences(problemSentences);
  const kept = useStore(settingsStore, ({ problemsHeight }) => problemsHeight);
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const now = () => body.current?.offsetHeight ?? kept ?? USUAL;
  const to = (event: PointerEvent) => within((start.current?.height ?? 0) + (start.current?.y ?? 0) - event.clientY);
  const onKeyDown = (event: KeyboardEvent) => {
    const heights: Readonly<Record<string, number>> = {
      ArrowUp: now() + STEP,
      ArrowDown: now() - STEP,
      Home: LEAST,
      End: most(),
    };
    const height = heights[event.key];
    if (height === undefined) return;
    event.preventDefault();
    keep(height);
  };
  return (
    <hr
      className="problems-edge"
      aria-orientation="horizontal"
      aria-label={words.resize}
      aria-controls="problems-body"
      aria-valuenow={kept ?? USUAL}
      aria-valuemin={LEAST}
      aria-valuemax={most()}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => settingsStore.setState({ problemsHeight: null })}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { y: event.clientY, height: now() };
      }}
      onPointerMove={(event) => {
        if (start.current) onDrag(to(event));
      }}
      onPointerUp={(event) => {
        if (start.current && event.clientY !== start.current.y) keep(to(event));
        start.current = null;
        onDrag(null);
      }}
      onPointerCancel={() => {
        start.current = null;
        onDrag(null);
      }}
    />
  );
}
