import { useMemo } from 'react';
import { useStore } from 'zustand';
import { changedSince } from '../../../shared/compare/changed-since.ts';
import { reviewSentences } from '../../../shared/locales/review.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { type Basis, basisOf } from '../../../shared/review/basis.ts';
import { isResolved, threads } from '../../../shared/review/remarks.ts';
import { answersOf, decisions } from '../../../shared/review/reviews.ts';
import { runCommand } from '../../commands/run.ts';
import { filterStore } from '../../store/filter.ts';
import { reviewStore, showReviewPart } from '../../store/review.ts';
import { useSentences } from '../../store/use-store.ts';
import { SelectField } from '../inspector/fields.tsx';
import { Changes } from './changes.tsx';
import { DecisionText } from './decision-text.tsx';
import { fingerprintsOf, useReviewed } from './reviewed.ts';

/** How the blueprint stands: its status, what was decided, what changed since, and what is left to do. */
export function Overview({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(reviewSentences);
  const terms = useSentences(wordSentences);
  const [last, ...earlier] = decisions(document);
  const { status } = document.service;
  return (
    <>
      <dl className="review-facts">
        <dt>{words.status}</dt>
        <dd>{status === undefined ? words.noStatus : wordFor(terms, status)}</dd>
        <dt>{words.lastDecision}</dt>
        <dd>
          {last ? <DecisionText document={document} review={last[1]} /> : words.noDecision}
          {last && !basisOf(document, 'decision') && <span className="quiet">{words.unknown}</span>}
        </dd>
        <dt>{words.toLookAt}</dt>
        <dd>
          <ToDo document={document} />
        </dd>
      </dl>
      <Since document={document} />
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <ul className="earlier-decisions">
            {earlier.map(([id, review]) => (
              <li key={id}>
                <DecisionText document={document} review={review} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" className="button" onClick={() => runCommand('take-in')}>
        {words.takeIn}
      </button>
    </>
  );
}

function ToDo({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(reviewSentences);
  const reviewed = useReviewed();
  const answers = answersOf(document);
  const stateOf = (fingerprint: string) => answers.get(fingerprint)?.answer.state;
  const states = fingerprintsOf(reviewed).map(stateOf);
  const notLookedAt = states.filter((state) => state === undefined).length;
  const sentBack = states.filter((state) => state === 'sent-back').length;
  const open = threads(document).filter((thread) => !isResolved(thread)).length;
  return (
    <>
      <button type="button" className="text-button" onClick={() => showReviewPart('findings', 'new')}>
        {reviewed.length === 0 ? words.noFindings : words.notLookedAt(notLookedAt)}
      </button>
      {sentBack > 0 && (
        <button type="button" className="text-button" onClick={() => showReviewPart('findings', 'back')}>
          {words.sentBack(sentBack)}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => showReviewPart('remarks')}>
        {words.openRemarks(open)}
      </button>
    </>
  );
}

/** What changed since the last decision or revision, where one kept what the drawing was. */
function Since({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(reviewSentences);
  const wanted = useStore(reviewStore, ({ basis }) => basis);
  const dimming = useStore(filterStore, ({ since }) => since);
  const bases = (['decision', 'revision'] as const).filter((one) => basisOf(document, one));
  const basis = bases.includes(wanted) ? wanted : bases[0];
  const recorded = basis && basisOf(document, basis);
  const changed = useMemo(() => recorded && changedSince(document, recorded), [document, recorded]);
  if (!basis || !changed) return null;
  const choose = (chosen: Basis) => {
    reviewStore.setState({ basis: chosen });
    if (dimming !== '') filterStore.setState({ since: chosen });
  };
  const dim = (on: boolean) => filterStore.setState({ since: on ? basis : '' });
  const names = { decision: words.decisionBasis, revision: words.revisionBasis };
  const { state, elements, elsewhere } = changed;
  const says = { same: words.same, status: words.statusOnly, unknown: words.unknown, changed: words.changed }[state];
  return (
    <section className="review-since" aria-label={words.changedSince}>
      <SelectField
        label={words.changedSince}
        value={basis}
        options={bases.map((one) => [one, names[one]])}
        onChange={(value) => choose(value === 'revision' ? 'revision' : 'decision')}
      />
      <p role="status">{elements.length > 0 ? words.changes(elements.length) : elsewhere ? words.elsewhere : says}</p>
      {elements.length > 0 && (
        <>
          <label className="check-field">
            <input type="checkbox" checked={dimming === basis} onChange={({ target }) => dim(target.checked)} />
            {words.dim}
          </label>
          <Changes document={document} changes={elements} />
        </>
      )}
    </section>
  );
}
