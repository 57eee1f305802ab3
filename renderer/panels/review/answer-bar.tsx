import { useId } from 'react';
import { reviewSentences } from '../../../shared/locales/review.ts';
import type { AnswerState } from '../../../shared/review/answering.ts';
import { FieldError } from '../../app/field-error.tsx';
import { useSentences } from '../../store/use-store.ts';

interface AnswerBarProps {
  /** How many findings are ticked; 0 where the one chosen in the list is meant. */
  readonly count: number;
  readonly remark: string;
  /** Whether a name was missing when an answer was tried. */
  readonly missing: boolean;
  readonly onRemark: (remark: string) => void;
  readonly onAnswer: (state: AnswerState) => void;
}

/** What can be said of the findings chosen, with a remark where one is wanted. */
export function AnswerBar({ count, remark, missing, onRemark, onAnswer }: AnswerBarProps) {
  const words = useSentences(reviewSentences);
  const id = useId();
  const choices = [
    ['confirmed', words.confirm, words.confirmHint, 'C'],
    ['answered', words.answer, words.answerHint, 'A'],
    ['sent-back', words.sendBack, words.sendBackHint, 'S'],
  ] as const;
  return (
    <div className="answer-bar">
      <p className="quiet">{count > 0 ? words.forSeveral(count) : words.forOne}</p>
      <label htmlFor={id}>{words.remark}</label>
      <textarea
        id={id}
        className="input"
        rows={1}
        maxLength={20_000}
        value={remark}
        onChange={({ target }) => onRemark(target.value)}
      />
      {missing && <FieldError>{words.needName}</FieldError>}
      <div className="review-actions">
        {choices.map(([state, label, hint, key]) => (
          <button
            key={state}
            type="button"
            className="button"
            title={`${hint} · ${key}`}
            onClick={() => onAnswer(state)}
          >
            {label}
          </button>
        ))}
      </div>
      <small className="quiet">{words.keys}</small>
    </div>
  );
}
