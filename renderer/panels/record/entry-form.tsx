import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { referencesTo } from '../../../shared/model/references.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Fold } from '../inspector/fold.tsx';
import { Head } from '../inspector/head.tsx';
import { EntryField } from './entry-field.tsx';
import type { FieldSpec, RecordCollection } from './form-spec.ts';
import { FORMS } from './forms.ts';
import { NamedBy } from './named-by.tsx';
import { SameAs } from './same-as.tsx';

/** What is named more than once may have come in twice. */
const MERGED: ReadonlySet<RecordCollection> = new Set([
  'actors',
  'systems',
  'channels',
  'people',
  'segments',
  'contents',
  'policies',
  'risks',
  'controls',
  'tags',
  'sources',
  'needs',
  'requirements',
]);

interface EntryFormProps {
  readonly document: BlueprintDocument;
  readonly collection: RecordCollection;
  readonly id: Id;
}

/** The form of one entry of the record, made of its data; what is optional is folded. */
export function EntryForm({ document, collection, id }: EntryFormProps) {
  const words = useSentences(inspectorSentences);
  const language = useLanguage();
  const element: object | undefined = document[collection][id];
  if (!element) return null;
  const of = { collection, id } as const;
  const { fields } = FORMS[collection];
  const [front, folded] = parted(fields, element);
  const [first, ...others] = front;
  const merges = MERGED.has(collection) && Object.keys(document[collection]).length > 1;
  const field = (spec: FieldSpec) => (
    <EntryField key={`${spec.field} ${spec.label}`} document={document} of={of} element={element} spec={spec} />
  );
  return (
    <>
      <Head title={COLLECTION_WORDS[collection][language]} id={id} />
      {first && (
        <div className="field" data-first>
          {field(first)}
        </div>
      )}
      {others.map(field)}
      {(folded.length > 0 || merges) && (
        <Fold label={words.more}>
          {() => (
            <>
              {folded.map(field)}
              {merges && <SameAs document={document} collection={collection} id={id} />}
            </>
          )}
        </Fold>
      )}
      <NamedBy references={referencesTo(document, id)} document={document} />
    </>
  );
}

/** The fields that are shown at once, and those that are folded. */
export function parted(
  fields: readonly FieldSpec[],
  element: object,
): readonly [front: readonly FieldSpec[], folded: readonly FieldSpec[]] {
  const isFolded = ({ more }: FieldSpec) =>
    more === true || (more !== undefined && Reflect.get(element, more.unless[0]) !== more.unless[1]);
  return [fields.filter((spec) => !isFolded(spec)), fields.filter(isFolded)];
}
