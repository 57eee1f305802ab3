import type { ElementChange } from '../../../shared/compare/changed-since.ts';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { dialogSentences } from '../../../shared/locales/dialogs.ts';
import { reviewSentences } from '../../../shared/locales/review.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { changedName } from '../../../shared/review/names.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { Jump } from '../inspector/jump.tsx';

interface ChangesProps {
  readonly document: BlueprintDocument;
  readonly changes: readonly ElementChange[];
}

/** Elements that came, changed or went, each a way there as long as it is there. */
export function Changes({ document, changes }: ChangesProps) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.id}>
          {change.kind === 'removed' ? (
            <p className="jump-like">
              <Told document={document} change={change} />
            </p>
          ) : (
            <Jump id={change.id}>
              <Told document={document} change={change} />
            </Jump>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ToldProps {
  readonly document: BlueprintDocument;
  readonly change: ElementChange;
}

function Told({ document, change }: ToldProps) {
  const words = useSentences(dialogSentences);
  const { gone } = useSentences(reviewSentences);
  const language = useLanguage();
  const drawn = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const { kind, collection = '' } = change;
  const known: Readonly<Record<string, Readonly<Record<typeof language, string>>>> = COLLECTION_WORDS;
  const what = Object.hasOwn(known, collection) ? known[collection]?.[language] : undefined;
  const name = changedName(document, change, drawn);
  return (
    <span className="named-by">
      {name || what || gone}
      <small className="quiet">{[words[kind], name ? what : ''].filter(Boolean).join(' · ')}</small>
    </span>
  );
}
