import './import.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { suggestedRoles } from '../../../shared/import/account.ts';
import type { ImportDraft, Key, SheetChoice } from '../../../shared/import/draft.ts';
import { hasSheets, IMPORT_FORMAT_IDS, IMPORT_FORMATS, importFormatOf } from '../../../shared/import/registry.ts';
import { importSentences } from '../../../shared/locales/import.ts';
import { INTERFACE_LANGUAGES } from '../../../shared/locales/sentences.ts';
import { languageName } from '../../../shared/locales/shell.ts';
import type { LaneRole } from '../../../shared/model/schema/drawing.ts';
import { openImported } from '../../app/files.ts';
import { endImport, endingOf, importStore } from '../../app/importing.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { SelectField } from '../inspector/fields.tsx';
import { LaneRoles } from './lane-roles.tsx';
import { built, insert } from './take-in.ts';
import { Understood } from './understood.tsx';
import { type Reading, useReading } from './use-reading.ts';

/** Shows what is understood of another program's file, and takes it in as the person says. */
export function ImportDialog() {
  const file = useStore(importStore, ({ files }) => files[0]);
  const past = useStore(importStore, (importing) => importing.past);
  return file ? <OpenDialog key={past} file={file} /> : null;
}

function OpenDialog({ file }: { readonly file: File }) {
  const words = useSentences(importSentences);
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [format, setFormat] = useState(() => importFormatOf(endingOf(file.name)));
  const [textLanguage, setTextLanguage] = useState<string>(language);
  const [chosen, setChosen] = useState<Readonly<Record<Key, LaneRole | undefined>>>({});
  const [sheet, setSheet] = useState<string>();
  const reading = useReading(file, format, textLanguage, sheet);
  const draft = reading.kind === 'read' ? reading.draft : undefined;
  const sheets = useSheets(draft);
  const roles = useMemo(() => rolesOf(draft, chosen), [draft, chosen]);
  const result = useMemo(() => (draft ? built(draft, roles) : undefined), [draft, roles]);
  const imported = result && 'document' in result ? result : undefined;
  // A file that says the languages of its texts is not asked about them.
  const says = draft !== undefined && draft.languages.join() !== textLanguage;
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="dialog import-dialog" aria-labelledby={id} onClose={endImport}>
      <div className="dialog-body">
        <h2 id={id}>{words.title(file.name)}</h2>
        <div className="import-columns">
          <div className="import-choices">
            <SelectField
              label={words.format}
              value={format}
              {...(format === undefined ? { empty: words.chooseFormat } : {})}
              options={IMPORT_FORMAT_IDS.map((known) => [known, IMPORT_FORMATS[known].label[language]])}
              onChange={(word) => {
                setSheet(undefined);
                setFormat(IMPORT_FORMAT_IDS.find((known) => known === word));
              }}
            />
            {sheets && format !== undefined && hasSheets(format) && (
              <SelectField
                label={words.sheet}
                value={sheet ?? sheets.read}
                options={sheets.names.map((name) => [name, name])}
                onChange={setSheet}
              />
            )}
            {says || (
              <SelectField
                label={words.language}
                value={textLanguage}
                options={INTERFACE_LANGUAGES.map((tag) => [tag, languageName(tag)])}
                onChange={(tag) => setTextLanguage(tag ?? language)}
              />
            )}
            {draft && (
              <LaneRoles
                lanes={draft.lanes}
                roles={roles}
                onChange={(lane, role) => setChosen({ ...chosen, [lane]: role })}
              />
            )}
          </div>
          {draft && imported ? (
            <Understood draft={draft} imported={imported} />
          ) : (
            <State reading={result && 'why' in result ? { kind: 'refused', sentence: result.why } : reading} />
          )}
        </div>
        {imported && <p className="quiet">{words.phasesStay}</p>}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="button"
          disabled={!imported || Object.keys(imported.document.steps).length === 0}
          onClick={() => {
            close();
            if (imported) insert(imported.document);
          }}
        >
          {words.insert}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={!imported}
          onClick={() => {
            close();
            if (imported) openImported(imported.document);
          }}
        >
          {words.open}
        </button>
      </div>
    </dialog>
  );
}

/** The sheets of the workbook, also while another one is read, and where that one cannot be. */
function useSheets(draft: ImportDraft | undefined): SheetChoice | undefined {
  const known = useRef<SheetChoice | undefined>(undefined);
  if (draft?.sheets) known.current = draft.sheets;
  return known.current;
}

/** The roles as chosen, else as suggested. */
function rolesOf(
  draft: ImportDraft | undefined,
  chosen: Readonly<Record<Key, LaneRole | undefined>>,
): Readonly<Record<Key, LaneRole>> {
  const all = Object.entries({ ...(draft ? suggestedRoles(draft) : {}), ...chosen });
  return Object.fromEntries(all.flatMap(([key, role]) => (role === undefined ? [] : [[key, role] as const])));
}

/** That the file is being read, or why it cannot be. */
function State({ reading }: { readonly reading: Reading }) {
  const words = useSentences(importSentences);
  const language = useLanguage();
  if (reading.kind === 'reading' || reading.kind === 'read') return <p role="status">{words.reading}</p>;
  if (reading.kind === 'unknown') return <p role="alert">{words.unknown}</p>;
  return (
    <div role="alert" className="import-refused">
      {reading.kind === 'refused' ? (
        <>
          <p>{words.refused}</p>
          <p className="field-error">{reading.sentence[language]}</p>
        </>
      ) : (
        <p className="field-error">{words.failed(reading.reason)}</p>
      )}
    </div>
  );
}
