import { guideSentences } from '../../../shared/locales/guide.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import { markersOn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { edit, nextId, select } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { DurationField } from '../inspector/duration-field.tsx';
import { stepsOfRoles, typedLanguage } from './drawn.ts';
import { None } from './none.tsx';
import { StepName } from './step-name.tsx';

function mark(on: Id): void {
  edit([{ edit: 'add-wait-point', args: { waitPointId: nextId(), on } }]);
  select([]);
}

/** Each action of the customer: whether there is a wait before it, how long, and how long is tolerated. */
export function WaitPoints({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const language = useLanguage();
  const actions = stepsOfRoles(document, ['customer']);
  if (actions.length === 0) return <p className="quiet">{words.noActions}</p>;
  return (
    <>
      <ol className="guide-rows">
        {actions.map(([id]) => {
          const [wait] = markersOn(document, id).waitPoints;
          const name = elementName(document, id, typedLanguage(document));
          return (
            <li key={id}>
              <StepName id={id} name={name} />
              {wait ? (
                (['expected', 'tolerance'] as const).map((field) => (
                  <DurationField
                    key={field}
                    of={{ collection: 'waitPoints', id: wait[0] }}
                    field={field}
                    label={words[field]}
                    value={wait[1][field]}
                  />
                ))
              ) : (
                <button
                  type="button"
                  className="text-button"
                  aria-label={labelled(words.waits, name, language)}
                  onClick={() => mark(id)}
                >
                  ＋ {words.waits}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {Object.keys(document.waitPoints).length === 0 && (
        <None field="noWaitPoints" value={document.statements?.noWaitPoints} />
      )}
    </>
  );
}
