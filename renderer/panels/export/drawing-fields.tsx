import { exportSentences } from '../../../shared/locales/export.ts';
import { EXPORT_THEME_NAMES } from '../../../shared/locales/themes.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { THEME_NAMES, themeNamed } from '../../../shared/scene/themes/themes.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
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
  const language = useLanguage();
  const { theme, languages, date, parts } = choice;
  return (
    <>
      <SelectField
        label={words.theme}
        value={theme}
        options={THEME_NAMES.filter((name) => name !== 'brand' || document.brand).map((name) => [
          name,
          EXPORT_THEME_NAMES[name][language],
        ])}
        onChange={(wanted) => onChange({ theme: themeNamed(wanted) ?? 'light' })}
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
