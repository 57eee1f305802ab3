import './export.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { exportName, FORMAT_FACTS, largestScale } from '../../../shared/export/formats.ts';
import { type ExportRequest, FORMATS, SVG_TEXTS } from '../../../shared/export/request.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import { languageName, shellSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { buildScene } from '../../../shared/scene/build.ts';
import { closePanel, dialogStore } from '../../app/dialogs.ts';
import { host } from '../../host/host.ts';
import { editorStore } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';
import { Preview } from './preview.tsx';
import { runExport } from './run-export.ts';

const SCALES = [1, 1.5, 2, 3, 4] as const;

type Options = Omit<ExportRequest, 'document' | 'languages'>;

/** Chooses what is handed out, shows it, and makes it. */
export function ExportDialog({ document }: { readonly document: BlueprintDocument }) {
  const exporting = useStore(dialogStore, (dialogs) => dialogs.panel === 'export');
  return exporting ? <OpenDialog document={document} /> : null;
}

function OpenDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(exportSentences);
  const dialog = useRef<HTMLDialogElement>(null);
  const [options, setOptions] = useState<Options>({ format: 'pdf', theme: 'light', text: 'embedded', scale: 2 });
  const [languages, setLanguages] = useState(() => editorStore.getState().drawingLanguages);
  const { date, theme } = options;
  const scene = useMemo(
    () => buildScene(document, { languages, theme, frame: date === undefined ? {} : { date } }),
    [document, languages, theme, date],
  );
  const job = useJob();
  useEffect(() => dialog.current?.showModal(), []);
  const most = largestScale(scene);
  const scale = Math.min(options.scale ?? 1, most);
  const request = requestOf(document, { ...options, scale }, languages);
  return (
    <dialog ref={dialog} className="dialog export-dialog" aria-labelledby="export-title" onClose={closePanel}>
      <div className="dialog-body">
        <h2 id="export-title">{words.title}</h2>
        <div className="export-columns">
          <div className="export-options">
            <OptionFields options={{ ...options, scale }} most={most} change={setOptions} />
            <LanguageField document={document} languages={languages} onChange={setLanguages} />
            {options.format === 'png' && (
              <p className="quiet">{words.pixels(Math.round(scene.width * scale), Math.round(scene.height * scale))}</p>
            )}
          </div>
          <Preview scene={scene} label={words.preview} />
        </div>
        <p className={job.bad ? 'field-error' : 'quiet'} role="status">
          {job.news}
        </p>
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

/** Only what the format knows goes into the request, so that it equals the terminal's. */
function requestOf(document: BlueprintDocument, options: Options, languages: readonly string[]): ExportRequest {
  const { format, theme, date, text, scale } = options;
  return {
    document,
    languages,
    format,
    theme,
    ...(date === undefined ? {} : { date }),
    ...(format === 'svg' && text ? { text } : {}),
    ...(format === 'png' && scale ? { scale } : {}),
  };
}

interface OptionFieldsProps {
  readonly options: Options;
  readonly most: number;
  readonly change: (options: Options) => void;
}

function OptionFields({ options, most, change }: OptionFieldsProps) {
  const words = useSentences(exportSentences);
  const language = useLanguage();
  const { format, theme, text, scale, date } = options;
  const scales = [...new Set([...SCALES.filter((step) => step <= most), ...(most < 1 ? [most] : [])])];
  const dated = (day: string) => {
    const { date: _, ...others } = options;
    change(day === '' ? others : { ...others, date: day });
  };
  return (
    <>
      <fieldset className="field">
        <legend>{words.format}</legend>
        <div className="formats">
          {FORMATS.map((known) => (
            <label key={known} className="format">
              <input
                type="radio"
                name="format"
                checked={known === format}
                onChange={() => change({ ...options, format: known })}
              />
              {FORMAT_FACTS[known].label[language]}
            </label>
          ))}
        </div>
      </fieldset>
      {format === 'svg' && (
        <SelectField
          label={words.text}
          value={text}
          options={SVG_TEXTS.map((mode) => [mode, words[mode]])}
          onChange={(mode) => change({ ...options, text: SVG_TEXTS.find((known) => known === mode) ?? 'embedded' })}
        />
      )}
      {format === 'png' && (
        <SelectField
          label={words.scale}
          value={String(scale ?? 1)}
          options={scales.map((step) => [String(step), `${step}×`])}
          onChange={(step) => change({ ...options, scale: Number(step) })}
        />
      )}
      <SelectField
        label={words.theme}
        value={theme}
        options={[
          ['light', words.light],
          ['dark', words.dark],
        ]}
        onChange={(chosen) => change({ ...options, theme: chosen === 'dark' ? 'dark' : 'light' })}
      />
      <Field label={`${words.date} · ${words.dateHint}`}>
        {({ id }) => (
          <input
            id={id}
            className="input"
            type="date"
            value={date ?? ''}
            onChange={({ target }) => dated(target.value)}
          />
        )}
      </Field>
    </>
  );
}

interface LanguageFieldProps {
  readonly document: BlueprintDocument;
  readonly languages: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
}

function LanguageField({ document, languages, onChange }: LanguageFieldProps) {
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

/** The running export: how far it is, what came of it, and how to end it. */
function useJob() {
  const words = useSentences(exportSentences);
  const language = useLanguage();
  const [share, setShare] = useState<number | null>(null);
  const [news, setNews] = useState('');
  const [bad, setBad] = useState(false);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const tell = (sentence: string, isBad: boolean) => {
    setShare(null);
    setNews(sentence);
    setBad(isBad);
  };
  const run = async (request: ExportRequest) => {
    control.current = new AbortController();
    tell(words.working, false);
    setShare(0);
    const outcome = await runExport(request, control.current.signal, setShare);
    if (outcome.kind === 'cancelled') return tell(words.cancelled, false);
    if (outcome.kind === 'refused') return tell(outcome.sentence[language], true);
    if (outcome.kind === 'failed') return tell(`${words.failed} (${outcome.reason})`, true);
    const { mediaType } = FORMAT_FACTS[request.format];
    const answer = await host.exportSave(exportName(request), mediaType, outcome.bytes);
    if (!answer.ok) tell(answer.problem.message[language], true);
    else if (answer.value === null) tell(words.cancelled, false);
    else tell(words.done(answer.value, sizeOf(outcome.bytes.length, language)), false);
  };
  return { share, news, bad, run, cancel: () => control.current?.abort() };
}

function sizeOf(bytes: number, language: string): string {
  const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
