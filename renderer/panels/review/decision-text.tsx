import { reviewSentences } from '../../../shared/locales/review.ts';
import { colon } from '../../../shared/locales/sentences.ts';
import { wordFor } from '../../../shared/locales/shell.ts';
import type { Review } from '../../../shared/model/schema/catalogue.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { personName, writtenText } from '../../../shared/review/names.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { useWhen } from './when.ts';

interface DecisionTextProps {
  readonly document: BlueprintDocument;
  readonly review: Review;
}

/** What was decided, on what conditions, by whom and when. */
export function DecisionText({ document, review }: DecisionTextProps) {
  const words = useSentences(reviewSentences);
  const when = useWhen();
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const name = personName(document, review.byId, language) || words.unknownPerson;
  const conditions = writtenText(review.conditions, language);
  return (
    <>
      <strong>{wordFor(words, review.decision ?? '')}</strong>
      <span>{words.by(name, when(review.at))}</span>
      {conditions && (
        <span className="message-text">
          {words.conditions}
          {colon(language)}
          {conditions}
        </span>
      )}
    </>
  );
}
