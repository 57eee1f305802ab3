import { useState } from 'react';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { useSentences } from '../../store/use-store.ts';
import { Field } from './fields.tsx';
import { setFields, type Target } from './target.ts';

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
