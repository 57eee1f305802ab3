import { type FormEvent, useId, useState } from 'react';
import { guideSentences } from '../../../shared/locales/guide.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

interface LineProps {
  readonly label: string;
  readonly hidden?: boolean;
  readonly placeholder?: string;
  readonly onLine: (text: string) => void;
}

/** One line to type; Enter or the button adds it, and the next can be typed at once. */
export function Line({ label, hidden, placeholder, onLine }: LineProps) {
  const words = useSentences(guideSentences);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onLine(typed.trim());
    setTyped('');
  };
  return (
    <form className="guide-line" onSubmit={submit}>
      <label htmlFor={id} className={hidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        value={typed}
        placeholder={placeholder}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
      />
      <button
        type="submit"
        className="button"
        disabled={typed.trim() === ''}
        aria-label={labelled(words.add, label, language)}
      >
        ＋
      </button>
    </form>
  );
}
