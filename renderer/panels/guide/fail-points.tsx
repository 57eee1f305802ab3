import { useState } from 'react';
import { guideSentences } from '../../../shared/locales/guide.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { edit, nextId, select } from '../../store/editor.ts';
import { useSentences } from '../../store/use-store.ts';
import { SelectField, TextField } from '../inspector/fields.tsx';
import { setFields } from '../inspector/target.ts';
import { stepsOfRoles, typedLanguage } from './drawn.ts';
import { Line } from './line.tsx';
import { None } from './none.tsx';
import { StepName } from './step-name.tsx';

const WORK = ['customer', 'frontstage', 'self-service', 'backstage', 'support'];

/** Marks where it goes wrong, and how each mistake is put right. */
export function FailPoints({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const language = typedLanguage(document);
  const steps = stepsOfRoles(document, WORK);
  const options = steps.map(([id]) => [id, elementName(document, id, language)] as const);
  const [chosen, setChosen] = useState<string>();
  const on = chosen !== undefined && document.steps[chosen] ? chosen : steps[0]?.[0];
  if (on === undefined) return <p className="quiet">{words.noActions}</p>;
  const mark = (text: string) => {
    const call = { edit: 'add-fail-point', args: { failPointId: nextId(), on, what: { [language]: text } } } as const;
    edit([call]);
    select([]);
  };
  const points = Object.entries(document.failPoints).sort(([, one], [, other]) => one.number - other.number);
  return (
    <div className="guide-fields">
      <SelectField label={words.whichStep} value={on} options={options} onChange={setChosen} />
      <Line label={words.whatFails} onLine={mark} />
      <ol className="guide-rows">
        {points.map(([id, { what, recovery, returnsToStepId }]) => {
          const of = { collection: 'failPoints', id } as const;
          return (
            <li key={id}>
              <StepName id={id} name={elementName(document, id, language)} />
              <TextField of={of} field="what" label={words.whatFails} value={what} />
              <TextField of={of} field="recovery" label={words.recovery} value={recovery} />
              <SelectField
                label={words.returnsTo}
                value={returnsToStepId}
                empty="—"
                options={options}
                onChange={(step) => setFields(of, { returnsToStepId: step })}
              />
            </li>
          );
        })}
      </ol>
      {points.length === 0 && <None field="noFailPoints" value={document.statements?.noFailPoints} />}
    </div>
  );
}
