import { useId } from 'react';

interface ChoiceFieldProps<Value extends string> {
  readonly legend: string;
  readonly value: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in view. */
export function ChoiceField<Value extends string>({ legend, value, options, onChange }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className={options.some(({ hint }) => hint) ? 'theme-choices' : 'theme-choices in-row'}>
        {options.map((option) => (
          <label key={option.value} className="theme-choice">
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
            />
            <span>
              {option.label}
              {option.hint && (
                <span className="quiet" id={`${id}-${option.value}`} aria-hidden="true">
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
