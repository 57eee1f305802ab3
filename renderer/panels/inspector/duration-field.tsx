import { useState } from 'react';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import { wordSentences } from '../../../shared/locales/shell.ts';
import { type Duration, TIME_UNITS, type TimeUnit } from '../../../shared/model/schema/values.ts';
import { FieldError } from '../../app/field-error.tsx';
import { settingsStore } from '../../store/settings.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { NumberInput } from './number-field.tsx';
import { setFields, type Target } from './target.ts';

interface DurationFieldProps {
  readonly of: Target;
  readonly field: string;
  readonly label: string;
  readonly value: Duration | undefined;
  /** What a new time begins in; else what the preferences say. */
  readonly usualUnit?: TimeUnit;
}

/** A span of time in a field of an element. */
export function DurationField({ of, field, ...props }: DurationFieldProps) {
  return <DurationInput {...props} onDuration={(next) => setFields(of, { [field]: next })} />;
}

interface DurationInputProps extends Omit<DurationFieldProps, 'of' | 'field'> {
  readonly onDuration: (value: Duration | undefined) => void;
}

/** Minimum, likely value and maximum of a span of time; the likely one alone is enough. */
export function DurationInput({ label, value, usualUnit, onDuration }: DurationInputProps) {
  const words = useSentences(inspectorSentences);
  const language = useLanguage();
  const terms = useSentences(wordSentences);
  const [invalid, setInvalid] = useState<Readonly<Record<string, boolean>>>({});
  const [unit, setUnit] = useState<TimeUnit>(usualUnit ?? settingsStore.getState().timeUnit);
  const shownUnit = value?.unit ?? unit;

  const change = (part: 'min' | 'likely' | 'max', number: number | undefined) => {
    if (part === 'likely' && number === undefined) {
      onDuration(undefined);
      return;
    }
    const { [part]: _, ...others }: Partial<Duration> = value ?? {};
    const changed = number === undefined ? {} : { [part]: number };
    onDuration({ likely: number ?? 0, unit: shownUnit, ...others, ...changed });
  };
  const changeUnit = (word: string) => {
    const chosen = TIME_UNITS.find((known) => known === word) ?? shownUnit;
    setUnit(chosen);
    if (value) onDuration({ ...value, unit: chosen });
  };
  const part = (name: 'min' | 'likely' | 'max', spoken: string) => (
    <NumberInput
      label={labelled(label, spoken, language)}
      placeholder={spoken}
      value={value?.[name]}
      fits={(number) => number >= 0}
      onValid={(valid) => setInvalid((before) => ({ ...before, [name]: !valid }))}
      onNumber={(number) => change(name, number)}
    />
  );
  const ordered =
    !value || ((value.min ?? value.likely) <= value.likely && value.likely <= (value.max ?? value.likely));
  const error = Object.values(invalid).includes(true) ? words.notNumber : ordered ? null : words.unordered;
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="duration">
        {part('min', words.minimum)}
        {part('likely', words.likely)}
        {part('max', words.maximum)}
        <select
          className="select"
          aria-label={labelled(label, words.unit, language)}
          value={shownUnit}
          onChange={({ target }) => changeUnit(target.value)}
        >
          {TIME_UNITS.map((name) => (
            <option key={name} value={name}>
              {terms[name]}
            </option>
          ))}
        </select>
      </div>
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
