import { canvasSentences } from '../../shared/locales/canvas.ts';
import type { Point, Rectangle, Size } from '../../shared/model/geometry.ts';
import { useSentences } from '../store/use-store.ts';
import { draftBelow, draftNext } from './editing.ts';
import { plusPlaces } from './plus-places.ts';

interface QuickAddProps {
  readonly id: string;
  readonly size: Size;
  /** Of the links about the step, from its upper left corner. */
  readonly labels: readonly Rectangle[];
}

/** Beside the selected step: a plus for the next one of its lane, one for handing over to the lane below. */
export function QuickAdd({ id, size, labels }: QuickAddProps) {
  const words = useSentences(canvasSentences);
  const { beside, below } = plusPlaces(size, labels);
  const plus = (label: string, { x, y }: Point, run: () => void) => (
    <button
      type="button"
      tabIndex={-1}
      className="quick-add nodrag nopan"
      aria-label={label}
      title={label}
      style={{ left: x, top: y }}
      onClick={(event) => {
        event.stopPropagation();
        run();
      }}
    >
      +
    </button>
  );
  return (
    <>
      {plus(words.addNext, beside, () => draftNext(id))}
      {plus(words.addBelow, below, () => draftBelow(id))}
    </>
  );
}
