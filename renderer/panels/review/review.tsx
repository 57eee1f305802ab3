import './review.css';
import { useStore } from 'zustand';
import { reviewSentences } from '../../../shared/locales/review.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { isResolved, threads } from '../../../shared/review/remarks.ts';
import { answersOf } from '../../../shared/review/reviews.ts';
import { leaveReview, REVIEW_PARTS, type ReviewPart, reviewStore, showReviewPart } from '../../store/review.ts';
import { useSentences } from '../../store/use-store.ts';
import { PanelHead } from '../left/panel-head.tsx';
import { DecisionForm } from './decision-form.tsx';
import { Findings } from './findings.tsx';
import { Overview } from './overview.tsx';
import { Remarks } from './remarks.tsx';
import { fingerprintsOf, useReviewed } from './reviewed.ts';
import { Who } from './who.tsx';

/** The review of the open blueprint, beside the drawing. */
export function Review({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(reviewSentences);
  const part = useStore(reviewStore, (review) => review.part);
  return (
    <section className="review" aria-label={words.review}>
      <PanelHead title={words.review} leave={words.leave} onLeave={leaveReview} />
      <Who label={words.who} hint={words.whoHint} />
      <Parts document={document} part={part} />
      <div className="review-part">
        <Part document={document} part={part} />
      </div>
    </section>
  );
}

interface PartProps {
  readonly document: BlueprintDocument;
  readonly part: ReviewPart;
}

/** The parts side by side, with what is left to do in each. */
function Parts({ document, part }: PartProps) {
  const words = useSentences(reviewSentences);
  const answers = answersOf(document);
  const counts: Readonly<Partial<Record<ReviewPart, number>>> = {
    findings: fingerprintsOf(useReviewed()).filter((fingerprint) => !answers.has(fingerprint)).length,
    remarks: threads(document).filter((thread) => !isResolved(thread)).length,
  };
  return (
    <nav className="review-parts" aria-label={words.parts}>
      {REVIEW_PARTS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === part ? 'page' : undefined}
          onClick={() => showReviewPart(one)}
        >
          {words[one]}
          {counts[one] ? <span className="count">{counts[one]}</span> : null}
        </button>
      ))}
    </nav>
  );
}

function Part({ document, part }: PartProps) {
  switch (part) {
    case 'overview':
      return <Overview document={document} />;
    case 'findings':
      return <Findings document={document} />;
    case 'remarks':
      return <Remarks document={document} />;
    case 'decision':
      return <DecisionForm document={document} />;
  }
}
