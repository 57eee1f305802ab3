import { type KeyboardEvent, type Ref, useId } from 'react';
import { problemSentences } from '../../../shared/locales/problems.ts';
import { reviewSentences } from '../../../shared/locales/review.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { personName } from '../../../shared/review/names.ts';
import { findingSentence, ruleOf } from '../../../shared/rules/sentences.ts';
import { reveal } from '../../canvas/view.ts';
import { select } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { sectionOf } from '../record/sections.ts';
import { FindingState } from './finding-state.tsx';
import type { Reviewed } from './reviewed.ts';

interface FindingRowProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly document: BlueprintDocument;
  readonly reviewed: Reviewed;
  /** The row that has the keyboard when the list gets it. */
  readonly current: boolean;
  readonly ticked: boolean;
  readonly onTick: () => void;
  readonly onGo: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One finding: what it says, how it was dealt with, what was said of it in the review. */
export function FindingRow({ ref, document, reviewed, current, ticked, onTick, onGo, onKeyDown }: FindingRowProps) {
  const words = useSentences(reviewSentences);
  const problems = useSentences(problemSentences);
  const language = useLanguage();
  const id = useId();
  const { finding } = reviewed;
  const { severity, elementIds, ruleId } = finding;
  const sentence = findingSentence(document, finding, language);
  const [element] = elementIds;
  const onFocus = () => {
    onGo();
    // Going through the list shows each place in the drawing; the record would take the keyboard away.
    if (element !== undefined && sectionOf(document, element) === undefined) show(element);
  };
  return (
    <li className={current ? 'review-finding current' : 'review-finding'}>
      <input type="checkbox" tabIndex={-1} aria-label={words.select(sentence)} checked={ticked} onChange={onTick} />
      <button
        ref={ref}
        type="button"
        className="review-finding-open"
        tabIndex={current ? 0 : -1}
        aria-describedby={`${id}-more`}
        onFocus={onFocus}
        onClick={() => element !== undefined && show(element)}
        onKeyDown={onKeyDown}
      >
        <span
          className={`severity ${severity}`}
          role="img"
          aria-label={problems[severity]}
          title={problems[severity]}
        />
        <strong>{ruleOf(ruleId)?.title[language] ?? ruleId}</strong> {sentence}
      </button>
      <div id={`${id}-more`} className="review-finding-more">
        <Dealt document={document} reviewed={reviewed} />
        <FindingState document={document} finding={finding} withdraws />
      </div>
    </li>
  );
}

function show(id: string): void {
  select([id]);
  reveal(id);
}

/** How the author dealt with it, where it is not just to be mended. */
function Dealt({ document, reviewed: { waived, open } }: Pick<FindingRowProps, 'document' | 'reviewed'>) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const says = waived
    ? words.waivedBy(
        waived.waiver.reason,
        personName(document, waived.waiver.byId, language),
        waived.waiver.at.slice(0, 10),
      )
    : open && words.openBy(personName(document, open.answer.whoId, language), open.answer.due);
  return says === undefined ? null : <p className="quiet">{says}</p>;
}
