import { type ReactNode, useId, useMemo } from 'react';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { languageName } from '../../../shared/locales/shell.ts';
import type { Text } from '../../../shared/model/schema/values.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { setFields, setText, type Target } from './target.ts';

const NONE: readonly string[] = [];

/** The document's languages, the one that is shown first. */
export function useLanguagesInOrder(): readonly string[] {
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
