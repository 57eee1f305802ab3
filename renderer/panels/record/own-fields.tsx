import { useState } from 'react';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import type { BlueprintDocument, CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';
import { NumberInput } from '../inspector/number-field.tsx';
import { setFields } from '../inspector/target.ts';

type CustomField = BlueprintDocument['customFields'][string];
type Value = string | number | boolean | undefined;

interface OwnFieldsProps {
  readonly document: BlueprintDocument;
  readonly collection: CollectionName;
  readonly id: Id;
}

/** The fields of one's own that stand on an element. */
export function OwnFields({ document, collection, id }: OwnFieldsProps) {
  const words = useSentences(recordSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const element: object | undefined = document[collection][id];
  const stored: unknown = element && Reflect.get(element, 'fields');
  const values = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const fields = Object.entries(document.customFields).filter(
    ([, { appliesTo }]) => !appliesTo || appliesTo.length === 0 || appliesTo.includes(collection),
  );
  if (fields.length === 0) return null;
  const set = (fieldId: Id, value: Value) => {
    const { [fieldId]: _, ...others } = values as Record<Id, Value>;
    const next = value === undefined ? others : { ...others, [fieldId]: value };
    setFields({ collection, id }, { fields: Object.keys(next).length > 0 ? next : undefined });
  };
  return (
    <>
      <h3 className="section-title">{words.fieldsOfOwn}</h3>
      {fields.map(([fieldId, field]) => (
        <OwnField
          key={fieldId}
          field={field}
          label={elementName(document, fieldId, language)}
          value={Reflect.get(values, fieldId)}
          onChange={(value) => set(fieldId, value)}
        />
      ))}
    </>
  );
}

interface OwnFieldProps {
  readonly field: CustomField;
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function OwnField({ field, label, value, onChange }: OwnFieldProps) {
  const words = useSentences(recordSentences);
  const { notNumber } = useSentences(inspectorSentences);
  const [valid, setValid] = useState(true);
  if (field.type === 'boolean' || field.type === 'choice') {
    const options =
      field.type === 'choice'
        ? (field.choices ?? []).map((choice) => [choice, choice] as const)
        : ([
            ['true', words.yes],
            ['false', words.no],
          ] as const);
    return (
      <SelectField
        label={label}
        value={value === undefined ? undefined : String(value)}
        empty="—"
        options={options}
        onChange={(chosen) => onChange(field.type === 'boolean' && chosen !== undefined ? chosen === 'true' : chosen)}
      />
    );
  }
  if (field.type === 'number') {
    return (
      <Field label={label} error={valid ? null : notNumber}>
        {({ id, errorId }) => (
          <NumberInput
            id={id}
            errorId={errorId}
            value={typeof value === 'number' ? value : undefined}
            onValid={setValid}
            onNumber={onChange}
          />
        )}
      </Field>
    );
  }
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          className="input"
          type={field.type === 'date' ? 'date' : 'text'}
          value={value === undefined ? '' : String(value)}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      )}
    </Field>
  );
}
