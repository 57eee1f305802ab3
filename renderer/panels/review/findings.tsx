import { type KeyboardEvent, useState } from 'react';
import { useStore } from 'zustand';
import { reviewSentences } from '../../../shared/locales/review.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { type AnswerState, answerFindings } from '../../../shared/review/answering.ts';
import { answersOf } from '../../../shared/review/reviews.ts';
import { fingerprintOf } from '../../../shared/rules/finding.ts';
import { edit, nextId } from '../../store/editor.ts';
import { FINDINGS_SHOWN, reviewStore } from '../../store/review.ts';
import { useSentences } from '../../store/use-store.ts';
import { SelectField } from '../inspector/fields.tsx';
import { speakerNow } from './acting.ts';
import { AnswerBar } from './answer-bar.tsx';
import { FindingRow } from './finding-row.tsx';
import { type Reviewed, useReviewed } from './reviewed.ts';
import { useRoving } from './use-roving.ts';

const KEYS: Readonly<Record<string, AnswerState>> = { c: 'confirmed', a: 'answered', s: 'sent-back' };

/** What the check found, gone through one by one or answered several at once. */
export function Findings({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(reviewSentences);
  const shown = useStore(reviewStore, ({ findings }) => findings);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [remark, setRemark] = useState('');
  const [missing, setMissing] = useState(false);
  const all = useReviewed();
  const lists = listsOf(document, all);
  const list = lists[shown];
  const { at, rowOf, goTo, moveBy } = useRoving(list.length);
  const chosen = list.filter(({ finding }) => ticked.has(fingerprintOf(finding)));
  const [current] = list.slice(at, at + 1);
  const targets = chosen.length > 0 ? chosen : current ? [current] : [];
  const answer = (state: AnswerState) => {
    const speaker = speakerNow();
    setMissing(speaker.name === '');
    if (speaker.name === '' || targets.length === 0) return;
    const findings = targets.map(({ finding }) => finding);
    edit(answerFindings(document, { ...speaker, findings, state, remark: remark.trim(), nextId }));
    setTicked(new Set());
    setRemark('');
    goTo(Math.min(at, Math.max(0, list.length - (shown === 'new' ? targets.length : 0) - 1)));
  };
  const tick = (one: Reviewed) => setTicked(toggled(ticked, fingerprintOf(one.finding)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const state = KEYS[event.key.toLowerCase()];
    if (by !== undefined) moveBy(by);
    else if (event.key === ' ' && current) tick(current);
    else if (state) answer(state);
    else return;
    event.preventDefault();
  };
  if (all.length === 0) return <p className="quiet">{words.noFindings}</p>;
  const everything = chosen.length === list.length;
  return (
    <>
      <div className="review-filter">
        <SelectField
          label={words.show}
          value={shown}
          options={[
            ['new', words.filterNew(lists.new.length)],
            ['back', words.filterBack(lists.back.length)],
            ['all', words.filterAll(lists.all.length)],
          ]}
          onChange={(value) => reviewStore.setState({ findings: FINDINGS_SHOWN.find((one) => one === value) ?? 'new' })}
        />
        {list.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => setTicked(new Set(everything ? [] : list.map(({ finding }) => fingerprintOf(finding))))}
          >
            {everything ? words.selectNone : words.selectAll}
          </button>
        )}
      </div>
      {list.length === 0 ? (
        <p className="quiet">{words.noneHere}</p>
      ) : (
        <ul className="review-findings" aria-label={words.findings}>
          {list.map((one, index) => (
            <FindingRow
              key={fingerprintOf(one.finding)}
              ref={rowOf(index)}
              document={document}
              reviewed={one}
              current={index === at}
              ticked={ticked.has(fingerprintOf(one.finding))}
              onTick={() => tick(one)}
              onGo={() => goTo(index)}
              onKeyDown={onKeyDown}
            />
          ))}
        </ul>
      )}
      <NoLongerFound document={document} reviewed={all} />
      {targets.length > 0 && (
        <AnswerBar count={chosen.length} remark={remark} missing={missing} onRemark={setRemark} onAnswer={answer} />
      )}
    </>
  );
}

function toggled(ticked: ReadonlySet<string>, fingerprint: string): ReadonlySet<string> {
  const next = new Set(ticked);
  if (!next.delete(fingerprint)) next.add(fingerprint);
  return next;
}

function listsOf(document: BlueprintDocument, all: readonly Reviewed[]) {
  const answers = answersOf(document);
  const answerOf = ({ finding }: Reviewed) => answers.get(fingerprintOf(finding))?.answer;
  return {
    new: all.filter((one) => answerOf(one) === undefined),
    back: all.filter((one) => answerOf(one)?.state === 'sent-back'),
    all,
  };
}

interface NoLongerFoundProps {
  readonly document: BlueprintDocument;
  readonly reviewed: readonly Reviewed[];
}

/** Findings that were answered and mended since. */
function NoLongerFound({ document, reviewed }: NoLongerFoundProps) {
  const words = useSentences(reviewSentences);
  const found = new Set(reviewed.map(({ finding }) => fingerprintOf(finding)));
  const gone = [...answersOf(document).keys()].filter((fingerprint) => !found.has(fingerprint)).length;
  return gone === 0 ? null : <p className="quiet">{words.noLongerFound(gone)}</p>;
}
