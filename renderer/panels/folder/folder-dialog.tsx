import './folder.css';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { shownKey } from '../../../shared/commands/commands.ts';
import { folderSentences } from '../../../shared/locales/folder.ts';
import { Dialog } from '../../app/dialog.tsx';
import { chooseFolder, refreshFolder } from '../../app/folder.ts';
import { reviewNext } from '../../commands/folder.ts';
import { isMac } from '../../commands/keys.ts';
import { host } from '../../host/host.ts';
import { folderStore, NO_FILTER } from '../../store/folder.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { saveAsCsv } from './csv.ts';
import { FolderFilterBar } from './filter-bar.tsx';
import { FolderTable } from './folder-table.tsx';
import { FolderNotes, FolderSummary } from './notes.tsx';
import { shownRows } from './order.ts';

/** The blueprints of a folder as a table, to be reviewed one after another. */
export function FolderDialog() {
  const words = useSentences(folderSentences);
  const folder = useStore(folderStore, (state) => state.folder);
  const rows = useShownRows();
  useKeys();
  const actions = (
    <>
      <button type="button" className={folder ? 'button' : 'button primary'} onClick={() => void chooseFolder()}>
        {folder ? words.another : words.choose}
      </button>
      {folder && (
        <>
          <button type="button" className="button" disabled={rows.length === 0} onClick={() => void saveAsCsv(rows)}>
            {words.export}
          </button>
          <button type="button" className="button" title="F5" onClick={() => void refreshFolder('all')}>
            {words.refresh}
          </button>
        </>
      )}
    </>
  );
  return (
    <Dialog
      title={folder ? words.titleOf(folder.name) : words.title}
      className={folder ? 'folder-dialog' : ''}
      actions={actions}
    >
      {folder ? <FolderBody rows={rows} /> : <Invitation />}
    </Dialog>
  );
}

/** The rows in the order shown; a filter or a new row alone makes another list. */
function useShownRows() {
  const language = useLanguage();
  const { rows, filter, sort } = useStore(folderStore);
  return useMemo(() => shownRows(rows, filter, sort, language), [rows, filter, sort, language]);
}

function FolderBody({ rows }: { readonly rows: ReturnType<typeof useShownRows> }) {
  const words = useSentences(folderSentences);
  const { folder, rows: all, problem, listed } = useStore(folderStore);
  if (all.length === 0) {
    return (
      <>
        <FolderNotes />
        {problem === null && <p className="folder-empty">{listed ? words.empty(folder?.name ?? '') : words.listing}</p>}
      </>
    );
  }
  return (
    <>
      <FolderSummary shown={rows.length} />
      <FolderFilterBar />
      <FolderNotes />
      {rows.length > 0 ? <FolderTable rows={rows} /> : <NothingFits />}
      <p className="quiet">{words.hint(shownKey('Mod+Alt+j', isMac))}</p>
    </>
  );
}

/** Before a folder is open: what this is, and what this host can do. */
function Invitation() {
  const words = useSentences(folderSentences);
  return (
    <>
      <p className="folder-intro">{words.intro}</p>
      <p className="quiet">{host.capabilities.folders === 'live' ? words.live : words.handedOver}</p>
      <FolderNotes />
    </>
  );
}

function NothingFits() {
  const words = useSentences(folderSentences);
  return (
    <p className="folder-empty">
      {words.nothingFits}{' '}
      <button type="button" className="button" onClick={() => folderStore.setState({ filter: NO_FILTER })}>
        {words.showAll}
      </button>
    </p>
  );
}

/** F5 reads the folder anew, and the keys for the next one to review work over the table too. */
function useKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const mod = (isMac ? event.metaKey : event.ctrlKey) && event.altKey;
      if (event.key === 'F5') void refreshFolder('all');
      else if (mod && event.code === 'KeyJ') void reviewNext(1);
      else if (mod && event.code === 'KeyK') void reviewNext(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
