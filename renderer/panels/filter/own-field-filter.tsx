import { filterSentences } from '../../../shared/locales/filter.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import type { Filter } from '../../store/filter.ts';
import { useSentences } from '../../store/use-store.ts';

interface OwnFieldFilterProps {
  readonly document: BlueprintDocument;
  readonly language: string;
  readonly filter: Filter;
  readonly onChange: (change: Partial<Filter>) => void;
}

/** A field of one's own, and what its value says: any value where nothing is said. */
export function OwnFieldFilter({ document, language, filter, onChange }: OwnFieldFilterProps) {
  const words = useSentences(filterSentences);
  const fields = Object.keys(document.customFields);
  const chosen = document.customFields[filter.fieldId];
  if (fields.length === 0) return null;
  return (
    <>
      <select
        className="select"
        aria-label={words.ownField}
        value={filter.fieldId}
        onChange={({ target }) => onChange({ fieldId: target.value, fieldValue: '' })}
      >
        <option value="">{words.ownField}</option>
        {fields.map((id) => (
          <option key={id} value={id}>
            {elementName(document, id, language)}
          </option>
        ))}
      </select>
      {chosen && (
        <ValueFilter field={chosen} value={filter.fieldValue} onValue={(fieldValue) => onChange({ fieldValue })} />
      )}
    </>
  );
}

interface ValueFilterProps {
  readonly field: BlueprintDocument['customFields'][string];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function ValueFilter({ field: { type, choices = [] }, value, onValue }: ValueFilterProps) {
  const words = useSentences(filterSentences);
  const { yes, no } = useSentences(recordSentences);
  if (type !== 'boolean' && type !== 'choice') {
    return (
      <input
        className="input"
        aria-label={words.anyValue}
        placeholder={words.anyValue}
        value={value}
        onChange={({ target }) => onValue(target.value)}
      />
    );
  }
  const options =
    type === 'choice'
      ? choices.map((choice) => [choice, choice] as const)
      : ([
          ['true', yes],
          ['false', no],
        ] as const);
  return (
    <select
      className="select"
      aria-label={words.anyValue}
      value={value}
      onChange={({ target }) => onValue(target.value)}
    >
      <option value="">{words.anyValue}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
