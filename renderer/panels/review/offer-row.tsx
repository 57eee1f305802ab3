import { useId } from 'react';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { reviewSentences } from '../../../shared/locales/review.ts';
import { takeInSentences } from '../../../shared/locales/take-in.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { personName } from '../../../shared/review/names.ts';
import type { Offer } from '../../../shared/review/returned.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { offerText } from './offer-text.ts';
import { useWhen } from './when.ts';

interface OfferRowProps {
  readonly document: BlueprintDocument;
  readonly copy: BlueprintDocument;
  readonly offer: Offer;
  readonly ticked: boolean;
  readonly onTick: () => void;
}

/** One thing that the copy brings: what it is, whose, and what stands here in its place. */
export function OfferRow({ document, copy, offer, ticked, onTick }: OfferRowProps) {
  const words = useSentences(takeInSentences);
  const { unknownPerson } = useSentences(reviewSentences);
  const language = useLanguage();
  const when = useWhen();
  const id = useId();
  const theirs = offerText(copy, document, offer, language);
  const ours = offerText(document, document, offer, language);
  if (!theirs) return null;
  const { collection, standing, notTaken } = offer;
  const there = personName(copy, theirs.personId, language);
  const here = personName(document, theirs.personId, language);
  const who = [here || there || unknownPerson, here && there && here !== there ? words.thereCalled(there) : ''];
  const about = [...who, theirs.at === undefined ? '' : when(theirs.at, 'minute'), words[notTaken ?? standing]];
  const kind = COLLECTION_WORDS[collection][language];
  return (
    <li className={notTaken ? 'not-taken' : standing}>
      <input
        id={id}
        type="checkbox"
        disabled={notTaken !== undefined}
        checked={ticked}
        aria-label={words.select(`${kind} ${theirs.says}`)}
        onChange={onTick}
      />
      <div>
        <label htmlFor={id}>
          <strong>{kind}</strong> {ours ? '' : theirs.says}
        </label>
        {ours && (
          <dl className="take-in-sides">
            <dt>{words.here}</dt>
            <dd>{ours.says}</dd>
            <dt>{words.there}</dt>
            <dd>{theirs.says}</dd>
          </dl>
        )}
        <p className="quiet">{about.filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}
