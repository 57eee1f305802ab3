import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { listed } from '../../../shared/rules/grouping.ts';
import { sharedFixes } from '../../../shared/rules/mend.ts';
import type { Problem } from '../../../shared/rules/problems.ts';
import { chooseNone, problemsStore, sectionsNow } from '../../store/problems.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { answerIds, renew, withdraw } from './answers.ts';
import { Answers } from './answers-menu.tsx';
import { mendKind } from './mending.ts';

interface ChosenProps {
  readonly document: BlueprintDocument;
  /** What is listed. */
  readonly problems: readonly Problem[];
}

/** What can be done with the chosen problems together. */
export function Chosen({ document, problems }: ChosenProps) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const chosen = useStore(problemsStore, (view) => view.chosen);
  const mine = problems.filter(({ key }) => chosen.has(key));
  const stale = mine.flatMap((problem) => problem.stale);
  const answers = mine.flatMap(answerIds);
  const chooseAll = () => {
    problemsStore.setState({ chosen: new Set(listed(sectionsNow()).map(({ key }) => key)) });
  };
  const after = (act: () => void) => () => {
    act();
    chooseNone();
  };
  return (
    <div className="problems-chosen">
      <strong aria-live="polite">{words.chosen(mine.length)}</strong>
      <button type="button" className="text-button" onClick={chooseAll}>
        {words.chooseAll}
      </button>
      <button type="button" className="text-button" onClick={chooseNone}>
        {words.chooseNone}
      </button>
      <span className="problem-actions">
        {sharedFixes(mine.map(({ finding }) => finding)).map((kind) => (
          <button
            key={`${kind.ruleId} ${kind.fix.label.en}`}
            type="button"
            className="text-button"
            onClick={after(() => mendKind(kind))}
          >
            {words.mendAll(kind.fix.label[language], kind.findings.length)}
          </button>
        ))}
        {stale.length > 0 && (
          <button
            type="button"
            className="text-button"
            title={words.renewHint}
            onClick={after(() => renew(document, stale))}
          >
            {words.renewAll(stale.length)}
          </button>
        )}
        {answers.length > 0 && (
          <button type="button" className="text-button" onClick={after(() => withdraw(answers))}>
            {words.withdrawAll(answers.length)}
          </button>
        )}
        <Answers document={document} findings={mine.map(({ finding }) => finding)} onDone={chooseNone} />
      </span>
    </div>
  );
}
