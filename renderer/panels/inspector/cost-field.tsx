import { useState } from 'react';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import type { Money } from '../../../shared/model/schema/values.ts';
import { FieldError } from '../../app/field-error.tsx';
import { settingsStore } from '../../store/settings.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { setFields, type Target } from './target.ts';

const AMOUNT = /^-?\d{1,18}(\.\d{1,6})?$/;
const CURRENCY = /^[A-Z]{3}$/;

/** An amount and its currency; kept once both are sound. */
export function CostField({ of, value }: { readonly of: Target; readonly value: Money | undefined }) {
  const words = useSentences(inspectorSentences);
  const language = useLanguage();
  const [typed, setTyped] = useState({
    amount: value?.amount ?? '',
    currency: value?.currency ?? settingsStore.getState().currency,
  });
  const change = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (next.amount === '') setFields(of, { cost: undefined });
    else if (AMOUNT.test(next.amount) && CURRENCY.test(next.currency)) setFields(of, { cost: { ...value, ...next } });
  };
  const badAmount = typed.amount !== '' && !AMOUNT.test(typed.amount);
  const badCurrency = !CURRENCY.test(typed.currency);
  return (
    <fieldset className="field">
      <legend>{words.cost}</legend>
      <div className="field-row">
        <input
          className="input"
          inputMode="decimal"
          aria-label={labelled(words.cost, words.amount, language)}
          placeholder={words.amount}
          aria-invalid={badAmount}
          value={typed.amount}
          onChange={({ target }) => change({ amount: target.value.trim() })}
        />
        <input
          className="input"
          aria-label={labelled(words.cost, words.currency, language)}
          aria-invalid={badCurrency}
          value={typed.currency}
          maxLength={3}
          onChange={({ target }) => change({ currency: target.value.toUpperCase() })}
        />
      </div>
      {(badAmount || badCurrency) && <FieldError>{badAmount ? words.notNumber : words.notCurrency}</FieldError>}
    </fieldset>
  );
}
