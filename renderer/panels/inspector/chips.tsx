import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { useSentences } from '../../store/use-store.ts';
import { goTo } from './jump.tsx';

interface ChipsProps {
  readonly values: readonly Id[];
  readonly nameOf: (id: Id) => string;
  readonly onRemove: (id: Id) => void;
}

/** Chosen values; each opens where it is kept, and can be taken off. */
export function Chips({ values, nameOf, onRemove }: ChipsProps) {
  const words = useSentences(inspectorSentences);
  const { goTo: going } = useSentences(recordSentences);
  return values.map((value) => (
    <span key={value} className="chip">
      <button type="button" className="chip-name" title={going(nameOf(value))} onClick={() => goTo(value)}>
        {nameOf(value)}
      </button>
      <button type="button" aria-label={words.removeValue(nameOf(value))} onClick={() => onRemove(value)}>
        ✕
      </button>
    </span>
  ));
}
