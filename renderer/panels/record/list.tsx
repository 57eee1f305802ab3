import { useId } from 'react';
import { entriesInOrder, entryNamed, isOrdered, titleField } from '../../../shared/edit/entries.ts';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import { recordLists } from '../../../shared/locales/record-lists.ts';
import { recordWords } from '../../../shared/locales/record-words.ts';
import { wordFor } from '../../../shared/locales/shell.ts';
import { referencesTo } from '../../../shared/model/references.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { NameInput } from '../inspector/name-input.tsx';
import { addFor, addToRecord } from './adding.ts';
import { EntryRow } from './entry-row.tsx';
import type { RecordCollection } from './form-spec.ts';
import { FORMS } from './forms.ts';
import { rowText } from './row-text.ts';

interface ListProps {
  readonly document: BlueprintDocument;
  readonly collection: RecordCollection;
}

/** One list of the record: what it is for, its entries, and ways to add one. */
export function List({ document, collection }: ListProps) {
  const language = useLanguage();
  const id = useId();
  const [title, why] = recordLists[collection][language];
  const { partedBy } = FORMS[collection];
  const entries = entriesInOrder(document, collection);
  return (
    <section className="record-list" aria-labelledby={id} data-list={collection}>
      <h3 id={id}>
        {title} {entries.length > 0 && <span className="count">{entries.length}</span>}
      </h3>
      <p className="quiet">{why}</p>
      {partedBy ? (
        kindsOf(partedBy, entries).map((kind) => (
          <Part key={kind} document={document} collection={collection} kind={kind} field={partedBy.field} />
        ))
      ) : (
        <Rows document={document} collection={collection} ids={entries.map(([entryId]) => entryId)} />
      )}
      {!partedBy && <Adding document={document} collection={collection} />}
    </section>
  );
}

/** The known words of a kind, and those of later versions that occur. */
function kindsOf(
  { field, words }: { readonly field: string; readonly words: readonly string[] },
  entries: readonly (readonly [Id, object])[],
): readonly string[] {
  return [...new Set([...words, ...entries.map(([, element]) => String(Reflect.get(element, field)))])];
}

interface PartProps extends ListProps {
  readonly kind: string;
  readonly field: string;
}

/** The entries of one kind, with a way to add another of it. */
function Part({ document, collection, kind, field }: PartProps) {
  const words = useSentences(recordSentences);
  const terms = useSentences(recordWords);
  const name = wordFor(terms, kind);
  const ids = entriesInOrder(document, collection).flatMap(([id, element]) =>
    Reflect.get(element, field) === kind ? [id] : [],
  );
  return (
    <div className="record-part">
      <div className="record-part-head">
        <h4>{name}</h4>
        <button
          type="button"
          className="icon-button"
          aria-label={words.add(name)}
          title={words.add(name)}
          onClick={() => addToRecord(document, collection, { [field]: kind })}
        >
          ＋
        </button>
      </div>
      <Rows document={document} collection={collection} ids={ids} />
    </div>
  );
}

function Rows({ document, collection, ids }: ListProps & { readonly ids: readonly Id[] }) {
  const words = useSentences(recordSentences);
  const language = useLanguage();
  const drawn = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const selected = useEditor(({ selection }) => selection[0]);
  if (ids.length === 0) return null;
  const ordered = isOrdered(collection) && ids.length > 1;
  const toldOf = (id: Id) => {
    const references = titleField(collection) ? referencesTo(document, id).length : 0;
    const text = rowText(document, collection, document[collection][id] ?? {}, { words: language, texts: drawn });
    return [text, references > 0 ? words.named(references) : ''].filter(Boolean).join(' · ');
  };
  return (
    <ul className="record-rows">
      {ids.map((id) => (
        <EntryRow
          key={id}
          collection={collection}
          id={id}
          name={elementName(document, id, drawn)}
          told={toldOf(id)}
          selected={selected === id}
          {...(ordered ? { place: id === ids[0] ? 'first' : id === ids.at(-1) ? 'last' : 'between' } : {})}
        />
      ))}
    </ul>
  );
}

/** A button, or a line for the name of whom or what the entry stands for. */
function Adding({ document, collection }: ListProps) {
  const words = useSentences(recordSentences);
  const language = useLanguage();
  const drawn = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const id = useId();
  const { addedBy } = FORMS[collection];
  if (!addedBy) {
    return (
      <button type="button" className="button" onClick={() => addToRecord(document, collection)}>
        ＋ {words.add(COLLECTION_WORDS[collection][language])}
      </button>
    );
  }
  const options = () =>
    Object.keys(document[addedBy.of]).map((one) => [one, elementName(document, one, drawn)] as const);
  const called = (name: string) => entryNamed(document, [addedBy.of], name);
  const add = (typed: string) => {
    const name = typed.trim();
    if (name !== '') addFor(document, collection, called(name), { [drawn]: name });
  };
  return (
    <div className="record-adding">
      <label htmlFor={id}>
        {words.addFor(COLLECTION_WORDS[collection][language], COLLECTION_WORDS[addedBy.of][language])}
      </label>
      <span className="names">
        <NameInput
          id={id}
          options={options}
          placeholder={words.addOf}
          creates={(name) => called(name) === undefined}
          addsOnLeaving={false}
          onName={add}
        />
      </span>
    </div>
  );
}
