import { useId, useState } from 'react';
import { themeSentences } from '../../../shared/locales/themes.ts';
import { useSentences } from '../../store/use-store.ts';

interface ColourFieldProps {
  readonly label: string;
  /** The colour as it is drawn. */
  readonly shown: string;
  /** Whether it is the brand's own; else it follows from the others. */
  readonly own: boolean;
  readonly onChange: (colour: string | undefined) => void;
}

const HEX = /^#[0-9a-f]{6}$/;

/** A colour: picked, typed or pasted as `#rrggbb`, or left to follow from the others. */
export function ColourField({ label, shown, own, onChange }: ColourFieldProps) {
  const words = useSentences(themeSentences);
  const id = useId();
  // What was typed stands as long as the colour is the one that it was typed over.
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const text = typed?.over === shown ? typed.text : shown;
  const wrong = !HEX.test(read(text));
  const type = (next: string) => {
    setTyped({ text: next, over: shown });
    const colour = read(next);
    if (HEX.test(colour)) onChange(colour);
  };
  return (
    <div className="colour-field">
      <label htmlFor={id}>{label}</label>
      <div className="colour-inputs">
        <input id={id} type="color" value={shown} onChange={({ target }) => onChange(target.value)} />
        <input
          className="input"
          aria-label={words.hex(label)}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          value={text}
          spellCheck={false}
          onChange={({ target }) => type(target.value)}
        />
        {own ? (
          <button
            type="button"
            className="button small"
            aria-label={words.follow(label)}
            title={words.follow(label)}
            onClick={() => onChange(undefined)}
          >
            ×
          </button>
        ) : (
          <span className="quiet">{words.follows}</span>
        )}
      </div>
      {wrong && (
        <p className="field-error" id={`${id}-wrong`}>
          {words.notHex}
        </p>
      )}
    </div>
  );
}

function read(text: string): string {
  const digits = text.trim().toLowerCase();
  return digits.startsWith('#') ? digits : `#${digits}`;
}
