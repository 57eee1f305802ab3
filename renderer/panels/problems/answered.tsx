import { problemSentences } from '../../../shared/locales/problems.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import type { CheckResult } from '../../../shared/rules/engine.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { findingSentence } from '../../../shared/rules/sentences.ts';
import { edit } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

interface AnsweredProps {
  readonly document: BlueprintDocument;
  readonly result: CheckResult;
}

interface Entry {
  readonly id: Id;
  readonly finding: Finding;
  readonly says: string;
}

/** Findings that were waived or left open, and waivers that no longer hold. */
export function Answered({ document, result }: AnsweredProps) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const person = (id: Id) => textIn(document.people[id]?.name, language, document.languages);
  const open = result.open.map(({ finding, answerId, answer, overdue }): Entry => {
    const says = words.openBy(person(answer.whoId), answer.due);
    return { id: answerId, finding, says: overdue ? `${says} · ${words.overdue}` : says };
  });
  const stale = result.stale.map(({ finding, waiverId, waiver }): Entry => {
    return { id: waiverId, finding, says: words.staleBy(waiver.reason, person(waiver.byId)) };
  });
  const waived = result.waived.map(({ finding, waiverId, waiver }): Entry => {
    const says = words.waivedBy(waiver.reason, person(waiver.byId), waiver.at.slice(0, 10));
    return { id: waiverId, finding, says };
  });
  return (
    <>
      <Group document={document} title={words.stale(stale.length)} entries={stale} />
      <Group document={document} title={words.open(open.length)} entries={open} />
      <Group document={document} title={words.waived(waived.length)} entries={waived} />
    </>
  );
}

interface GroupProps {
  readonly document: BlueprintDocument;
  readonly title: string;
  readonly entries: readonly Entry[];
}

function Group({ document, title, entries }: GroupProps) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  if (entries.length === 0) return null;
  return (
    <details className="answered">
      <summary>{title}</summary>
      <ul>
        {entries.map(({ id, finding, says }) => (
          <li key={id}>
            {findingSentence(document, finding, language)} <span className="quiet">{says}</span>{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => edit([{ edit: 'delete-elements', args: { ids: [id] } }])}
            >
              {words.withdraw}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
