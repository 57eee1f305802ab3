import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { isTaken, type OfferedPreset, presetName } from '../../../shared/export/kept-presets.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { presetStore } from '../../store/presets.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';
import { type Choice, presetOf } from './choice.ts';
import { deletePreset, keepInDocument, keepOwn, makeUsual, renamePreset } from './keep-preset.ts';

interface PresetKeepingProps {
  readonly document: BlueprintDocument;
  readonly choice: Choice;
  readonly presets: readonly OfferedPreset[];
  readonly chosen: OfferedPreset | undefined;
  readonly onKept: (key: string | null) => void;
}

/** Keeps what stands in the dialog under a name, and changes the presets that are kept. */
export function PresetKeeping({ document, choice, presets, chosen, onKept }: PresetKeepingProps) {
  const words = useSentences(exportSentences);
  const language = useLanguage();
  const usual = useStore(presetStore, (kept) => kept.usual);
  const [typed, setTyped] = useState('');
  const [withDocument, setWithDocument] = useState(false);
  const [told, setTold] = useState<{ readonly fault?: string; readonly news?: string }>({});
  const toldId = useId();
  const spoken = document.languages[0] ?? language;
  const mayChange = chosen !== undefined && chosen.from !== 'always';
  const chosenName = chosen ? (chosen.name[language] ?? Object.values(chosen.name)[0] ?? '') : '';

  /** Does something with the name typed, where it can be one. */
  const named = (besides: string | undefined, act: (name: string) => string | null) => {
    const name = presetName(typed);
    if (name === '') return setTold({ fault: words.nameMissing });
    if (isTaken(presets, name, besides)) return setTold({ fault: words.nameTaken(name) });
    onKept(act(name));
    setTyped('');
    setTold({ news: words.kept(name) });
  };
  const keep = () =>
    named(undefined, (name) =>
      withDocument
        ? keepInDocument(document, presetOf(choice, { [spoken]: name }))
        : keepOwn(name, presetOf(choice, {})),
    );
  return (
    <details>
      <summary>{words.keepPresets}</summary>
      <div className="preset-keeping">
        <Field label={words.presetName}>
          {({ id }) => (
            <input
              id={id}
              className="input"
              value={typed}
              aria-describedby={told.fault ? toldId : undefined}
              aria-invalid={told.fault !== undefined}
              onChange={({ target }) => {
                setTyped(target.value);
                setTold({});
              }}
              onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && keep()}
            />
          )}
        </Field>
        <SelectField
          label={words.keepFor}
          value={withDocument ? 'document' : 'me'}
          options={[
            ['me', words.forMe],
            ['document', words.withDocument],
          ]}
          onChange={(where) => setWithDocument(where === 'document')}
        />
        <button type="button" className="button" onClick={keep}>
          {words.keep}
        </button>
        {mayChange && (
          <button
            type="button"
            className="button"
            onClick={() => named(chosen.key, (name) => renamePreset(chosen, name, spoken))}
          >
            {words.renamePreset}
          </button>
        )}
        {mayChange && (
          <button
            type="button"
            className="button"
            onClick={() => {
              deletePreset(chosen);
              onKept(null);
              setTold({ news: words.deleted(chosenName) });
            }}
          >
            {words.deletePreset}
          </button>
        )}
        {chosen && chosen.from !== 'document' && chosen.key !== usual && (
          <button
            type="button"
            className="button"
            onClick={() => {
              makeUsual(chosen);
              setTold({ news: words.begins(chosenName) });
            }}
          >
            {words.makeUsual}
          </button>
        )}
      </div>
      <p className={told.fault ? 'field-error' : 'quiet'} id={toldId} role="status">
        {told.fault ?? told.news}
      </p>
    </details>
  );
}
