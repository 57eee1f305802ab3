import './find.css';
import { useEffect, useId, useMemo, useState } from 'react';
import { searchExpression, type TextPlace, textsOf } from '../../../shared/edit/texts.ts';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { dialogSentences } from '../../../shared/locales/dialogs.ts';
import { fieldWord } from '../../../shared/locales/fields.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { Dialog } from '../../app/dialog.tsx';
import { closePanel } from '../../app/dialogs.ts';
import { focusCanvas, reveal } from '../../canvas/view.ts';
import { edit, select } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

/** Rows that are shown at once. */
const MOST = 200;
/** Characters around a match. */
const AROUND = 40;

/** Finds in every text of the blueprint, in every language, and replaces one or all as one edit. */
export function Find({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(dialogSentences);
  const id = useId();
  const [what, setWhat] = useState('');
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWords, setWholeWords] = useState(false);
  const [news, setNews] = useState('');
  useEffect(() => globalThis.document.getElementById(`${id}-what`)?.focus(), [id]);
  const search = useMemo(() => searchExpression({ what, matchCase, wholeWords }), [what, matchCase, wholeWords]);
  const found = useMemo(
    () => (search ? textsOf(document).filter(({ text }) => text.search(search) !== -1) : []),
    [document, search],
  );
  const replace = (places: readonly TextPlace[]) => {
    if (!search || places.length === 0) return;
    const changes = places.map(({ path, language, text }) => ({
      path,
      language,
      text: text.replace(search, () => by),
    }));
    if (edit([{ edit: 'replace-texts', args: { changes } }])) setNews(words.replaced(places.length));
  };
  const actions = (
    <button type="button" className="button primary" disabled={found.length === 0} onClick={() => replace(found)}>
      {words.replaceAll(found.length)}
    </button>
  );
  return (
    <Dialog title={words.find} className="find-dialog" actions={actions}>
      <div className="find-fields">
        <label htmlFor={`${id}-what`}>{words.findWhat}</label>
        <input
          id={`${id}-what`}
          className="input"
          value={what}
          onChange={({ target }) => {
            setWhat(target.value);
            setNews('');
          }}
        />
        <label htmlFor={`${id}-by`}>{words.replaceWith}</label>
        <input id={`${id}-by`} className="input" value={by} onChange={({ target }) => setBy(target.value)} />
      </div>
      <div className="checks find-checks">
        <Check label={words.matchCase} on={matchCase} change={setMatchCase} />
        <Check label={words.wholeWords} on={wholeWords} change={setWholeWords} />
        <span className="quiet" role="status">
          {news || (what === '' ? '' : found.length === 0 ? words.nothingFound : words.inTexts(found.length))}
        </span>
      </div>
      <ul className="find-rows">
        {found.slice(0, MOST).map((place) => (
          <FoundRow
            key={`${place.path.join('.')} ${place.language}`}
            place={place}
            search={search}
            onReplace={() => replace([place])}
          />
        ))}
        {found.length > MOST && <li className="quiet">{words.andMore(found.length - MOST)}</li>}
      </ul>
    </Dialog>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

function Check({ label, on, change }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={({ target }) => change(target.checked)} />
      {label}
    </label>
  );
}

interface FoundRowProps {
  readonly place: TextPlace;
  readonly search: RegExp | null;
  readonly onReplace: () => void;
}

function FoundRow({ place, search, onReplace }: FoundRowProps) {
  const words = useSentences(dialogSentences);
  const language = useLanguage();
  const { collection, id, field, text } = place;
  const at = search ? text.search(search) : 0;
  const length = search ? (text.slice(at).match(search)?.[0].length ?? 0) : 0;
  const kind = COLLECTION_WORDS[collection][language];
  const go = () => {
    closePanel();
    select(id === '' ? [] : [id]);
    reveal(id);
    focusCanvas();
  };
  return (
    <li>
      <button type="button" className="find-go" title={words.goTo(kind)} onClick={go}>
        <span className="quiet">
          {[kind, field === 'name' ? '' : fieldWord(field, language)].filter(Boolean).join(' · ')}
        </span>
        <span lang={place.language}>
          {at > AROUND ? '…' : ''}
          {text.slice(Math.max(0, at - AROUND), at)}
          <mark>{text.slice(at, at + length)}</mark>
          {text.slice(at + length, at + length + AROUND)}
        </span>
      </button>
      <button type="button" className="button" onClick={onReplace}>
        {words.replaceOne}
      </button>
    </li>
  );
}
