import { useState } from 'react';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { fieldWord } from '../../../shared/locales/fields.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import { type Reference, referencesTo } from '../../../shared/model/references.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { Jump } from '../inspector/jump.tsx';
import { RECORD_LISTS } from './sections.ts';

/** Places shown at once; the others on asking. */
const SHOWN = 12;

interface NamedByProps {
  readonly document: BlueprintDocument;
  readonly references: readonly Reference[];
}

/** What cites an element or is tied to it, each a way there. */
export function NamedBy({ document, references }: NamedByProps) {
  const words = useSentences(recordSentences);
  const language = useLanguage();
  const drawn = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const [all, setAll] = useState(false);
  if (references.length === 0) return null;
  return (
    <div className="jumps">
      <h3 className="section-title">{words.citedBy}</h3>
      {(all ? references : references.slice(0, SHOWN)).map((one) => (
        <Jump key={`${one.id} ${one.field}`} id={one.id}>
          <span className="named-by">
            {elementName(document, one.id, drawn)}
            <small className="quiet">
              {[COLLECTION_WORDS[one.collection][language], fieldWord(one.field, language)].join(' · ')}
            </small>
          </span>
        </Jump>
      ))}
      {!all && references.length > SHOWN && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {words.namedMore(references.length - SHOWN)}
        </button>
      )}
    </div>
  );
}

/** The entries of the record that name an element of the drawing: its improvements, figures, limits, walk-throughs. */
export function NamedByRecord({ document, id }: { readonly document: BlueprintDocument; readonly id: Id }) {
  return <NamedBy document={document} references={referencesTo(document, id, RECORD_LISTS)} />;
}
