import { memo } from 'react';
import { remarkSentences } from '../../shared/locales/review.ts';
import { select } from '../store/editor.ts';
import { useSentences } from '../store/use-store.ts';
import { useRemarkPlaces } from './remark-places.ts';
import type { IndexedScene } from './use-scene.ts';

interface RemarkSignsProps {
  readonly indexed: IndexedScene;
  /** Steps that are being dragged: what stood at them is not shown meanwhile. */
  readonly without: ReadonlySet<string> | null;
}

/** How many remarks are open where, beside the drawing and no part of it. */
export const RemarkSigns = memo(function RemarkSigns({ indexed, without }: RemarkSignsProps) {
  const words = useSentences(remarkSentences);
  const places = useRemarkPlaces(indexed);
  const shown = places.filter(({ id }) => !without?.has(id));
  return shown.map(({ id, count, x, y, width, height }) => (
    <button
      key={id}
      type="button"
      tabIndex={-1}
      className="remark-sign nodrag nopan"
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      aria-label={words.sign(count)}
      title={words.sign(count)}
      onClick={() => show(id)}
    >
      <svg width={width} height={height} viewBox="0 0 26 18" aria-hidden="true">
        <path d="M4 1h18a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H10l-4 3v-3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z" />
        <text x={13} y={11}>
          {count > 99 ? '99+' : count}
        </text>
      </svg>
    </button>
  ));
});

/** Selects what was remarked on, and brings the remarks beside its fields into view. */
function show(id: string): void {
  select([id]);
  requestAnimationFrame(() => document.querySelector('.element-remarks')?.scrollIntoView({ block: 'nearest' }));
}
