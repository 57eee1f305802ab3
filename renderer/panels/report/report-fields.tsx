import { reportDialogSentences } from '../../../shared/locales/report-dialog.ts';
import { languageName } from '../../../shared/locales/shell.ts';
import { REPORT_SECTIONS, type ReportSection } from '../../../shared/report/document/request.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';
import { type Choice, isFindings, languageChoices, OUTPUTS, outputLabel } from './choice.ts';

interface ReportFieldsProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** In which format, language and parts, for whom and as on which day. */
export function ReportFields({ choice, onChange }: ReportFieldsProps) {
  const words = useSentences(reportDialogSentences);
  const language = useLanguage();
  const findings = isFindings(choice.output);
  return (
    <div className="export-options">
      <fieldset className="field">
        <legend>{words.format}</legend>
        <div className="formats">
          {OUTPUTS.map((output) => (
            <label key={output} className="format">
              <input
                type="radio"
                name="report-format"
                checked={output === choice.output}
                onChange={() => onChange({ ...choice, output })}
              />
              {outputLabel(output)[language]}
            </label>
          ))}
        </div>
      </fieldset>
      <LanguagesField choice={choice} onChange={onChange} />
      <Field label={words.date}>
        {({ id }) => (
          <input
            id={id}
            className="input"
            type="date"
            required
            value={choice.date}
            onChange={({ target }) => target.value !== '' && onChange({ ...choice, date: target.value })}
          />
        )}
      </Field>
      {findings ? (
        <p className="quiet">{words.findingsOnly}</p>
      ) : (
        <>
          <SelectField
            label={words.audience}
            value={choice.audience}
            options={[
              ['reviewer', words.reviewer],
              ['client', words.client],
            ]}
            onChange={(audience) => onChange({ ...choice, audience: audience === 'client' ? 'client' : 'reviewer' })}
          />
          <SectionsField sections={choice.sections} onChange={(sections) => onChange({ ...choice, sections })} />
        </>
      )}
    </div>
  );
}

function LanguagesField({ choice, onChange }: ReportFieldsProps) {
  const words = useSentences(reportDialogSentences);
  const choices = languageChoices(useLanguage()).filter(({ length }) => length === 1 || !isFindings(choice.output));
  const options = choices.map((languages) => {
    const [one = '', other] = languages.map(languageName);
    return [languages.join(','), other === undefined ? one : words.both(one, other)] as const;
  });
  const chosen = choices.find((languages) => languages.join() === choice.languages.join()) ?? choices[0] ?? [];
  return (
    <SelectField
      label={words.language}
      value={chosen.join(',')}
      options={options}
      onChange={(value) => {
        const languages = choices.find((known) => known.join(',') === value);
        if (languages) onChange({ ...choice, languages });
      }}
    />
  );
}

interface SectionsFieldProps {
  readonly sections: readonly ReportSection[];
  readonly onChange: (sections: readonly ReportSection[]) => void;
}

function SectionsField({ sections, onChange }: SectionsFieldProps) {
  const words = useSentences(reportDialogSentences);
  const toggle = (name: ReportSection, wanted: boolean) =>
    onChange(REPORT_SECTIONS.filter((known) => (known === name ? wanted : sections.includes(known))));
  return (
    <details className="report-parts">
      <summary>{words.chosen(sections.length, REPORT_SECTIONS.length)}</summary>
      <p className="quiet">{words.firstPage}</p>
      <div className="checks">
        {REPORT_SECTIONS.map((name) => (
          <label key={name} className="check-field">
            <input
              type="checkbox"
              checked={sections.includes(name)}
              onChange={({ target }) => toggle(name, target.checked)}
            />
            {words[name]}
          </label>
        ))}
      </div>
    </details>
  );
}
