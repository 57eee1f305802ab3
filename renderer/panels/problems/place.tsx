import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import { colon } from '../../../shared/locales/sentences.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import type { Problem } from '../../../shared/rules/problems.ts';
import type { Severity } from '../../../shared/rules/rule.ts';
import { findingSentence, ruleOf } from '../../../shared/rules/sentences.ts';
import { edit } from '../../store/editor.ts';
import { problemsStore } from '../../store/problems.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { FindingState } from '../review/finding-state.tsx';
import { answerIds, personName, renew, withdraw } from './answers.ts';
import { Answers } from './answers-menu.tsx';
import { Chooser } from './chooser.tsx';
import { goTo } from './go.ts';

interface PlaceProps {
  readonly problem: Problem;
  readonly document: BlueprintDocument;
  /** Whether it says which rule it is of. */
  readonly titled: boolean;
}

/** One problem of a row. */
export function Place({ problem, document, titled }: PlaceProps) {
  const language = useLanguage();
  const { current, line } = useCurrent<HTMLLIElement>(problem.key);
  return (
    <li ref={line} className={current ? 'problem-line current' : 'problem-line'} aria-current={current || undefined}>
      <Chooser problems={[problem]} what={findingSentence(document, problem.finding, language)} />
      <span className="problem-text">
        {titled && <Sign severity={problem.finding.severity} />}
        <ProblemText problem={problem} document={document} titled={titled} />
      </span>
      <ProblemActions problem={problem} document={document} />
    </li>
  );
}

/** Whether a problem is the one that was gone to last; its line is brought into view then. */
export function useCurrent<Line extends HTMLElement>(key: string | undefined) {
  const current = useStore(problemsStore, (view) => view.current === key);
  const line = useRef<Line>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return { current, line };
}

/** The sign of a severity: shape and colour, and its name. */
export function Sign({ severity, silent }: { readonly severity: Severity; readonly silent?: boolean }) {
  const words = useSentences(problemSentences);
  if (silent) return <span className={`severity ${severity}`} aria-hidden="true" />;
  return <span className={`severity ${severity}`} role="img" aria-label={words[severity]} title={words[severity]} />;
}

/** What a problem says, with a click where it is; and what was answered to it. */
export function ProblemText({ problem, document, titled }: PlaceProps) {
  const language = useLanguage();
  const { finding } = problem;
  const [id] = finding.elementIds;
  return (
    <>
      {titled && (
        <span className="problem-rule">
          {ruleOf(finding.ruleId)?.title[language] ?? finding.ruleId}
          {colon(language)}
        </span>
      )}
      <button
        type="button"
        className="problem-place link"
        {...(id === undefined ? {} : { title: elementName(document, id, language) })}
        onClick={() => goTo(problem)}
      >
        {findingSentence(document, finding, language)}
      </button>
      <Answer problem={problem} document={document} /> <FindingState document={document} finding={finding} />
    </>
  );
}

function Answer({ problem: { waived, open, stale }, document }: Pick<PlaceProps, 'problem' | 'document'>) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const person = (id: string) => personName(document, id, language);
  const says = [
    ...(waived
      ? [words.waivedBy(waived.waiver.reason, person(waived.waiver.byId), waived.waiver.at.slice(0, 10))]
      : []),
    ...(open ? [words.openBy(person(open.answer.whoId), open.answer.due)] : []),
    ...(open?.answer.note ? [open.answer.note] : []),
    ...(open?.overdue ? [words.overdue] : []),
    ...stale.map(({ waiver }) => words.staleBy(waiver.reason, person(waiver.byId))),
  ];
  return says.length === 0 ? null : <span className="quiet problem-answer"> {says.join(' · ')}</span>;
}

/** Mend one problem, renew or withdraw what was answered, leave it open, or waive it. */
export function ProblemActions({ problem, document }: Pick<PlaceProps, 'problem' | 'document'>) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const { finding, waived, stale } = problem;
  const answers = answerIds(problem);
  return (
    <span className="problem-actions">
      {!waived &&
        finding.fixes.map(({ label, calls }) => (
          <button key={label.en} type="button" className="text-button" onClick={() => edit(calls, { fromList: true })}>
            {label[language]}
          </button>
        ))}
      {stale.length > 0 && (
        <button type="button" className="text-button" title={words.renewHint} onClick={() => renew(document, stale)}>
          {words.renew}
        </button>
      )}
      {answers.length > 0 && (
        <button type="button" className="text-button" onClick={() => withdraw(answers)}>
          {words.withdraw}
        </button>
      )}
      {!waived && <Answers document={document} findings={[finding]} />}
    </span>
  );
}
