import { problemSentences } from '../../../shared/locales/problems.ts';
import type { SkippedRule } from '../../../shared/rules/engine.ts';
import { ruleOf } from '../../../shared/rules/sentences.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { openRule } from '../rules/state.ts';

/** Rules that were not judged, and why. */
export function Skipped({ skipped }: { readonly skipped: readonly SkippedRule[] }) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  return (
    <ul className="problem-rows skipped">
      {skipped.map(({ ruleId, because }) => (
        <li key={ruleId} className="problem-line">
          <button
            type="button"
            className="problem-place link"
            title={words.aboutRule(ruleId)}
            onClick={() => openRule(ruleId)}
          >
            {ruleOf(ruleId)?.title[language] ?? ruleId}
          </button>
          <span className="quiet problem-answer">
            {words.because} {because[language]}
          </span>
        </li>
      ))}
    </ul>
  );
}
