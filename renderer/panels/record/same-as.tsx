import { useState } from 'react';
import { recordSentences } from '../../../shared/locales/record.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { edit } from '../../store/editor.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { SelectField } from '../inspector/fields.tsx';
import type { RecordCollection } from './form-spec.ts';

interface SameAsProps {
  readonly document: BlueprintDocument;
  readonly collection: RecordCollection;
  readonly id: Id;
}

/** Another entry of the list that is the same: then one of them stays, with all that named either. */
export function SameAs({ document, collection, id }: SameAsProps) {
  const words = useSentences(recordSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const [chosen, setChosen] = useState<Id>();
  const others = Object.keys(document[collection]).filter((other) => other !== id);
  if (others.length === 0) return null;
  const merge = () => {
    if (chosen === undefined) return;
    const args = { collection, keepId: chosen, goneId: id };
    edit([{ edit: 'merge-elements', args }], { select: [chosen] });
  };
  return (
    <>
      <SelectField
        label={words.sameAs}
        value={chosen}
        empty="—"
        options={others.map((other) => [other, elementName(document, other, language)])}
        onChange={setChosen}
      />
      <button type="button" className="button" disabled={chosen === undefined} onClick={merge}>
        {words.merge}
      </button>
      <p className="quiet">{words.mergeHint}</p>
    </>
  );
}
