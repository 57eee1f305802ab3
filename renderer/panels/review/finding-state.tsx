import './finding-state.css';
import { reviewSentences } from '../../../shared/locales/review.ts';
import { wordFor } from '../../../shared/locales/shell.ts';
import type { FindingAnswer } from '../../../shared/model/schema/catalogue.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { withdrawAnswer } from '../../../shared/review/answering.ts';
import { personName, writtenText } from '../../../shared/review/names.ts';
import { answerTo } from '../../../shared/review/reviews.ts';
import { type Finding, fingerprintOf } from '../../../shared/rules/finding.ts';
import { edit } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

interface FindingStateProps {
  readonly document: BlueprintDocument;
  readonly finding: Finding;
  /** Whether what was said can be taken back here, and what was said before is shown. */
  readonly withdraws?: boolean;
}

/** What was said of a finding in the review, as a word, with the remark and who made it; nothing where nothing was. */
export function FindingState({ document, finding, withdraws }: FindingStateProps) {
  const words = useSentences(reviewSentences);
  const fingerprint = fingerprintOf(finding);
  const given = answerTo(document, fingerprint);
  if (!given) return null;
  const { answer, closed } = given;
  return (
    <>
      {withdraws &&
        answer.earlier?.map((one) => (
          <Said key={`${one.at} ${one.state}`} document={document} answer={one} closed={closed} />
        ))}
      <Said document={document} answer={answer} closed={closed} />
      {withdraws && !closed && (
        <button type="button" className="text-button" onClick={() => edit(withdrawAnswer(document, fingerprint))}>
          {words.withdraw}
        </button>
      )}
    </>
  );
}

interface SaidProps {
  readonly document: BlueprintDocument;
  readonly answer: Pick<FindingAnswer, 'state' | 'remark' | 'byId'>;
  readonly closed: boolean;
}

function Said({ document, answer, closed }: SaidProps) {
  const words = useSentences(reviewSentences);
  const language = useLanguage();
  const { state, remark, byId } = answer;
  const about = [writtenText(remark, language), personName(document, byId, language), closed ? words.inLastReview : ''];
  return (
    <span className="finding-state">
      <span className={`finding-word ${state}`}>{wordFor(words, state)}</span>{' '}
      <span className="quiet">{about.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
