import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { remarkSentences } from '../../../shared/locales/review.ts';
import { FieldError } from '../../app/field-error.tsx';
import { settingsStore } from '../../store/settings.ts';
import { useSentences } from '../../store/use-store.ts';
import { Who } from './who.tsx';

interface WriteRemarkProps {
  readonly label: string;
  readonly initial?: string;
  /** Gives the text, trimmed and never empty. */
  readonly onWrite: (text: string) => void;
  readonly onCancel: () => void;
}

/** A text to write or to reword; Ctrl+Enter writes it, Escape gives it up. The name is asked where none is remembered. */
export function WriteRemark({ label, initial = '', onWrite, onCancel }: WriteRemarkProps) {
  const words = useSentences(remarkSentences);
  const [text, setText] = useState(initial);
  const [missing, setMissing] = useState(false);
  const [asksName] = useState(() => settingsStore.getState().name.trim() === '');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const write = () => {
    const complete = text.trim() !== '' && settingsStore.getState().name.trim() !== '';
    setMissing(!complete);
    if (complete) onWrite(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write();
  };
  return (
    <form className="write-remark" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className="input"
        rows={2}
        maxLength={20_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {asksName && <Who label={words.name} hint={words.nameHint} />}
      {missing && <FieldError>{words.needBoth}</FieldError>}
      <div className="review-actions">
        <button type="submit" className="button primary">
          {initial === '' ? words.write : words.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
