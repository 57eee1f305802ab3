import { guideSentences } from '../../../shared/locales/guide.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useSentences } from '../../store/use-store.ts';
import { addPartner, partnersOf, stepsOfRoles, typedLanguage } from './drawn.ts';
import { Line } from './line.tsx';
import { NoneOfRole } from './none.tsx';
import { StepName } from './step-name.tsx';

const ASKED = {
  evidence: 'askedEvidence',
  frontstage: 'askedFrontstage',
  backstage: 'askedBackstage',
  support: 'askedSupport',
} as const;

interface PerStepProps {
  readonly document: BlueprintDocument;
  /** Roles whose steps are gone through. */
  readonly at: readonly string[];
  /** The role of what is added to each. */
  readonly adds: keyof typeof ASKED;
}

/** Each step with what belongs to it in another lane, and a line to add more. */
export function PerStep({ document, at, adds }: PerStepProps) {
  const words = useSentences(guideSentences);
  const language = typedLanguage(document);
  const steps = stepsOfRoles(document, at).filter(([, { kind }]) => kind === 'action' || kind === 'decision');
  if (steps.length === 0) {
    return <p className="quiet">{at.includes('customer') ? words.noActions : words.noStaff}</p>;
  }
  return (
    <>
      <ol className="guide-rows">
        {steps.map(([id]) => {
          const name = elementName(document, id, language);
          return (
            <li key={id}>
              <StepName id={id} name={name} />
              <ul className="guide-partners">
                {partnersOf(document, id, adds).map(([partner]) => (
                  <li key={partner}>{elementName(document, partner, language)}</li>
                ))}
              </ul>
              <Line
                label={words.addTo(name)}
                placeholder={words[ASKED[adds]]}
                hidden
                onLine={(text) => addPartner(document, id, adds, text)}
              />
            </li>
          );
        })}
      </ol>
      <NoneOfRole document={document} role={adds} />
    </>
  );
}
