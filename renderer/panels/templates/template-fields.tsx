import type { TemplateWords } from '../../../shared/export/template-of.ts';
import { INTERFACE_LANGUAGES } from '../../../shared/locales/sentences.ts';
import { languageName } from '../../../shared/locales/shell.ts';
import { templateSentences } from '../../../shared/locales/templates.ts';
import type { Text } from '../../../shared/model/schema/values.ts';
import { useSentences } from '../../store/use-store.ts';
import { Field } from '../inspector/fields.tsx';

interface TemplateFieldsProps {
  readonly value: TemplateWords;
  readonly fault: string | null;
  readonly onChange: (value: TemplateWords) => void;
}

/** The name of a template and what it is for, in each language of the interface; each may be left out but one name. */
export function TemplateFields({ value, fault, onChange }: TemplateFieldsProps) {
  const words = useSentences(templateSentences);
  const changed = (text: Text, language: string, line: string): Text => ({ ...text, [language]: line });
  return (
    <div className="template-fields">
      {INTERFACE_LANGUAGES.map((language, index) => (
        <Field
          key={language}
          label={words.inLanguage(words.name, languageName(language))}
          error={index === 0 ? fault : null}
        >
          {({ id, errorId }) => (
            <input
              id={id}
              className="input"
              lang={language}
              maxLength={200}
              value={value.name[language] ?? ''}
              aria-invalid={fault !== null}
              aria-describedby={fault !== null && index === 0 ? errorId : undefined}
              onChange={({ target }) => onChange({ ...value, name: changed(value.name, language, target.value) })}
            />
          )}
        </Field>
      ))}
      {INTERFACE_LANGUAGES.map((language) => (
        <Field key={language} label={words.inLanguage(words.description, languageName(language))}>
          {({ id }) => (
            <textarea
              id={id}
              className="input"
              lang={language}
              rows={2}
              maxLength={2_000}
              value={value.description[language] ?? ''}
              onChange={({ target }) =>
                onChange({ ...value, description: changed(value.description, language, target.value) })
              }
            />
          )}
        </Field>
      ))}
    </div>
  );
}
