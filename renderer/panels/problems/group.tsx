import { useStore } from 'zustand';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { problemSentences } from '../../../shared/locales/problems.ts';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { METHOD_STEPS } from '../../../shared/method/steps.ts';
import { type BlueprintDocument, COLLECTIONS } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import type { ProblemGroup } from '../../../shared/rules/grouping.ts';
import { sharedFixes } from '../../../shared/rules/mend.ts';
import { stepOfRule } from '../../../shared/rules/registry.ts';
import { documentationOf, ruleOf } from '../../../shared/rules/sentences.ts';
import { problemsStore, toggled } from '../../store/problems.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { openFillTable } from '../fill/fill.ts';
import { fillFor } from '../fill/fill-for.ts';
import { openRule } from '../rules/state.ts';
import { Answers } from './answers-menu.tsx';
import { Chooser } from './chooser.tsx';
import { mendKind } from './mending.ts';
import { Place, ProblemActions, ProblemText, Sign, useCurrent } from './place.tsx';
import { Windowed } from './windowed.tsx';

interface GroupProps {
  readonly group: ProblemGroup;
  readonly document: BlueprintDocument;
}

/** One row: a rule that does not hold, or an element; it opens to its problems where there are several. */
export function Group({ group, document }: GroupProps) {
  const [only] = group.problems;
  return (
    <li className="problem-row">
      {group.problems.length === 1 && only ? (
        <SingleRow group={group} document={document} />
      ) : (
        <OpeningRow group={group} document={document} />
      )}
    </li>
  );
}

/** A row with one problem says it all in its line. */
function SingleRow({ group, document }: GroupProps) {
  const title = useTitle(group, document);
  const [only] = group.problems;
  const { current, line } = useCurrent<HTMLDivElement>(only?.key);
  if (!only) return null;
  return (
    <div ref={line} className={current ? 'problem-line current' : 'problem-line'} aria-current={current || undefined}>
      <Chooser problems={group.problems} what={title} />
      <span className="problem-text">
        <Sign severity={group.severity} />
        <strong>{title}</strong> <ProblemText problem={only} document={document} titled={group.ruleId === undefined} />
      </span>
      <About group={group} />
      <ProblemActions problem={only} document={document} />
    </div>
  );
}

function OpeningRow({ group, document }: GroupProps) {
  const words = useSentences(problemSentences);
  const title = useTitle(group, document);
  const { key, problems, severity, ruleId } = group;
  const open = useStore(problemsStore, ({ unfolded }) => unfolded.has(key));
  const at = useStore(problemsStore, ({ current }) => problems.findIndex((problem) => problem.key === current));
  // A closed row stands for the problem in it that was gone to.
  const within = !open && at >= 0;
  return (
    <>
      <div className={within ? 'problem-line current' : 'problem-line'} aria-current={within || undefined}>
        <Chooser problems={problems} what={title} />
        <button
          type="button"
          className="problem-text problem-turn"
          aria-expanded={open}
          onClick={() => problemsStore.setState(({ unfolded }) => ({ unfolded: toggled(unfolded, key) }))}
        >
          <span className={open ? 'turn open' : 'turn'} aria-hidden="true" />
          <Sign severity={severity} />
          <strong>{title}</strong> <span className="quiet">{words.places(problems.length)}</span>
        </button>
        <About group={group} />
        <GroupActions group={group} document={document} />
      </div>
      {open && (
        <Windowed items={problems} current={at} className="problem-places">
          {(problem) => <Place key={problem.key} problem={problem} document={document} titled={ruleId === undefined} />}
        </Windowed>
      )}
    </>
  );
}

/** What a row is called: what is wrong, or which element. */
function useTitle({ ruleId, elementId }: ProblemGroup, document: BlueprintDocument): string {
  const language = useLanguage();
  const { whole } = useSentences(problemSentences);
  if (ruleId !== undefined) return ruleOf(ruleId)?.title[language] ?? ruleId;
  return elementId === undefined
    ? whole
    : `${kindOf(document, elementId, language)} ${elementName(document, elementId, language)}`;
}

function kindOf(document: BlueprintDocument, id: string, language: InterfaceLanguage): string {
  const collection = COLLECTIONS.find((name) => Object.hasOwn(document[name], id));
  return collection === undefined ? '' : COLLECTION_WORDS[collection][language];
}

/** The method step of a rule; with a click the rule's page. */
function About({ group: { ruleId } }: { readonly group: ProblemGroup }) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  if (ruleId === undefined) return null;
  const step = stepOfRule(ruleId);
  const documentation = documentationOf(ruleId);
  const about = [documentation?.law[language], documentation?.why[language], ruleId].filter(Boolean).join('\n');
  return (
    <button
      type="button"
      className="text-button problem-step"
      title={about}
      aria-label={words.aboutRule(ruleId)}
      onClick={() => openRule(ruleId)}
    >
      {step} {METHOD_STEPS[step - 1]?.name[language]}
    </button>
  );
}

/** Mend all of a kind, fill them in a table, leave all open, or waive all. */
function GroupActions({ group, document }: GroupProps) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const findings = group.problems.map(({ finding }) => finding);
  const fill = fillFor(document, findings);
  return (
    <span className="problem-actions">
      {sharedFixes(findings).map((kind) => (
        <button
          key={`${kind.ruleId} ${kind.fix.label.en}`}
          type="button"
          className="text-button"
          onClick={() => mendKind(kind)}
        >
          {words.mendAll(kind.fix.label[language], kind.findings.length)}
        </button>
      ))}
      {fill && (
        <button
          type="button"
          className="text-button"
          title={words.fillHint}
          onClick={() => openFillTable(fill.field, fill.steps)}
        >
          {words.fill}
        </button>
      )}
      <Answers document={document} findings={findings} />
    </span>
  );
}
