import { useStore } from 'zustand';
import { guideSentences } from '../../../shared/locales/guide.ts';
import { problemSentences } from '../../../shared/locales/problems.ts';
import type { Station } from '../../../shared/method/guide.ts';
import { isAnyThere } from '../../../shared/method/there.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementOf, type Finding, fingerprintOf } from '../../../shared/rules/finding.ts';
import { rowsOf } from '../../../shared/rules/rows.ts';
import { findingSentence } from '../../../shared/rules/sentences.ts';
import { Popup } from '../../app/popup.tsx';
import { checkStore } from '../../store/check.ts';
import { edit } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { openFillTable } from '../fill/fill.ts';
import { fillFor } from '../fill/fill-for.ts';
import { goTo } from '../inspector/jump.tsx';
import { AnswerForm } from '../problems/answer-form.tsx';

interface MissingProps {
  readonly station: Station;
  readonly document: BlueprintDocument;
}

/** Places of one rule that are told one by one; beyond them their number is. */
const TOLD = 4;
const NONE: readonly never[] = [];

/** What a part of the way still lacks, what one click mends of it, and what was left open. */
export function Missing({ station, document }: MissingProps) {
  const words = useSentences(guideSentences);
  const language = useLanguage();
  const { findings = NONE, open = NONE } = useStore(checkStore, (state) => state.result) ?? {};
  const mine = (ruleId: string) => station.rules.some((rule) => rule === ruleId);
  const missing = findings.filter(({ ruleId }) => mine(ruleId));
  const left = open.filter(({ finding }) => mine(finding.ruleId));
  return (
    <section className="guide-missing" aria-labelledby="guide-missing" aria-live="polite">
      <h3 id="guide-missing" className="section-title">
        {words.missing}
      </h3>
      {missing.length === 0 && <Nothing station={station} document={document} />}
      <ul>
        {rowsOf(missing).flatMap(({ ruleId, title, findings: places }) =>
          places.length > TOLD ? (
            <li key={ruleId}>
              {title[language]} <span className="quiet">× {places.length}</span>{' '}
              <Table document={document} findings={places} />
            </li>
          ) : (
            places.map((finding) => <Lack key={fingerprintOf(finding)} finding={finding} document={document} />)
          ),
        )}
      </ul>
      {missing.length > 0 && (
        <Popup label={words.leaveAllOpen} buttonClass="text-button">
          {(close) => <AnswerForm how="open" document={document} findings={missing} onDone={close} />}
        </Popup>
      )}
      {left.length > 0 && (
        <>
          <h3 className="section-title">{words.leftOpen}</h3>
          <ul>
            {left.map(({ finding, answerId, answer }) => (
              <li key={answerId}>
                {findingSentence(document, finding, language)}{' '}
                <span className="quiet">
                  {words.openBy(textIn(document.people[answer.whoId]?.name, language, document.languages), answer.due)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A table that fills what is missing at many places. */
function Table({
  document,
  findings,
}: {
  readonly document: BlueprintDocument;
  readonly findings: readonly Finding[];
}) {
  const words = useSentences(problemSentences);
  const fill = fillFor(document, findings);
  if (!fill) return null;
  return (
    <button
      type="button"
      className="text-button"
      title={words.fillHint}
      onClick={() => openFillTable(fill.field, fill.steps)}
    >
      {words.fill}
    </button>
  );
}

/** How much is still missing, where the list itself is out of sight; with a click it is shown. */
export function MissingCount({ station }: { readonly station: Station }) {
  const words = useSentences(guideSentences);
  const findings = useStore(checkStore, (state) => state.result?.findings) ?? NONE;
  const count = findings.filter(({ ruleId }) => station.rules.some((rule) => rule === ruleId)).length;
  if (count === 0) return null;
  const show = () => document.getElementById('guide-missing')?.parentElement?.scrollIntoView({ block: 'nearest' });
  return (
    <button type="button" className="text-button" onClick={show}>
      {words.missingCount(count)}
    </button>
  );
}

/** No finding: all is there, nothing is there yet, or the blueprint has not come so far that it is asked. */
function Nothing({ station, document }: MissingProps) {
  const words = useSentences(guideSentences);
  const language = useLanguage();
  const skipped = useStore(checkStore, (state) => state.result?.skipped) ?? NONE;
  const mine = skipped.filter(({ ruleId }) => station.rules.some((rule) => rule === ruleId));
  const [first] = mine;
  if (first && mine.length === station.rules.length) {
    return <p className="quiet">{words.notJudged(first.because[language])}</p>;
  }
  if (!isAnyThere(document, station.there)) return <p className="quiet">{words.nothingYet}</p>;
  return <p className="held">✓ {words.nothingMissing}</p>;
}

/** One thing that is missing: where it is, and what mends it. */
function Lack({ finding, document }: { readonly finding: Finding; readonly document: BlueprintDocument }) {
  const language = useLanguage();
  const sentence = findingSentence(document, finding, language);
  const [id] = finding.elementIds;
  return (
    <li>
      {id !== undefined && elementOf(document, id) ? (
        <button type="button" className="problem-place link" onClick={() => goTo(id)}>
          {sentence}
        </button>
      ) : (
        sentence
      )}{' '}
      {finding.fixes.map(({ label, calls }) => (
        <button key={label.en} type="button" className="text-button" onClick={() => edit(calls)}>
          {label[language]}
        </button>
      ))}
    </li>
  );
}
