import './problems.css';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { checkStore } from '../../store/check.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { Answered } from './answered.tsx';
import { Row } from './row.tsx';

/** What is to be mended, a row a rule; quiet until something was begun or a check was asked for. */
export function Problems({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(problemSentences);
  const { result, rows } = useStore(checkStore);
  const asked = useEditor((state) => state.checkAsked);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (asked) setOpen(true);
  }, [asked]);
  const places = rows.reduce((count, { findings }) => count + findings.length, 0);
  const empty = asked && result ? words.clean(result.judged.length) : words.quiet;
  const answered = result ? answeredCounts(words, result) : '';
  return (
    <section className="problems" aria-labelledby="problems-title">
      <button
        type="button"
        className="problems-head"
        aria-expanded={open}
        title={open ? words.hide : words.show}
        onClick={() => setOpen(!open)}
      >
        <span className={open ? 'turn open' : 'turn'} aria-hidden="true" />
        <h2 id="problems-title" className="section-title">
          {words.title}
        </h2>
        <span className="quiet" aria-live="polite">
          {[rows.length > 0 ? words.rules(rows.length, places) : '', answered].filter(Boolean).join(' · ')}
        </span>
      </button>
      {open && (
        <div className="problems-body">
          {rows.length === 0 ? (
            <p className="problems-empty quiet">{empty}</p>
          ) : (
            <ul className="problem-rows">
              {rows.map((row) => (
                <Row key={row.ruleId} row={row} document={document} />
              ))}
            </ul>
          )}
          {result && <Answered document={document} result={result} />}
          {result && asked && <Skipped skipped={result.skipped} />}
        </div>
      )}
    </section>
  );
}

type Words = (typeof problemSentences)['en'];
type Result = NonNullable<ReturnType<typeof checkStore.getState>['result']>;

function answeredCounts(words: Words, { waived, open, stale }: Result): string {
  return [
    waived.length > 0 ? words.waived(waived.length) : '',
    open.length > 0 ? words.open(open.length) : '',
    stale.length > 0 ? words.stale(stale.length) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function Skipped({ skipped }: { readonly skipped: Result['skipped'] }) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  if (skipped.length === 0) return null;
  return (
    <details className="answered">
      <summary>{words.skipped(skipped.length)}</summary>
      <ul>
        {skipped.map(({ ruleId, because }) => (
          <li key={ruleId}>
            <code>{ruleId}</code> {words.because} {because[language]}
          </li>
        ))}
      </ul>
    </details>
  );
}
