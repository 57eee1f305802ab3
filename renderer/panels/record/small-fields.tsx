import { useState } from 'react';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import { recordWords } from '../../../shared/locales/record-words.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { FieldError } from '../../app/field-error.tsx';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Field } from '../inspector/fields.tsx';
import { NumberInput } from '../inspector/number-field.tsx';
import { setFields, type Target } from '../inspector/target.ts';

interface SmallFieldProps<Value> {
  readonly of: Target;
  readonly field: string;
  readonly label: string;
  readonly value: Value;
}

type Every = NonNullable<BlueprintDocument['followUps'][string]['every']>;
const UNITS: readonly Every['unit'][] = ['day', 'week', 'month', 'quarter', 'year'];

/** How often something is looked at: once in so many days, weeks, … */
export function EveryField({ of, field, label, value }: SmallFieldProps<Every | undefined>) {
  const words = useSentences(recordSentences);
  const language = useLanguage();
  const { notPositive, unit } = useSentences(inspectorSentences);
  const terms = useSentences(recordWords);
  const [valid, setValid] = useState(true);
  const set = (next: Every | undefined) => setFields(of, { [field]: next });
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="every">
        <span>{words.every}</span>
        <NumberInput
          label={labelled(label, words.every, language)}
          value={value?.count}
          fits={(count) => count > 0}
          onValid={setValid}
          onNumber={(count) => set(count === undefined ? undefined : { unit: 'month', ...value, count })}
        />
        <select
          className="select"
          aria-label={labelled(label, unit, language)}
          value={value?.unit ?? 'month'}
          onChange={({ target }) => {
            const chosen = UNITS.find((one) => one === target.value);
            if (chosen) set({ count: 1, ...value, unit: chosen });
          }}
        >
          {UNITS.map((one) => (
            <option key={one} value={one}>
              {terms[one]}
            </option>
          ))}
        </select>
      </div>
      {!valid && <FieldError>{notPositive}</FieldError>}
    </fieldset>
  );
}

/** The colour of a tag; none is as good. */
export function ColourField({ of, field, label, value }: SmallFieldProps<string | undefined>) {
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          className="colour"
          type="color"
          value={value ?? '#2257c9'}
          onChange={({ target }) => setFields(of, { [field]: target.value })}
        />
      )}
    </Field>
  );
}

/** Plain words, one a line. */
export function LinesField({ of, field, label, value }: SmallFieldProps<readonly string[] | undefined>) {
  const { choicesHint } = useSentences(recordSentences);
  const [typed, setTyped] = useState(value?.join('\n') ?? '');
  return (
    <Field label={`${label} (${choicesHint})`}>
      {({ id }) => (
        <textarea
          id={id}
          className="input"
          rows={3}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            const lines = target.value.split('\n').map((line) => line.trim().slice(0, 200));
            const words = [...new Set(lines.filter(Boolean))].slice(0, 200);
            setFields(of, { [field]: words.length > 0 ? words : undefined });
          }}
        />
      )}
    </Field>
  );
}

/** What a field of one's own can stand on. */
const BEARERS = ['steps', 'links', 'failPoints', 'waitPoints'] as const;

/** The kinds of element that a field of one's own stands on; all of them where none is ticked. */
export function CollectionsField({ of, field, label, value = [] }: SmallFieldProps<readonly string[] | undefined>) {
  const language = useLanguage();
  const toggle = (name: string, on: boolean) => {
    const next = on ? [...value, name] : value.filter((one) => one !== name);
    setFields(of, { [field]: next.length > 0 ? next : undefined });
  };
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="checks">
        {BEARERS.map((name) => (
          <label key={name} className="check-field">
            <input
              type="checkbox"
              checked={value.includes(name)}
              onChange={({ target }) => toggle(name, target.checked)}
            />
            {COLLECTION_WORDS[name][language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
