import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isUntouched } from '../../shared/edit/history.ts';
import { guideSentences } from '../../shared/locales/guide.ts';
import { learnSentences } from '../../shared/locales/learn.ts';
import { shellSentences } from '../../shared/locales/shell.ts';
import { tabSentences } from '../../shared/locales/tabs.ts';
import { runCommand } from '../commands/run.ts';
import { showNotice } from '../store/editor.ts';
import { guideStore } from '../store/guide.ts';
import { learnStore } from '../store/learn.ts';
import { useEditor, useLanguage, useSentences } from '../store/use-store.ts';
import { openPanel } from './dialogs.ts';
import { keepMine, reload } from './disk.ts';
import { discardWork, restoreWork } from './files.ts';
import { sessionStore } from './session.ts';

/** Milliseconds that good news stays. */
const GOOD_NEWS = 6_000;

/** Slim strips between the bar and the drawing: how to begin, recovered work, and news. */
export function Strips() {
  return (
    <div className="strips">
      <StartStrip />
      <DiskStrip />
      <RecoveredStrip />
      <NoticeStrip />
    </div>
  );
}

function StartStrip() {
  const words = useSentences(shellSentences);
  const guide = useSentences(guideSentences);
  const learn = useSentences(learnSentences);
  const { stripDismissed } = useStore(sessionStore);
  const blank = useEditor(
    ({ history, file }) =>
      !file && history !== null && isUntouched(history) && Object.keys(history.document.steps).length === 0,
  );
  const guided = useStore(guideStore, ({ on }) => on);
  const learning = useStore(learnStore, ({ on }) => on);
  if (!blank || stripDismissed || guided || learning) return null;
  return (
    <div className="strip">
      <p>{words.startLead}</p>
      <button type="button" className="button" onClick={() => runCommand('guide')}>
        {guide.begin}
      </button>
      <button type="button" className="button" onClick={() => runCommand('learn')}>
        {learn.begin}
      </button>
      <button type="button" className="button" onClick={() => runCommand('gallery')}>
        {words.fromExample}
      </button>
      <button type="button" className="button" onClick={() => runCommand('open')}>
        {words.openFile}
      </button>
      <Dismiss onClick={() => sessionStore.setState({ stripDismissed: true })} />
    </div>
  );
}

/** The file of the open document is another by now, or gone. */
function DiskStrip() {
  const words = useSentences(tabSentences);
  const onDisk = useEditor((state) => state.onDisk);
  const name = useEditor(({ file }) => file?.name ?? '');
  if (onDisk === 'same') return null;
  const gone = onDisk === 'gone';
  return (
    <div className="strip error" role="alert">
      <p>{gone ? words.goneFromDisk(name) : words.changedOnDisk(name)}</p>
      {!gone && (
        <>
          <button type="button" className="button" onClick={() => void reload()}>
            {words.reload}
          </button>
          <button type="button" className="button" onClick={() => openPanel('difference')}>
            {words.seeDifference}
          </button>
        </>
      )}
      <button type="button" className="button" onClick={() => void keepMine()}>
        {words.keepMine}
      </button>
    </div>
  );
}

/** The latest work that was not saved; the next one once this is answered. */
function RecoveredStrip() {
  const words = useSentences(shellSentences);
  const language = useLanguage();
  const [entry, ...others] = useStore(sessionStore, (session) => session.recovered);
  if (!entry) return null;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="strip">
      <p>
        {words.recovered(entry.name, when.format(new Date(entry.at)))}
        {others.length > 0 && <span className="quiet"> · {words.moreRecovered(others.length)}</span>}
      </p>
      <button type="button" className="button" onClick={() => void restoreWork(entry)}>
        {words.restore}
      </button>
      <button type="button" className="button" onClick={() => discardWork(entry)}>
        {words.discard}
      </button>
      <button type="button" className="button" onClick={() => sessionStore.setState({ recovered: [] })}>
        {words.later}
      </button>
    </div>
  );
}

function NoticeStrip() {
  const language = useLanguage();
  const notice = useEditor((state) => state.notice);
  useEffect(() => {
    if (notice?.tone !== 'info') return;
    const timer = setTimeout(() => showNotice(null), GOOD_NEWS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div role="status" aria-live="polite">
      {notice && (
        <div className={notice.tone === 'error' ? 'strip error' : 'strip'}>
          <p>{notice.sentence[language]}</p>
          <Dismiss onClick={() => showNotice(null)} />
        </div>
      )}
    </div>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }) {
  const { dismiss } = useSentences(shellSentences);
  return (
    <button type="button" className="icon-button" aria-label={dismiss} title={dismiss} onClick={onClick}>
      ✕
    </button>
  );
}
