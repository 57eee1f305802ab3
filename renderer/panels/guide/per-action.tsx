import { guideSentences } from '../../../shared/locales/guide.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useSentences } from '../../store/use-store.ts';
import { idsField, NamesField } from '../inspector/names-field.tsx';
import { stepsOfRoles, typedLanguage } from './drawn.ts';
import { StepName } from './step-name.tsx';

/** What each action of the customer is about, and by which means. */
export function PerAction({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const actions = stepsOfRoles(document, ['customer']).filter(([, { kind }]) => kind === 'action');
  if (actions.length === 0) return <p className="quiet">{words.noActions}</p>;
  return (
    <ol className="guide-rows">
      {actions.map(([id, step]) => {
        const of = { collection: 'steps', id } as const;
        return (
          <li key={id}>
            <StepName id={id} name={elementName(document, id, typedLanguage(document))} />
            <NamesField
              document={document}
              collection="contents"
              label={words.content}
              values={step.contentIds ?? []}
              change={idsField(of, 'contentIds')}
            />
            <NamesField
              document={document}
              collection="channels"
              label={words.channels}
              values={step.channelIds ?? []}
              change={idsField(of, 'channelIds')}
            />
          </li>
        );
      })}
    </ol>
  );
}
