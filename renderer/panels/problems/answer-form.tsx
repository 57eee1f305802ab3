import { type FormEvent, useId, useState } from 'react';
import { problemSentences } from '../../../shared/locales/problems.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { FieldError } from '../../app/field-error.tsx';
import { useSentences } from '../../store/use-store.ts';
import { leaveOpen, rememberedName, waive } from './answers.ts';

interface AnswerFormProps {
  readonly how: 'waive' | 'open';
  readonly document: BlueprintDocument;
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}

/** A reason and a name, or who answers and by when. */
export function AnswerForm({ how, document, findings, onDone }: AnswerFormProps) {
  const words = useSentences(problemSentences);
  const [reason, setReason] = useState('');
  const [name, setName] = useState(how === 'waive' ? rememberedName : '');
  const [due, setDue] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const complete = name.trim() !== '' && (how === 'waive' ? reason.trim() !== '' : due !== '');
    setMissing(!complete);
    if (!complete) return;
    if (how === 'waive') waive(document, findings, reason.trim(), name.trim());
    else leaveOpen(document, findings, { name: name.trim(), due, note: note.trim() });
    onDone();
  };
  return (
    <form className="answer-form" onSubmit={submit}>
      {how === 'waive' && (
        <label htmlFor={`${id}-reason`}>
          {words.reason}
          <input
            id={`${id}-reason`}
            className="input"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
      )}
      <label htmlFor={`${id}-name`}>
        {how === 'waive' ? words.name : words.who}
        <input id={`${id}-name`} className="input" value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      {how === 'open' && (
        <label htmlFor={`${id}-due`}>
          {words.due}
          <input
            id={`${id}-due`}
            className="input"
            type="date"
            value={due}
            onChange={({ target }) => setDue(target.value)}
          />
        </label>
      )}
      {how === 'open' && (
        <label htmlFor={`${id}-note`}>
          {words.note}
          <input
            id={`${id}-note`}
            className="input"
            value={note}
            maxLength={5_000}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
      )}
      {missing && <FieldError>{how === 'waive' ? words.needReason : words.needDue}</FieldError>}
      <button type="submit" className="button primary">
        {how === 'waive' ? words.confirmWaive : words.confirmOpen}
      </button>
    </form>
  );
}
