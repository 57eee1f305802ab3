import { problemSentences } from '../../../shared/locales/problems.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { Popup } from '../../app/popup.tsx';
import { useSentences } from '../../store/use-store.ts';
import { AnswerForm } from './answer-form.tsx';

interface AnswersProps {
  readonly document: BlueprintDocument;
  readonly findings: readonly Finding[];
  readonly onDone?: () => void;
}

/** Leave findings open, or waive them: all of them with one answer. */
export function Answers({ document, findings, onDone }: AnswersProps) {
  const words = useSentences(problemSentences);
  const form = (how: 'open' | 'waive', close: () => void) => (
    <AnswerForm
      how={how}
      document={document}
      findings={findings}
      onDone={() => {
        close();
        onDone?.();
      }}
    />
  );
  return (
    <>
      <Popup label={words.leaveOpen} buttonClass="text-button">
        {(close) => form('open', close)}
      </Popup>
      <Popup label={words.waive} buttonClass="text-button">
        {(close) => form('waive', close)}
      </Popup>
    </>
  );
}
