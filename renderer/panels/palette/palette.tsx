import './palette.css';
import { matchSorter } from 'match-sorter';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { dialogSentences } from '../../../shared/locales/dialogs.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { closePanel } from '../../app/dialogs.ts';
import { focusCanvas } from '../../canvas/view.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { commandEntries, elementEntries, type PaletteEntry } from './entries.ts';

/** More than this nobody reads; typing on narrows it. */
const MOST = 60;

/** Every command and every element by its name: typing narrows, arrows choose, Enter does. */
export function Palette({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(dialogSentences);
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const entries = useMemo(
    () => [...commandEntries(language), ...elementEntries(document, language)],
    [document, language],
  );
  const found = useMemo(() => narrowed(entries, typed), [entries, typed]);
  useEffect(() => dialog.current?.showModal(), []);
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    dialog.current?.close();
    closePanel();
    focusCanvas();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (by !== undefined) setChosen(Math.max(0, Math.min(found.length - 1, chosen + by)));
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="dialog palette-dialog" aria-label={words.palette} onClose={closePanel}>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        aria-label={words.palette}
        placeholder={words.paletteHint}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {words.found(found.length)}
      </p>
      <div id={`${id}-list`} className="palette-list" role="listbox" aria-label={words.palette}>
        {found.map((entry, index) => (
          <Entry key={entry.id} id={`${id}-${index}`} entry={entry} chosen={index === chosen} onRun={run} />
        ))}
      </div>
      {found.length === 0 && <p className="palette-empty quiet">{words.nothingFound}</p>}
    </dialog>
  );
}

interface EntryProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly chosen: boolean;
  readonly onRun: (entry: PaletteEntry) => void;
}

function Entry({ id, entry, chosen, onRun }: EntryProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) place.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div
      ref={place}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className="palette-entry"
      onClick={() => onRun(entry)}
      onKeyDown={({ key }) => key === 'Enter' && onRun(entry)}
    >
      <span className="palette-name">{entry.name}</span>
      <span className="palette-kind">{entry.kind}</span>
      <kbd>{entry.shortcut}</kbd>
    </div>
  );
}

function narrowed(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const wanted = typed.trim();
  if (wanted === '') return entries.slice(0, MOST);
  return matchSorter(entries, wanted, { keys: ['name', 'also'], baseSort: () => 0 }).slice(0, MOST);
}
