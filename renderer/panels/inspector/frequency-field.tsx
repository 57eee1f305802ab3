import { useState } from 'react';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import { wordSentences } from '../../../shared/locales/shell.ts';
import type { Step } from '../../../shared/model/schema/drawing.ts';
import { FieldError } from '../../app/field-error.tsx';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { NumberInput } from './number-field.tsx';
import { setFields, type Target } from './target.ts';

const PERIODS = ['hour', 'day', 'week', 'month', 'year', 'case'] as const;

/** How often a repeated action occurs. */
export function FrequencyField({ of, value }: { readonly of: Target; readonly value: Step['frequency'] | undefined }) {
  const words = useSentences(inspectorSentences);
  const language = useLanguage();
  const terms = useSentences(wordSentences);
  const [valid, setValid] = useState(true);
  const [per, setPer] = useState<string>(value?.per ?? 'month');
  return (
    <fieldset className="field">
      <legend>{words.frequency}</legend>
      <div className="field-row">
        <NumberInput
          label={labelled(words.frequency, words.times, language)}
          placeholder={words.times}
          value={value?.count}
          fits={(number) => number > 0}
          onValid={setValid}
          onNumber={(count) => setFields(of, { frequency: count === undefined ? undefined : { ...value, count, per } })}
        />
        <select
          className="select"
          aria-label={labelled(words.frequency, words.per, language)}
          value={value?.per ?? per}
          onChange={({ target }) => {
            setPer(target.value);
            if (value) setFields(of, { frequency: { ...value, per: target.value } });
          }}
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {words.per} {terms[period]}
            </option>
          ))}
        </select>
      </div>
      {!valid && <FieldError>{words.notPositive}</FieldError>}
    </fieldset>
  );
}
