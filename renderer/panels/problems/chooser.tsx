import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import type { Problem } from '../../../shared/rules/problems.ts';
import { choose, problemsStore } from '../../store/problems.ts';
import { useSentences } from '../../store/use-store.ts';

interface ChooserProps {
  readonly problems: readonly Problem[];
  /** What is chosen, as it is said. */
  readonly what: string;
}

/** Chooses problems to be answered together; with Shift all from the one that was chosen last. */
export function Chooser({ problems, what }: ChooserProps) {
  const words = useSentences(problemSentences);
  const count = useStore(problemsStore, ({ chosen }) => problems.filter(({ key }) => chosen.has(key)).length);
  const box = useRef<HTMLInputElement>(null);
  const some = count > 0 && count < problems.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <label className="chooser">
      <input
        ref={box}
        type="checkbox"
        aria-label={words.choose(what)}
        checked={count > 0 && count === problems.length}
        onChange={({ target, nativeEvent }) =>
          choose(
            problems.map(({ key }) => key),
            target.checked,
            nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
          )
        }
      />
    </label>
  );
}
