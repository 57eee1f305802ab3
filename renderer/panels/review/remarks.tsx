import { useState } from 'react';
import { remarkSentences, reviewSentences } from '../../../shared/locales/review.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { isResolved, type Thread, threads, writeRemark } from '../../../shared/review/remarks.ts';
import { elementName, elementOf } from '../../../shared/rules/finding.ts';
import { edit, nextId } from '../../store/editor.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { SelectField } from '../inspector/fields.tsx';
import { goTo } from '../inspector/jump.tsx';
import { speakerNow } from './acting.ts';
import { ThreadView } from './thread.tsx';
import { WriteRemark } from './write-remark.tsx';

const SHOWN = ['open', 'resolved', 'all'] as const;

/** All remarks, by what they speak of, with a way there. */
export function Remarks({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(remarkSentences);
  const { show } = useSentences(reviewSentences);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('open');
  const [writing, setWriting] = useState(false);
  const all = threads(document);
  const lists = {
    open: all.filter((thread) => !isResolved(thread)),
    resolved: all.filter(isResolved),
    all,
  };
  const write = (text: string) => {
    setWriting(false);
    edit(writeRemark(document, { ...speakerNow(), text, nextId }));
  };
  return (
    <>
      <SelectField
        label={show}
        value={shown}
        options={[
          ['open', words.open(lists.open.length)],
          ['resolved', words.resolvedOnes(lists.resolved.length)],
          ['all', words.all(all.length)],
        ]}
        onChange={(value) => setShown(SHOWN.find((one) => one === value) ?? 'open')}
      />
      {lists[shown].length === 0 && <p className="quiet">{words.none}</p>}
      {lists[shown].map((thread) => (
        <section key={thread.id} className="review-thread">
          <About document={document} thread={thread} />
          <ThreadView document={document} thread={thread} />
        </section>
      ))}
      {writing ? (
        <WriteRemark label={words.addWhole} onWrite={write} onCancel={() => setWriting(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setWriting(true)}>
          ＋ {words.addWhole}
        </button>
      )}
      <p className="quiet">{words.hint}</p>
    </>
  );
}

/** What a thread speaks of: a way there as long as it is there. */
function About({ document, thread }: { readonly document: BlueprintDocument; readonly thread: Thread }) {
  const words = useSentences(remarkSentences);
  const drawn = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const { on } = thread.remark;
  if (on === undefined) return <h3>{words.whole}</h3>;
  if (!elementOf(document, on)) return <h3>{words.gone}</h3>;
  return (
    <h3>
      <button type="button" className="text-button" onClick={() => goTo(on)}>
        {elementName(document, on, drawn)}
      </button>
    </h3>
  );
}
