import { problemSentences } from '../../../shared/locales/problems.ts';
import { METHOD_STEPS } from '../../../shared/method/steps.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName, type Finding, fingerprintOf } from '../../../shared/rules/finding.ts';
import type { ProblemRow } from '../../../shared/rules/rows.ts';
import { documentationOf, findingSentence } from '../../../shared/rules/sentences.ts';
import { Popup } from '../../app/popup.tsx';
import { reveal } from '../../canvas/view.ts';
import { edit, select } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { openRule } from '../rules/state.ts';
import { AnswerForm } from './answer-form.tsx';

interface RowProps {
  readonly row: ProblemRow;
  readonly document: BlueprintDocument;
}

/** One rule that does not hold; it opens to its places where there are several. */
export function Row({ row, document }: RowProps) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const { ruleId, severity, title, findings, step } = row;
  const [only] = findings;
  const sign = (
    <span className={`severity ${severity}`} role="img" aria-label={words[severity]} title={words[severity]} />
  );
  const where = `${step} ${METHOD_STEPS[step - 1]?.name[language] ?? ''}`;
  const documentation = documentationOf(ruleId);
  const about = [documentation?.law[language], documentation?.why[language], ruleId].filter(Boolean).join('\n');
  const head = (
    <>
      {sign}
      <strong>{title[language]}</strong>
    </>
  );
  return (
    <li className="problem-row">
      {findings.length === 1 && only ? (
        <div className="problem-line">
          <span className="problem-text">
            {head} <Place finding={only} document={document} />
          </span>
          <About ruleId={ruleId} where={where} about={about} />
          <Actions findings={findings} document={document} />
        </div>
      ) : (
        <details>
          <summary className="problem-line">
            <span className="problem-text">
              <span className="turn" aria-hidden="true" />
              {head} <span className="quiet">{words.places(findings.length)}</span>
            </span>
            <About ruleId={ruleId} where={where} about={about} />
            <Actions findings={findings} document={document} />
          </summary>
          <ul className="problem-places">
            {findings.map((finding) => (
              <li key={fingerprintOf(finding)} className="problem-line">
                <Place finding={finding} document={document} />
                <Actions findings={[finding]} document={document} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface AboutProps {
  readonly ruleId: string;
  readonly where: string;
  readonly about: string;
}

/** The rule's method step; with a click its page. */
function About({ ruleId, where, about }: AboutProps) {
  const words = useSentences(problemSentences);
  return (
    <button
      type="button"
      className="text-button problem-step"
      title={about}
      aria-label={words.aboutRule(ruleId)}
      onClick={() => openRule(ruleId)}
    >
      {where}
    </button>
  );
}

/** What a finding says; with a click it shows where. */
function Place({ finding, document }: { readonly finding: Finding; readonly document: BlueprintDocument }) {
  const language = useLanguage();
  const sentence = findingSentence(document, finding, language);
  const [id] = finding.elementIds;
  if (id === undefined) return <span className="problem-place">{sentence}</span>;
  const go = () => {
    select([id]);
    reveal(id);
  };
  return (
    <button type="button" className="problem-place link" title={elementName(document, id, language)} onClick={go}>
      {sentence}
    </button>
  );
}

interface ActionsProps {
  readonly findings: readonly Finding[];
  readonly document: BlueprintDocument;
}

/** Mend, waive, or leave open. */
function Actions({ findings, document }: ActionsProps) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const [only] = findings;
  const fixes = findings.length === 1 ? (only?.fixes ?? []) : [];
  return (
    <span className="problem-actions">
      {fixes.map(({ label, calls }) => (
        <button key={label.en} type="button" className="text-button" onClick={() => edit(calls)}>
          {label[language]}
        </button>
      ))}
      <Popup label={words.leaveOpen} buttonClass="text-button">
        {(close) => <AnswerForm how="open" document={document} findings={findings} onDone={close} />}
      </Popup>
      <Popup label={words.waive} buttonClass="text-button">
        {(close) => <AnswerForm how="waive" document={document} findings={findings} onDone={close} />}
      </Popup>
    </span>
  );
}
