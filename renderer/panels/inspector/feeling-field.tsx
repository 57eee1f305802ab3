import { rowSentences } from '../../../shared/locales/drawing-rows.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { languageName } from '../../../shared/locales/shell.ts';
import type { Feeling } from '../../../shared/model/schema/drawing.ts';
import { FEELING_NAMES } from '../../../shared/model/terms.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Field, SelectField, useLanguagesInOrder } from './fields.tsx';
import { setFields, type Target } from './target.ts';

interface FeelingFieldProps {
  readonly of: Target;
  readonly field: 'emotion' | 'staffEmotion';
  readonly label: string;
  readonly value: Feeling | undefined;
}

/** How somebody feels at a step, and why: the reason is asked for once there is a feeling. */
export function FeelingField({ of, field, label, value }: FeelingFieldProps) {
  const words = useSentences(rowSentences);
  const inspector = useSentences(inspectorSentences);
  const language = useLanguage();
  const languages = useLanguagesInOrder();
  const choose = (chosen: string | undefined) =>
    setFields(of, { [field]: chosen === undefined ? undefined : { ...value, value: Number(chosen) } });
  const explain = (feeling: Feeling, tag: string, text: string) => {
    const { label: said = {}, ...rest } = feeling;
    const texts = Object.fromEntries(Object.entries({ ...said, [tag]: text }).filter(([, one]) => one !== ''));
    setFields(of, { [field]: Object.keys(texts).length > 0 ? { ...rest, label: texts } : rest });
  };
  return (
    <>
      <SelectField
        label={label}
        value={value === undefined ? undefined : String(value.value)}
        empty={words.notSet}
        options={FEELING_NAMES.map(([level, name]) => [
          String(level),
          `${level > 0 ? '+' : level < 0 ? '−' : ''}${Math.abs(level)} ${name[language]}`,
        ])}
        onChange={choose}
      />
      {value &&
        languages.map((tag) => (
          <Field
            key={tag}
            label={
              languages.length > 1 ? inspector.inLanguage(words.reason(label), languageName(tag)) : words.reason(label)
            }
          >
            {({ id }) => (
              <input
                id={id}
                className="input"
                lang={tag}
                value={value.label?.[tag] ?? ''}
                onChange={({ target }) => explain(value, tag, target.value)}
              />
            )}
          </Field>
        ))}
    </>
  );
}
