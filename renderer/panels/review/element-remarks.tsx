import './review.css';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { remarkSentences } from '../../../shared/locales/review.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { isResolved, threadsOn, writeRemark } from '../../../shared/review/remarks.ts';
import { edit, nextId } from '../../store/editor.ts';
import { reviewStore } from '../../store/review.ts';
import { useSentences } from '../../store/use-store.ts';
import { speakerNow } from './acting.ts';
import { ThreadView } from './thread.tsx';
import { WriteRemark } from './write-remark.tsx';

interface ElementRemarksProps {
  readonly document: BlueprintDocument;
  /** The whole blueprint where none is named. */
  readonly on: Id | undefined;
}

/** The remarks on what is selected: open ones as they stand, resolved ones folded, and a way to write another. */
export function ElementRemarks({ document, on }: ElementRemarksProps) {
  const words = useSentences(remarkSentences);
  const [writing, setWriting] = useState(false);
  useAsked(() => setWriting(true));
  const threads = threadsOn(document, on);
  const open = threads.filter((thread) => !isResolved(thread));
  const resolved = threads.filter(isResolved);
  const label = on === undefined ? words.addWhole : words.add;
  const write = (text: string) => {
    setWriting(false);
    edit(writeRemark(document, { ...speakerNow(), text, on, nextId }));
  };
  return (
    <section className="element-remarks" aria-label={words.remarks}>
      {threads.length > 0 && <h3 className="section-title">{words.remarks}</h3>}
      {open.map((thread) => (
        <ThreadView key={thread.id} document={document} thread={thread} />
      ))}
      {resolved.length > 0 && (
        <details>
          <summary>{words.resolvedOnes(resolved.length)}</summary>
          {resolved.map((thread) => (
            <ThreadView key={thread.id} document={document} thread={thread} />
          ))}
        </details>
      )}
      {writing ? (
        <WriteRemark label={label} onWrite={write} onCancel={() => setWriting(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setWriting(true)}>
          ＋ {label}
        </button>
      )}
    </section>
  );
}

/** Calls back when a remark is asked for by command. */
function useAsked(callBack: () => void): void {
  const asked = useStore(reviewStore, ({ remarkAsked }) => remarkAsked);
  const known = useRef(asked);
  useEffect(() => {
    if (asked !== known.current) callBack();
    known.current = asked;
  });
}
