import { exportSentences } from '../../../shared/locales/export.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';
import type { Choice } from './choice.ts';
import { LanguageField } from './language-field.tsx';
import { PartsField } from './parts-field.tsx';

interface DrawingFieldsProps {
  readonly document: BlueprintDocument;
  readonly choice: Choice;
  readonly onChange: (changes: Partial<Choice>) => void;
}

/** How the drawing looks and what of it may be seen, whatever is made of it. */
export function DrawingFields({ document, choice, onChange }: DrawingFieldsProps) {
  const words = useSentences(exportSentences);
  const { theme, languages, date, parts } = choice;
  return (
    <>
      <SelectField
        label={words.theme}
        value={theme}
        options={[
          ['light', words.light],
          ['dark', words.dark],
        ]}
        onChange={(wanted) => onChange({ theme: wanted === 'dark' ? 'dark' : 'light' })}
      />
      <LanguageField document={document} languages={languages} onChange={(spoken) => onChange({ languages: spoken })} />
      <Field label={`${words.date} · ${words.dateHint}`}>
        {({ id }) => (
          <input
            id={id}
            className="input"
            type="date"
            value={date}
            onChange={({ target }) => onChange({ date: target.value })}
          />
        )}
      </Field>
      <PartsField parts={parts} onChange={(wanted) => onChange({ parts: wanted })} />
    </>
  );
}
