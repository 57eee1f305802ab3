import { FORMAT_GROUPS } from '../../../shared/export/format.ts';
import { FORMAT_IDS, type FormatId, formatOf } from '../../../shared/export/registry.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

interface FormatFieldProps {
  readonly format: FormatId;
  readonly onChange: (format: FormatId) => void;
}

/** The formats by what they are for. */
export function FormatField({ format, onChange }: FormatFieldProps) {
  const words = useSentences(exportSentences);
  const language = useLanguage();
  const groups = FORMAT_GROUPS.map((group) => ({
    group,
    formats: FORMAT_IDS.filter((id) => formatOf(id).group === group),
  }));
  const filled = groups.filter(({ formats }) => formats.length > 0);
  return (
    <div className="format-groups">
      {filled.map(({ group, formats }) => (
        <fieldset key={group} className="field">
          <legend>{words[group]}</legend>
          <div className="formats">
            {formats.map((id) => (
              <label key={id} className="format">
                <input type="radio" name="format" checked={id === format} onChange={() => onChange(id)} />
                {formatOf(id).label[language]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
