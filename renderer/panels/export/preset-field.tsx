import { useStore } from 'zustand';
import { type OfferedPreset, offeredPresets } from '../../../shared/export/kept-presets.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { presetStore } from '../../store/presets.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Field } from '../inspector/fields.tsx';
import type { Choice } from './choice.ts';
import { PresetKeeping } from './preset-keeping.tsx';

interface PresetFieldProps {
  readonly document: BlueprintDocument;
  readonly choice: Choice;
  /** The key of the preset that fills the dialog; null once something was changed. */
  readonly chosen: string | null;
  readonly onChoose: (preset: OfferedPreset) => void;
  readonly onKept: (key: string | null) => void;
}

/** The presets by where they come from, so that one that a blueprint brings is never taken for one's own. */
export function PresetField({ document, choice, chosen, onChoose, onKept }: PresetFieldProps) {
  const words = useSentences(exportSentences);
  const language = useLanguage();
  const kept = useStore(presetStore);
  const presets = offeredPresets(document, kept);
  const nameOf = ({ key, name }: OfferedPreset) => {
    const own = name[language] ?? Object.values(name)[0] ?? '';
    return key === kept.usual ? words.usualOne(own) : own;
  };
  const groups = [
    [words.always, presets.filter(({ from }) => from === 'always')],
    [words.own, presets.filter(({ from }) => from === 'own')],
    [words.ofDocument, presets.filter(({ from }) => from === 'document')],
  ] as const;
  const current = presets.find(({ key }) => key === chosen);
  const choose = (key: string) => {
    const found = presets.find((preset) => preset.key === key);
    if (found) onChoose(found);
  };
  return (
    <div className="export-preset">
      <Field label={words.preset}>
        {({ id }) => (
          <select id={id} className="select" value={current?.key ?? ''} onChange={({ target }) => choose(target.value)}>
            {!current && <option value="">{words.asChosen}</option>}
            {groups
              .filter(([, members]) => members.length > 0)
              .map(([label, members]) => (
                <optgroup key={label} label={label}>
                  {members.map((preset) => (
                    <option key={preset.key} value={preset.key}>
                      {nameOf(preset)}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        )}
      </Field>
      <PresetKeeping document={document} choice={choice} presets={presets} chosen={current} onKept={onKept} />
    </div>
  );
}
