import type { ExportFormat, FormatOption, OptionValue } from '../../../shared/export/format.ts';
import { type FormatId, formatOf } from '../../../shared/export/registry.ts';
import { useLanguage } from '../../store/use-store.ts';
import { SelectField } from '../inspector/fields.tsx';

export type OptionValues = Readonly<Record<string, OptionValue>>;

interface OptionFieldsProps {
  readonly format: FormatId;
  readonly values: OptionValues;
  /** The most that an option may be here, where that is less than the format's own. */
  readonly most: Readonly<Record<string, number>>;
  readonly onChange: (values: OptionValues) => void;
}

/** The format's own options, as its entry in the registry has them. */
export function OptionFields({ format, values, most, onChange }: OptionFieldsProps) {
  const { options } = formatOf(format);
  const shown = Object.entries(options).filter(([, option]) => saysSomething(option, options, values));
  return (
    <>
      {shown.map(([name, option]) => (
        <OptionField
          key={name}
          option={option}
          value={values[name] ?? option.usual}
          most={most[name] ?? Number.POSITIVE_INFINITY}
          onChange={(value) => onChange({ ...values, [name]: value })}
        />
      ))}
    </>
  );
}

/** Whether an option means anything beside the others as they are. */
function saysSomething(option: FormatOption, all: ExportFormat['options'], values: OptionValues): boolean {
  return Object.entries(option.with ?? {}).every(([name, wanted]) =>
    wanted.includes(String(values[name] ?? all[name]?.usual)),
  );
}

interface OptionFieldProps {
  readonly option: FormatOption;
  readonly value: OptionValue;
  readonly most: number;
  readonly onChange: (value: OptionValue) => void;
}

function OptionField({ option, value, most, onChange }: OptionFieldProps) {
  const language = useLanguage();
  const label = option.label[language];
  if (option.kind === 'switch') {
    return (
      <label className="check-field">
        <input type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
        {label}
      </label>
    );
  }
  if (option.kind === 'choice') {
    const choices = Object.entries(option.choices).map(([word, name]) => [word, name[language]] as const);
    return (
      <SelectField label={label} value={String(value)} options={choices} onChange={(word) => onChange(word ?? value)} />
    );
  }
  const offered = option.offered.filter((number) => number <= most);
  const numbers = offered.includes(Number(value)) ? offered : [...offered, Number(value)].sort((one, two) => one - two);
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={numbers.map((number) => [String(number), String(number)])}
      onChange={(word) => onChange(Number(word))}
    />
  );
}
