import { useStore } from 'zustand';
import { folderSentences } from '../../../shared/locales/folder.ts';
import { cancelReading, refreshFolder } from '../../app/folder.ts';
import { folderStore } from '../../store/folder.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

/** How many there are, how they stand, and how far reading has come. */
export function FolderSummary({ shown }: { readonly shown: number }) {
  const words = useSentences(folderSentences);
  const { rows, reading } = useStore(folderStore);
  const read = rows.flatMap(({ state }) => (state.kind === 'read' ? [state.overview] : []));
  const count = (kind: string) => rows.filter(({ state }) => state.kind === kind).length;
  const [broken, waiting] = [count('broken'), count('waiting')];
  const facts = [
    shown === rows.length ? words.blueprints(rows.length) : words.shown(shown, rows.length),
    words.toReview(read.filter(({ needsReview }) => needsReview).length),
    words.errors(read.reduce((sum, { errors }) => sum + errors, 0)),
    ...(broken > 0 ? [words.broken(broken)] : []),
    ...(waiting > 0 && !reading ? [words.unread(waiting)] : []),
  ];
  return (
    <div className="folder-summary">
      <p role="status">{facts.join(' · ')}</p>
      {reading && (
        <>
          <progress aria-label={words.reading(reading.done, reading.total)} max={reading.total} value={reading.done} />
          <span className="quiet">{words.reading(reading.done, reading.total)}</span>
          <button type="button" className="button" onClick={cancelReading}>
            {words.cancel}
          </button>
        </>
      )}
      {waiting > 0 && !reading && (
        <button type="button" className="button" onClick={() => void refreshFolder('changed')}>
          {words.goOn}
        </button>
      )}
    </div>
  );
}

/** What stands in the way of a whole table: each said, none of it the end. */
export function FolderNotes() {
  const words = useSentences(folderSentences);
  const language = useLanguage();
  const { problem, closed, more, brokenSettings } = useStore(folderStore);
  const places = closed.join(language === 'en' ? ', ' : '、');
  return (
    <>
      {problem && (
        <p className="folder-note broken" role="alert">
          {problem[language]}
        </p>
      )}
      {brokenSettings.length > 0 && (
        <div className="folder-note broken" role="alert">
          {words.settingsBroken}
          {brokenSettings.map((sentence) => (
            <div key={sentence.en}>{sentence[language]}</div>
          ))}
        </div>
      )}
      {closed.length > 0 && <p className="folder-note">{words.closed(places)}</p>}
      {more && <p className="folder-note">{words.more}</p>}
    </>
  );
}
