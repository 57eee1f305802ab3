import { type FormEvent, useId, useState } from 'react';
import { reviewSentences } from '../../../shared/locales/review.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { decide, type Lacking, lackingFor } from '../../../shared/review/deciding.ts';
import { DECISIONS, type Decision } from '../../../shared/review/reviews.ts';
import { FieldError } from '../../app/field-error.tsx';
import { edit, nextId, showNotice } from '../../store/editor.ts';
import { showReviewPart } from '../../store/review.ts';
import { useSentences } from '../../store/use-store.ts';
import { SelectField } from '../inspector/fields.tsx';
import { speakerNow } from './acting.ts';

/** The status that each decision suggests; it is set only where it is chosen. */
const SUGGESTED = { approved: 'in-force', 'approved-with-conditions': 'in-force', returned: 'draft' } as const;

/** Approved, approved with conditions, or returned: none until it is chosen; recorded with name, date and digest. */
export function DecisionForm({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(reviewSentences);
  const [decision, setDecision] = useState<Decision>();
  const [said, setSaid] = useState('');
  const [status, setStatus] = useState<string>();
  const [lacking, setLacking] = useState<Lacking | 'decision'>();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!decision) return setLacking('decision');
    const made = { ...speakerNow(), decision, words: decision === 'approved' ? '' : said.trim() };
    const lacks = lackingFor(document, made);
    setLacking(lacks);
    if (lacks !== undefined || !edit(decide(document, { ...made, status, nextId }))) return;
    showNotice({ tone: 'info', sentence: recorded(decision) });
    showReviewPart('overview');
  };
  const choose = (next: Decision) => {
    setDecision(next);
    setStatus(undefined);
    setLacking(undefined);
  };
  const says = {
    decision: words.needDecision,
    name: words.needName,
    conditions: words.needConditions,
    reason: words.needReason,
  };
  return (
    <form className="decision-form" onSubmit={submit}>
      <fieldset className="decisions">
        <legend>{words.decision}</legend>
        {DECISIONS.map((one) => (
          <label key={one} className="check-field">
            <input type="radio" name={id} checked={one === decision} onChange={() => choose(one)} />
            {words[one]}
          </label>
        ))}
      </fieldset>
      {decision && decision !== 'approved' && (
        <div className="field">
          <label htmlFor={`${id}-said`}>{decision === 'returned' ? words.reason : words.conditions}</label>
          <textarea
            id={`${id}-said`}
            className="input"
            rows={3}
            maxLength={20_000}
            value={said}
            onChange={({ target }) => setSaid(target.value)}
          />
          {decision === 'returned' && <small className="quiet">{words.reasonHint}</small>}
        </div>
      )}
      {decision && (
        <StatusChoice document={document} suggested={SUGGESTED[decision]} value={status} onChange={setStatus} />
      )}
      {lacking && <FieldError>{says[lacking]}</FieldError>}
      <button type="submit" className="button primary">
        {words.decide}
      </button>
      <small className="quiet">{words.decideHint}</small>
    </form>
  );
}

interface StatusChoiceProps {
  readonly document: BlueprintDocument;
  readonly suggested: string;
  readonly value: string | undefined;
  readonly onChange: (status: string | undefined) => void;
}

/** The status from now on: what it is, unless another is chosen. */
function StatusChoice({ document, suggested, value, onChange }: StatusChoiceProps) {
  const words = useSentences(reviewSentences);
  const terms = useSentences(wordSentences);
  const { status } = document.service;
  if (status === suggested) return null;
  return (
    <SelectField
      label={words.statusAfter}
      value={value}
      empty={words.leaveStatus(status === undefined ? words.noStatus : wordFor(terms, status))}
      options={[[suggested, wordFor(terms, suggested)]]}
      onChange={onChange}
    />
  );
}

function recorded(decision: Decision) {
  const { en, 'zh-Hans': zh } = reviewSentences;
  return { en: en.decided(en[decision]), 'zh-Hans': zh.decided(zh[decision]) };
}
