import './export.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { keptOf } from '../../../shared/export/drawing-job.ts';
import { firstPreset } from '../../../shared/export/kept-presets.ts';
import { isPictureFormat, largestScale } from '../../../shared/export/picture-size.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { buildScene } from '../../../shared/scene/build.ts';
import { closePanel, dialogStore } from '../../app/dialogs.ts';
import { presetStore } from '../../store/presets.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { type Choice, choiceOf, optionsOf, requestOf } from './choice.ts';
import { DrawingFields } from './drawing-fields.tsx';
import { FormatField } from './format-field.tsx';
import { JobNews } from './job-news.tsx';
import { OptionFields, type OptionValues } from './option-fields.tsx';
import { PagesPreview } from './pages-preview.tsx';
import { PresetField } from './preset-field.tsx';
import { Preview } from './preview.tsx';
import { TemplateField } from './template-field.tsx';
import { useFileHandOut, useJob } from './use-job.ts';

/** Chooses what is handed out, shows it, and makes it. */
export function ExportDialog({ document }: { readonly document: BlueprintDocument }) {
  const exporting = useStore(dialogStore, (dialogs) => dialogs.panel === 'export');
  return exporting ? <OpenDialog document={document} /> : null;
}

function OpenDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(exportSentences);
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useEditor(({ drawingLanguages }) => drawingLanguages);
  const [first] = useState(() => firstPreset(document, presetStore.getState()));
  const [chosen, setChosen] = useState<string | null>(first.key);
  const [choice, setChoice] = useState(() => choiceOf(document, first.preset, shown));
  const { format, theme, date, parts, languages } = choice;
  const [template, setTemplate] = useState<Uint8Array>();
  const scene = useMemo(
    () => buildScene(keptOf(document, parts), { languages, theme, frame: date === '' ? {} : { date } }),
    [document, parts, languages, theme, date],
  );
  const job = useJob(useFileHandOut());
  useEffect(() => dialog.current?.showModal(), []);
  const change = (changes: Partial<Choice>) => {
    setChoice({ ...choice, ...changes });
    if (!('date' in changes)) setChosen(null);
  };
  const options = useMemo(() => optionsOf(choice, scene), [choice, scene]);
  const request = useMemo(() => {
    const whole = requestOf(document, choice, options);
    return template && choice.format === 'pptx' ? { ...whole, template } : whole;
  }, [document, choice, options, template]);
  return (
    <dialog ref={dialog} className="dialog export-dialog" aria-labelledby="export-title" onClose={closePanel}>
      <div className="dialog-body">
        <h2 id="export-title">{words.title}</h2>
        <PresetField
          document={document}
          choice={choice}
          chosen={chosen}
          onChoose={({ key, preset }) => {
            setChosen(key);
            setChoice({ ...choiceOf(document, preset, shown), date });
          }}
          onKept={setChosen}
        />
        <FormatField format={format} onChange={(wanted) => change({ format: wanted })} />
        <div className="export-columns">
          <div className="export-options">
            <OptionFields
              format={format}
              values={options}
              most={isPictureFormat(format) ? { scale: largestScale(format, scene) } : {}}
              onChange={(values) => change({ options: { ...choice.options, [format]: values } })}
            />
            {format === 'pptx' && <TemplateField onChange={setTemplate} />}
            {options.scale !== undefined && (
              <p className="quiet">{words.pixels(pixels(scene.width, options), pixels(scene.height, options))}</p>
            )}
            <DrawingFields document={document} choice={choice} onChange={change} />
          </div>
          {format === 'pdf' ? (
            <PagesPreview request={request} label={words.preview} />
          ) : (
            <Preview scene={scene} label={words.preview} />
          )}
        </div>
        <JobNews job={job} />
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
