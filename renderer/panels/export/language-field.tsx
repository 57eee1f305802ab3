import { exportSentences } from '../../../shared/locales/export.ts';
import { languageName, shellSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { useSentences } from '../../store/use-store.ts';
import { SelectField } from '../inspector/fields.tsx';

interface LanguageFieldProps {
  readonly document: BlueprintDocument;
  readonly languages: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
}

/** The drawing's language, or two of them together. */
export function LanguageField({ document, languages, onChange }: LanguageFieldProps) {
  const words = useSentences(exportSentences);
  const { together } = useSentences(shellSentences);
  const declared = document.languages;
  if (declared.length < 2) return null;
  const pairs = declared.flatMap((first) =>
    declared.filter((tag) => tag !== first).map((second) => [first, second] as const),
  );
  const options = [
    ...declared.map((tag) => [tag, languageName(tag)] as const),
    ...pairs.map(
      ([first, second]) => [`${first},${second}`, together(languageName(first), languageName(second))] as const,
    ),
  ];
  return (
    <SelectField
      label={words.language}
      value={languages.join(',')}
      options={options}
      onChange={(value) => onChange(value?.split(',') ?? languages)}
    />
  );
}
