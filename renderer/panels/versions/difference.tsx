import { useEffect, useState } from 'react';
import { dialogSentences } from '../../../shared/locales/dialogs.ts';
import { tabSentences } from '../../../shared/locales/tabs.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { Dialog } from '../../app/dialog.tsx';
import { closePanel } from '../../app/dialogs.ts';
import { keepMine, readTheirs, reload } from '../../app/disk.ts';
import { editorStore } from '../../store/editor.ts';
import { useSentences } from '../../store/use-store.ts';
import { DifferenceList } from './difference-list.tsx';

/** What differs between the file on the disk and what is open, and the choice between the two. */
export function Difference({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(dialogSentences);
  const files = useSentences(tabSentences);
  const [theirs, setTheirs] = useState<BlueprintDocument>();
  useEffect(() => {
    void readTheirs(editorStore.getState().key).then((read) => (read ? setTheirs(read.document) : closePanel()));
  }, []);
  const choose = (how: () => Promise<void>) => {
    closePanel();
    void how();
  };
  const actions = (
    <>
      <button type="button" className="button danger" onClick={() => choose(reload)}>
        {files.reload}
      </button>
      <button type="button" className="button primary" onClick={() => choose(keepMine)}>
        {files.keepMine}
      </button>
    </>
  );
  return (
    <Dialog title={words.difference} actions={actions}>
      <p className="quiet">{words.differenceHint}</p>
      {theirs ? <DifferenceList before={theirs} after={document} /> : <p>{words.reading}</p>}
    </Dialog>
  );
}
