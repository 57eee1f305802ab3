import { useMemo, useState } from 'react';
import { takeInSentences } from '../../../shared/locales/take-in.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { type Offer, readReturned } from '../../../shared/review/returned.ts';
import { takeIn } from '../../../shared/review/take-in.ts';
import { closePanel } from '../../app/dialogs.ts';
import { edit, nextId, showNotice } from '../../store/editor.ts';
import { useSentences } from '../../store/use-store.ts';
import { DifferenceRows } from '../versions/difference-list.tsx';
import { OfferRow } from './offer-row.tsx';

interface PreviewProps {
  readonly document: BlueprintDocument;
  readonly name: string;
  readonly copy: BlueprintDocument;
  readonly earlier: readonly BlueprintDocument[];
}

/** What a returned copy brings, to be chosen one by one or all; and what differs in content, only listed. */
export function Preview({ document, name, copy, earlier }: PreviewProps) {
  const words = useSentences(takeInSentences);
  const { offers, content } = useMemo(() => readReturned(document, copy, earlier), [document, copy, earlier]);
  const open = offers.filter(({ notTaken }) => !notTaken);
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(() => new Set(open.filter(isUsual).map(({ id }) => id)));
  const take = () => {
    const done = edit(takeIn(document, copy, chosen, nextId), { select: [] });
    closePanel();
    if (done) showNotice({ tone: 'info', sentence: taken(chosen.size) });
  };
  return (
    <>
      <h3>{words.reads(name)}</h3>
      {offers.length === 0 ? (
        <p className="quiet">{words.nothing}</p>
      ) : (
        <>
          <div className="review-actions">
            <button type="button" className="button" onClick={() => setChosen(new Set(open.map(({ id }) => id)))}>
              {words.all}
            </button>
            <button type="button" className="button" onClick={() => setChosen(new Set())}>
              {words.none}
            </button>
            <button type="button" className="button primary" disabled={chosen.size === 0} onClick={take}>
              {words.take(chosen.size)}
            </button>
          </div>
          <ul className="take-in-list">
            {offers.map((offer) => (
              <OfferRow
                key={offer.id}
                document={document}
                copy={copy}
                offer={offer}
                ticked={chosen.has(offer.id)}
                onTick={() => setChosen(toggled(chosen, offer.id))}
              />
            ))}
          </ul>
          <p className="quiet">{words.names}</p>
        </>
      )}
      {content.length === 0 ? (
        <p className="quiet">{words.sameContent}</p>
      ) : (
        <details>
          <summary>{words.content(content.length)}</summary>
          <p className="quiet">{words.contentHint}</p>
          <DifferenceRows before={document} after={copy} differences={content} />
        </details>
      )}
    </>
  );
}

/** What nobody here has touched or thrown away is chosen at first. */
function isUsual({ standing }: Offer): boolean {
  return standing === 'new' || standing === 'changed';
}

function toggled(chosen: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

function taken(count: number) {
  return { en: takeInSentences.en.taken(count), 'zh-Hans': takeInSentences['zh-Hans'].taken(count) };
}
