import { useState } from 'react';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { DurationInput } from '../inspector/duration-field.tsx';
import { SelectField } from '../inspector/fields.tsx';
import { setFields } from '../inspector/target.ts';
import type { EntryFieldProps } from './entry-field.tsx';

type Limit = NonNullable<BlueprintDocument['policies'][string]['limit']>;

interface LimitFieldProps extends EntryFieldProps {
  readonly label: string;
  readonly value: Limit | undefined;
}

/** A time within which one step must follow another; kept once all three are said. */
export function LimitField({ document, of, label, value }: LimitFieldProps) {
  const words = useSentences(recordSentences);
  const { from, to } = useSentences(inspectorSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const [typed, setTyped] = useState<Partial<Limit>>(value ?? {});
  const steps = Object.keys(document.steps).map((id) => [id, elementName(document, id, language)] as const);
  const change = (part: { readonly [Key in keyof Limit]?: Limit[Key] | undefined }) => {
    const next = { ...typed, ...part };
    setTyped(Object.fromEntries(Object.entries(next).filter(([, one]) => one !== undefined)));
    const { fromStepId, toStepId, within } = next;
    const whole = fromStepId !== undefined && toStepId !== undefined && within !== undefined;
    if (whole || value) setFields(of, { limit: whole ? { ...value, fromStepId, toStepId, within } : undefined });
  };
  const begun = Object.keys(typed).length > 0;
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <SelectField
        label={from}
        value={typed.fromStepId}
        empty={words.noLimit}
        options={steps}
        onChange={(fromStepId) => change({ fromStepId })}
      />
      <SelectField
        label={to}
        value={typed.toStepId}
        empty={words.noLimit}
        options={steps}
        onChange={(toStepId) => change({ toStepId })}
      />
      <DurationInput
        label={words.within}
        value={typed.within}
        usualUnit="day"
        onDuration={(within) => change({ within })}
      />
      {begun && !value && <p className="quiet">{words.limitNeedsAll}</p>}
    </fieldset>
  );
}
