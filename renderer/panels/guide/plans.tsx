import { addEntry, idsOf } from '../../../shared/edit/entries.ts';
import { guideSentences } from '../../../shared/locales/guide.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { edit, nextId } from '../../store/editor.ts';
import { useSentences } from '../../store/use-store.ts';
import { Jump } from '../inspector/jump.tsx';
import { typedLanguage } from './drawn.ts';
import { Line } from './line.tsx';
import { StepName } from './step-name.tsx';

/** Each fail point and wait point with what is being done about it, and a line to plan more. */
export function Plans({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const language = typedLanguage(document);
  const markers = [...Object.keys(document.failPoints), ...Object.keys(document.waitPoints)];
  if (markers.length === 0) return <p className="quiet">{words.noMarkers}</p>;
  const plan = (about: Id, name: string) =>
    edit([
      addEntry(document, 'improvements', nextId(), { name: { [language]: name }, aboutIds: [about], state: 'open' }),
    ]);
  return (
    <ol className="guide-rows">
      {markers.map((id) => {
        const name = elementName(document, id, language);
        const planned = Object.entries(document.improvements).filter(([, one]) => idsOf(one, 'aboutIds').includes(id));
        return (
          <li key={id}>
            <StepName id={id} name={name} />
            {planned.map(([improvementId]) => (
              <Jump key={improvementId} id={improvementId}>
                {elementName(document, improvementId, language)}
              </Jump>
            ))}
            <Line label={words.plan(name)} placeholder={words.planned} hidden onLine={(text) => plan(id, text)} />
          </li>
        );
      })}
    </ol>
  );
}
