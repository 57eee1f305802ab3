import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { languageName } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { edit } from '../../store/editor.ts';
import { useSentences } from '../../store/use-store.ts';
import { Field } from './fields.tsx';

const OFFERED = ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'ja'] as const;

/** The languages in which the drawing is written, and one more. */
export function LanguagesField({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(inspectorSentences);
  const others = OFFERED.filter((tag) => !document.languages.includes(tag));
  return (
    <Field label={words.languages}>
      {({ id }) => (
        <div className="names">
          {document.languages.map((tag) => (
            <span key={tag} className="chip plain" lang={tag}>
              {languageName(tag)}
            </span>
          ))}
          <select
            id={id}
            className="add-language"
            value=""
            onChange={({ target }) => edit([{ edit: 'add-language', args: { language: target.value } }])}
          >
            <option value="" disabled>
              {words.addLanguage}
            </option>
            {others.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
