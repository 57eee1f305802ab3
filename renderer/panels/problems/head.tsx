import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import { checkStore } from '../../store/check.ts';
import { problemsStore } from '../../store/problems.ts';
import { useSentences } from '../../store/use-store.ts';

/** The line that opens and closes the panel, with how much there is. */
export function Head() {
  const words = useSentences(problemSentences);
  const { result, rows } = useStore(checkStore);
  const open = useStore(problemsStore, (view) => view.open);
  const places = rows.reduce((count, { findings }) => count + findings.length, 0);
  const [waived, left, stale] = [result?.waived.length ?? 0, result?.open.length ?? 0, result?.stale.length ?? 0];
  const counts = [
    rows.length > 0 ? words.rules(rows.length, places) : '',
    // The panel says these itself where it is open.
    !open && waived > 0 ? words.waived(waived) : '',
    !open && left > 0 ? words.open(left) : '',
    !open && stale > 0 ? words.staleCount(stale) : '',
  ];
  return (
    <button
      type="button"
      className="problems-head"
      aria-expanded={open}
      title={open ? words.hide : words.show}
      onClick={() => problemsStore.setState({ open: !open })}
    >
      <span className={open ? 'turn open' : 'turn'} aria-hidden="true" />
      <h2 id="problems-title" className="section-title">
        {words.title}
      </h2>
      <span className="quiet" aria-live="polite">
        {counts.filter(Boolean).join(' · ')}
      </span>
    </button>
  );
}
