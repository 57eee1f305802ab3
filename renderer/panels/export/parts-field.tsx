import { ALL_PARTS, CLIENT_PARTS, PARTS, type Part } from '../../../shared/export/parts.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

interface PartsFieldProps {
  readonly parts: readonly Part[];
  readonly onChange: (parts: readonly Part[]) => void;
}

/** What may be seen besides the drawing: for the client, everything, or chosen one by one. */
export function PartsField({ parts, onChange }: PartsFieldProps) {
  const words = useSentences(exportSentences);
  const language = useLanguage();
  const chosen = ALL_PARTS.filter((part) => parts.includes(part));
  const toggle = (part: Part, wanted: boolean) =>
    onChange(ALL_PARTS.filter((known) => (known === part ? wanted : parts.includes(known))));
  const names = (list: readonly Part[]) =>
    list.map((part) => PARTS[part][language]).join(language === 'en' ? ', ' : '、');
  const left = ALL_PARTS.filter((part) => !parts.includes(part));
  return (
    <fieldset className="field">
      <legend>{words.parts}</legend>
      <div className="part-choices">
        <button
          type="button"
          className="button"
          aria-pressed={same(parts, CLIENT_PARTS)}
          onClick={() => onChange(CLIENT_PARTS)}
        >
          {words.client}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={same(parts, ALL_PARTS)}
          onClick={() => onChange(ALL_PARTS)}
        >
          {words.everything}
        </button>
      </div>
      <p className="quiet">{chosen.length === 0 ? words.drawingAlone : words.included(names(chosen))}</p>
      {left.length > 0 && <p className="quiet">{words.leftOut(names(left))}</p>}
      <details>
        <summary>{words.chooseParts}</summary>
        <div className="checks">
          {ALL_PARTS.map((part) => (
            <label key={part} className="check-field">
              <input
                type="checkbox"
                checked={parts.includes(part)}
                onChange={({ target }) => toggle(part, target.checked)}
              />
              {PARTS[part][language]}
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  );
}

function same(one: readonly Part[], other: readonly Part[]): boolean {
  return one.length === other.length && one.every((part) => other.includes(part));
}
