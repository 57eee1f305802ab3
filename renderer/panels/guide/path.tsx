import { guideSentences } from '../../../shared/locales/guide.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useSentences } from '../../store/use-store.ts';
import { addAction, stepsOfRoles, typedLanguage } from './drawn.ts';
import { Line } from './line.tsx';
import { StepName } from './step-name.tsx';

/** The customer's actions, typed line by line; each grows on the drawing. */
export function Path({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const actions = stepsOfRoles(document, ['customer']);
  return (
    <div className="guide-fields">
      {actions.length > 0 && (
        <ol className="guide-steps" aria-label={words.actions}>
          {actions.map(([id]) => (
            <li key={id}>
              <StepName id={id} name={elementName(document, id, typedLanguage(document))} />
            </li>
          ))}
        </ol>
      )}
      <Line
        label={actions.length === 0 ? words.typeFirst : words.typeAction}
        onLine={(text) => addAction(document, text)}
      />
    </div>
  );
}
