import { type ReactNode, useId, useMemo, useState } from 'react';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { languageName } from '../../../shared/locales/shell.ts';
import type { Text } from '../../../shared/model/schema/values.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { setFields, setText, type Target } from './target.ts';

const NONE: readonly string[] = [];

/** The document's languages, the one that is shown first. */
function useLanguagesInOrder(): readonly string[] {
  const declared = useEditor(({ history }) => history?.document.languages) ?? NONE;
  const shown = useEditor(({ drawingLanguages }) => drawingLanguages[0]);
  return useMemo(
    () => [...declared].sort((one, other) => Number(other === shown) - Number(one === shown)),
    [declared, shown],
  );
}

interface FieldProps {
  readonly label: ReactNode;
  readonly error?: string | null;
  readonly children: (ids: { readonly id: string; readonly errorId: string }) => ReactNode;
}

/** A label above its control, and beneath it what is wrong with what was typed. */
export function Field({ label, error, children }: FieldProps) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, errorId })}
      {error && (
        <p className="field-error" id={errorId} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly of: Target;
  readonly field: string;
  readonly label: string;
  readonly value: Text | undefined;
  readonly long?: boolean;
}

/** A text with a line for each language of the drawing. */
export function TextField({ of, field, label, value, long }: TextFieldProps) {
  const words = useSentences(inspectorSentences);
  const languages = useLanguagesInOrder();
  return languages.map((language) => (
    <Field key={language} label={languages.length > 1 ? words.inLanguage(label, languageName(language)) : label}>
      {({ id }) => {
        const common = { id, className: 'input', lang: language, value: value?.[language] ?? '' };
        const change = (text: string) => setText(of, field, language, text);
        return long ? (
          <textarea {...common} rows={2} onChange={({ target }) => change(target.value)} />
        ) : (
          <input {...common} onChange={({ target }) => change(target.value)} />
        );
      }}
    </Field>
  ));
}

interface PlainFieldProps {
  readonly of: Target;
  readonly field: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly type?: 'text' | 'date';
}

/** A text that is the same in every language. */
export function PlainField({ of, field, label, value, type = 'text' }: PlainFieldProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          className="input"
          type={type}
          value={value ?? ''}
          onChange={({ target }) => setFields(of, { [field]: target.value || undefined })}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Said where nothing is chosen; without it something must be. */
  readonly empty?: string;
  readonly onChange: (value: string | undefined) => void;
}

export function SelectField({ label, value, options, empty, onChange }: SelectFieldProps) {
  const known = value === undefined || options.some(([option]) => option === value);
  return (
    <Field label={label}>
      {({ id }) => (
        <select
          id={id}
          className="select"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value || undefined)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {!known && <option value={value}>{value}</option>}
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckFieldProps {
  readonly of: Target;
  readonly field: string;
  readonly label: string;
  readonly value: boolean | undefined;
}

export function CheckField({ of, field, label, value }: CheckFieldProps) {
  return (
    <label className="check-field">
      <input
        type="checkbox"
        checked={value ?? false}
        onChange={({ target }) => setFields(of, { [field]: target.checked || undefined })}
      />
      {label}
    </label>
  );
}

interface NumberInputProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: number | undefined;
  readonly onNumber: (value: number | undefined) => void;
  /** Whether what was typed is no number that fits. */
  readonly onValid: (valid: boolean) => void;
  readonly fits?: (value: number) => boolean;
  readonly placeholder?: string;
  readonly errorId?: string;
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 1e6) / 1e6);
}

/** A number that is kept as typed until it is one. */
export function NumberInput({ id, label, value, onNumber, onValid, fits, placeholder, errorId }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [valid, setValid] = useState(true);
  const change = (text: string) => {
    setTyped(text);
    const trimmed = text.trim().replace(',', '.');
    const number = Number(trimmed);
    const good = trimmed === '' || (Number.isFinite(number) && (fits?.(number) ?? true));
    setValid(good);
    onValid(good);
    if (good) onNumber(trimmed === '' ? undefined : number);
  };
  return (
    <input
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(errorId === undefined ? {} : { 'aria-describedby': errorId })}
      className="input"
      inputMode="decimal"
      placeholder={placeholder ?? ''}
      aria-invalid={!valid}
      value={typed ?? shown(value)}
      onChange={({ target }) => change(target.value)}
      onBlur={() => {
        if (!valid) return;
        setTyped(null);
      }}
    />
  );
}

interface NumberFieldProps {
  readonly of: Target;
  readonly field: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly kind: 'chance' | 'rating' | 'number';
}

const FITS: Readonly<Record<NumberFieldProps['kind'], (number: number) => boolean>> = {
  chance: (number) => number >= 0 && number <= 100,
  rating: (number) => Number.isInteger(number) && number >= 1 && number <= 10,
  number: () => true,
};
const MISFITS = { chance: 'notChance', rating: 'notRating', number: 'notNumber' } as const;

/** A chance is shown in per cent and kept from 0 to 1. */
export function NumberField({ of, field, label, value, kind }: NumberFieldProps) {
  const words = useSentences(inspectorSentences);
  const [valid, setValid] = useState(true);
  const factor = kind === 'chance' ? 100 : 1;
  return (
    <Field label={label} error={valid ? null : words[MISFITS[kind]]}>
      {({ id, errorId }) => (
        <NumberInput
          id={id}
          errorId={errorId}
          value={value === undefined ? undefined : value * factor}
          fits={FITS[kind]}
          onValid={setValid}
          onNumber={(number) => setFields(of, { [field]: number === undefined ? undefined : number / factor })}
        />
      )}
    </Field>
  );
}
