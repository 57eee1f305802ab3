import './review.css';
import { type DragEvent, useState } from 'react';
import { takeInSentences } from '../../../shared/locales/take-in.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { Dialog } from '../../app/dialog.tsx';
import { RefusalList } from '../../app/refusal-list.tsx';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Preview } from './preview.tsx';
import { pickCopy, type ReadCopy, readDropped } from './read-copy.ts';

/** Takes in what a reviewer wrote in a copy of the open blueprint. */
export function TakeIn({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(takeInSentences);
  const [read, setRead] = useState<ReadCopy | null>(null);
  const [over, setOver] = useState(false);
  const pick = async () => {
    const picked = await pickCopy(document);
    if (picked) setRead(picked);
  };
  // A file dropped here is a copy to be taken in, not one to be opened.
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(isOver);
  };
  const onDrop = (event: DragEvent) => {
    drag(event, false);
    const [file] = event.dataTransfer.files;
    if (file) void readDropped(document, file).then(setRead);
  };
  return (
    <Dialog title={words.title} className="take-in-dialog">
      <p>{words.lead}</p>
      <section
        className={over ? 'take-in-drop over' : 'take-in-drop'}
        aria-label={words.choose}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={onDrop}
      >
        <button type="button" className="button" onClick={() => void pick()}>
          {words.choose}
        </button>
        <span className="quiet">{words.drop}</span>
      </section>
      {read && 'copy' in read && (
        <Preview key={read.name} document={document} name={read.name} copy={read.copy} earlier={read.earlier} />
      )}
      {read && !('copy' in read) && <NotRead read={read} />}
    </Dialog>
  );
}

/** Why a file is no copy that can be taken in. */
function NotRead({ read }: { readonly read: Exclude<ReadCopy, { readonly copy: BlueprintDocument }> }) {
  const words = useSentences(takeInSentences);
  const language = useLanguage();
  return (
    <div role="alert">
      <p className="field-error">
        {'other' in read
          ? words.other(read.name)
          : 'problem' in read
            ? read.problem[language]
            : words.refused(read.name)}
      </p>
      {'refusals' in read && <RefusalList refusals={read.refusals} />}
    </div>
  );
}
