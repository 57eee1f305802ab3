import './edge.css';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface EdgeProps {
  /** Which edge of the panel it is: the panel grows away from the other one. */
  readonly side: 'top' | 'left';
  readonly label: string;
  /** Id of what it sizes. */
  readonly controls: string;
  /** Pixels that the panel takes now, as far as that is known without looking. */
  readonly size: number;
  readonly least: number;
  readonly most: () => number;
  /** Pixels that the panel takes as it is drawn. */
  readonly measure: () => number;
  /** Keeps a size; null gives up one that was kept. */
  readonly onKeep: (size: number | null) => void;
  /** The size while it is dragged; null when that ends. */
  readonly onDrag: (size: number | null) => void;
}

/** Pixels that an arrow key moves it. */
const STEP = 24;

/** The edge of a panel: dragged, or moved by arrow keys; a double click gives the usual size back. */
export function Edge({ side, label, controls, size, least, most, measure, onKeep, onDrag }: EdgeProps) {
  const start = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const within = (wanted: number) => Math.round(Math.min(most(), Math.max(least, wanted)));
  const at = ({ clientX, clientY }: PointerEvent) => (side === 'top' ? clientY : clientX);
  const to = (event: PointerEvent) => within((start.current?.size ?? 0) + (start.current?.at ?? 0) - at(event));
  const onKeyDown = (event: KeyboardEvent) => {
    const sizes: Readonly<Record<string, number>> = {
      [side === 'top' ? 'ArrowUp' : 'ArrowLeft']: measure() + STEP,
      [side === 'top' ? 'ArrowDown' : 'ArrowRight']: measure() - STEP,
      Home: least,
      End: most(),
    };
    const wanted = sizes[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onKeep(within(wanted));
  };
  return (
    <hr
      className={`edge ${side}`}
      aria-orientation={side === 'top' ? 'horizontal' : 'vertical'}
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most()}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onKeep(null)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: at(event), size: measure() };
      }}
      onPointerMove={(event) => {
        if (start.current) onDrag(to(event));
      }}
      onPointerUp={(event) => {
        if (start.current && at(event) !== start.current.at) onKeep(to(event));
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
