import './versions.css';
import { type Difference, differencesBetween } from '../../../shared/compare/differences.ts';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { dialogSentences } from '../../../shared/locales/dialogs.ts';
import { fieldWord } from '../../../shared/locales/fields.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

interface DifferenceListProps {
  readonly before: BlueprintDocument;
  readonly after: BlueprintDocument;
}

const SIGNS = { added: '+', removed: '−', changed: '≠' } as const;

/** What leads from one state of a blueprint to another, an element a row. */
export function DifferenceList({ before, after }: DifferenceListProps) {
  const words = useSentences(dialogSentences);
  const differences = differencesBetween(before, after);
  if (differences.length === 0) return <p className="quiet">{words.noDifference}</p>;
  return <DifferenceRows before={before} after={after} differences={differences} />;
}

/** Differences between two states as rows. */
export function DifferenceRows({
  before,
  after,
  differences,
}: DifferenceListProps & { readonly differences: readonly Difference[] }) {
  const words = useSentences(dialogSentences);
  const language = useLanguage();
  const nameOf = ({ id, kind }: Difference) =>
    id === '' ? '' : elementName(kind === 'removed' ? before : after, id, language);
  return (
    <ul className="differences">
      {differences.map((difference) => {
        const { collection, id, kind, fields } = difference;
        return (
          <li key={`${collection} ${id}`} className={kind}>
            <span className="difference-sign" aria-hidden="true">
              {SIGNS[kind]}
            </span>
            <span>
              {COLLECTION_WORDS[collection][language]} <strong>{nameOf(difference)}</strong>{' '}
              <span className="quiet">
                {[words[kind], fields.map((field) => fieldWord(field, language)).join(language === 'en' ? ', ' : '、')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
