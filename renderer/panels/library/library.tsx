import './library.css';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { asBefore, type LibraryRow, libraryRows, withElement, withoutEntry } from '../../../shared/edit/library.ts';
import { takeFromLibrary } from '../../../shared/edit/take-from-library.ts';
import { librarySentences } from '../../../shared/locales/library.ts';
import { EMPTY_LIBRARY, type Library as Shared } from '../../../shared/model/library.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Text } from '../../../shared/model/schema/values.ts';
import { Dialog } from '../../app/dialog.tsx';
import { FieldError } from '../../app/field-error.tsx';
import { changeLibrary, lookForLibrary } from '../../app/library.ts';
import { edit, editorStore, nextId } from '../../store/editor.ts';
import { type FolderLibrary, libraryStore } from '../../store/library.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { Rows } from './rows.tsx';

/** What the folder's blueprints share: taken into this one, brought up to date, or given to the others. */
export function Library({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(librarySentences);
  const fileId = useEditor(({ file }) => file?.id);
  const found = useStore(libraryStore, (known) => known[fileId ?? '']);
  useEffect(() => void lookForLibrary(), []);
  return (
    <Dialog title={words.title} className="library-dialog">
      <p className="quiet">{words.lead}</p>
      <Place found={found} hasFile={fileId !== undefined} />
      {(found?.kind === 'set' || found?.kind === 'none') && (
        <Opened document={document} library={found.kind === 'set' ? found.library : EMPTY_LIBRARY} />
      )}
    </Dialog>
  );
}

/** Where the library lies, or why there is none to be seen. */
function Place({ found, hasFile }: { readonly found: FolderLibrary | undefined; readonly hasFile: boolean }) {
  const words = useSentences(librarySentences);
  const language = useLanguage();
  if (!hasFile) return <p>{words.noFile}</p>;
  switch (found?.kind) {
    case undefined:
      return <p className="quiet">{words.reading}</p>;
    case 'none':
      return <p>{words.none}</p>;
    case 'out-of-sight':
      return <p>{words.outOfSight}</p>;
    case 'broken':
      return <FieldError>{found.sentence[language]}</FieldError>;
    case 'set':
      return <p className="quiet">{words.at(found.place)}</p>;
  }
}

interface News {
  readonly text: string;
  readonly bad?: boolean;
  /** What takes the change back and leaves what came after it. */
  readonly undo?: (library: Shared) => Shared;
}

function Opened({ document, library }: { readonly document: BlueprintDocument; readonly library: Shared }) {
  const words = useSentences(librarySentences);
  const language = useLanguage();
  const [news, setNews] = useState<News>({ text: '' });
  const rows = libraryRows(document, library);
  const outdated = rows.filter(({ state }) => state === 'differs');
  const unshared = rows.filter(({ state }) => state === 'blueprint');
  const nameOf = (name: Text) => textIn(name, language, Object.keys(name));

  const take = (taken: readonly LibraryRow[]) => {
    const besideId = editorStore.getState().selection.find((id) => document.steps[id]);
    const calls = taken.flatMap((row) => takeFromLibrary(document, library, row, { besideId, freshId: nextId() }));
    if (edit(calls) === false) return;
    const [row] = taken;
    if (row && row.state === 'library') setNews({ text: insertedText(row, besideId) });
    else setNews({ text: words.updated(taken.length) });
  };
  const insertedText = (row: LibraryRow, besideId: string | undefined) => {
    const inTray = row.kind === 'evidence' && document.steps[besideId ?? '']?.columnId === undefined;
    return inTray ? words.inTray(nameOf(row.name)) : words.inserted(nameOf(row.name));
  };
  const change = async (changed: readonly LibraryRow[], to: (library: Shared) => Shared, text: string) => {
    let before = library;
    const problem = await changeLibrary((present) => {
      before = present;
      return to(present);
    });
    const undo = (present: Shared) => asBefore(present, before, changed);
    setNews(problem ? { text: problem[language], bad: true } : { text, undo });
  };
  const give = (given: readonly LibraryRow[]) =>
    void change(
      given,
      (present) => given.reduce((all, row) => withElement(all, document, row), present),
      words.saved(given.length),
    );
  const remove = (row: LibraryRow) =>
    void change([row], (present) => withoutEntry(present, row), words.removed(nameOf(row.name)));
  const undo = async (back: (library: Shared) => Shared) => {
    const problem = await changeLibrary(back);
    setNews(problem ? { text: problem[language], bad: true } : { text: words.undone });
  };
  return (
    <>
      <div className="library-all">
        <button type="button" className="button" disabled={outdated.length === 0} onClick={() => take(outdated)}>
          {words.updateAll(outdated.length)}
        </button>
        <button type="button" className="button" disabled={unshared.length === 0} onClick={() => give(unshared)}>
          {words.saveAll(unshared.length)}
        </button>
      </div>
      <div className="library-news" role="status">
        {news.text !== '' && <p className={news.bad ? 'field-error' : ''}>{news.text}</p>}
        {news.undo && (
          <button type="button" className="button" onClick={() => news.undo && void undo(news.undo)}>
            {words.undo}
          </button>
        )}
      </div>
      <Rows rows={rows} nameOf={nameOf} onTake={(row) => take([row])} onGive={(row) => give([row])} onRemove={remove} />
    </>
  );
}
