import './export.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { keepParts } from '../../../shared/export/keep-parts.ts';
import { CLIENT_PARTS, type Part } from '../../../shared/export/parts.ts';
import { largestScale } from '../../../shared/export/picture-size.ts';
import type { FormatId } from '../../../shared/export/registry.ts';
import type { ExportRequest } from '../../../shared/export/request.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { buildScene } from '../../../shared/scene/build.ts';
import { closePanel, dialogStore } from '../../app/dialogs.ts';
import { editorStore } from '../../store/editor.ts';
import { useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';
import { FormatField } from './format-field.tsx';
import { LanguageField } from './language-field.tsx';
import { Losses } from './losses.tsx';
import { OptionFields, type OptionValues } from './option-fields.tsx';
import { PartsField } from './parts-field.tsx';
import { Preview } from './preview.tsx';
import { useJob } from './use-job.ts';

/** Chooses what is handed out, shows it, and makes it. */
export function ExportDialog({ document }: { readonly document: BlueprintDocument }) {
  const exporting = useStore(dialogStore, (dialogs) => dialogs.panel === 'export');
  return exporting ? <OpenDialog document={document} /> : null;
}

interface Choice {
  readonly format: FormatId;
  readonly theme: 'light' | 'dark';
  /** ISO date, or empty for that of the last revision. */
  readonly date: string;
  readonly parts: readonly Part[];
  /** The options chosen so far, of each format. */
  readonly options: Readonly<Partial<Record<FormatId, OptionValues>>>;
}

const FIRST: Choice = { format: 'pdf', theme: 'light', date: '', parts: CLIENT_PARTS, options: {} };

function OpenDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(exportSentences);
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState(FIRST);
  const [languages, setLanguages] = useState(() => editorStore.getState().drawingLanguages);
  const { format, theme, date, parts } = choice;
  const scene = useMemo(
    () => buildScene(keepParts(document, parts), { languages, theme, frame: date === '' ? {} : { date } }),
    [document, parts, languages, theme, date],
  );
  const job = useJob();
  useEffect(() => dialog.current?.showModal(), []);
  const most = largestScale(scene);
  const change = (changes: Partial<Choice>) => setChoice({ ...choice, ...changes });
  const options = optionsOf(choice, most);
  const request = requestOf(document, choice, options, languages);
  return (
    <dialog ref={dialog} className="dialog export-dialog" aria-labelledby="export-title" onClose={closePanel}>
      <div className="dialog-body">
        <h2 id="export-title">{words.title}</h2>
        <div className="export-columns">
          <div className="export-options">
            <FormatField format={format} onChange={(chosen) => change({ format: chosen })} />
            <OptionFields
              format={format}
              values={options}
              most={{ scale: most }}
              onChange={(values) => change({ options: { ...choice.options, [format]: values } })}
            />
            {options.scale !== undefined && (
              <p className="quiet">{words.pixels(pixels(scene.width, options), pixels(scene.height, options))}</p>
            )}
            <SelectField
              label={words.theme}
              value={theme}
              options={[
                ['light', words.light],
                ['dark', words.dark],
              ]}
              onChange={(chosen) => change({ theme: chosen === 'dark' ? 'dark' : 'light' })}
            />
            <LanguageField document={document} languages={languages} onChange={setLanguages} />
            <Field label={`${words.date} · ${words.dateHint}`}>
              {({ id }) => (
                <input
                  id={id}
                  className="input"
                  type="date"
                  value={date}
                  onChange={({ target }) => change({ date: target.value })}
                />
              )}
            </Field>
            <PartsField parts={parts} onChange={(chosen) => change({ parts: chosen })} />
          </div>
          <Preview scene={scene} label={words.preview} />
        </div>
        <p className={job.bad ? 'field-error' : 'quiet'} role="status">
          {job.news}
        </p>
        <Losses losses={job.losses} />
        {job.share !== null && <progress value={job.share} aria-label={words.working} />}
      </div>
      <div className="dialog-actions">
        {job.share === null ? (
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        ) : (
          <button type="button" className="button" onClick={job.cancel}>
            {words.cancel}
          </button>
        )}
        <button
          type="button"
          className="button primary"
          disabled={job.share !== null}
          onClick={() => void job.run(request)}
        >
          {words.export}
        </button>
      </div>
    </dialog>
  );
}

function pixels(length: number, { scale }: OptionValues): number {
  return Math.round(length * Number(scale));
}

/** The options as chosen, a scale no larger than what can be painted. */
function optionsOf({ format, options }: Choice, most: number): OptionValues {
  const chosen = options[format] ?? {};
  if (format !== 'png') return chosen;
  return { ...chosen, scale: Math.min(Number(chosen.scale ?? 2), most) };
}

function requestOf(
  document: BlueprintDocument,
  { format, theme, date, parts }: Choice,
  options: OptionValues,
  languages: readonly string[],
): ExportRequest {
  return { document, languages, format, theme, parts, options, ...(date === '' ? {} : { date }) };
}
