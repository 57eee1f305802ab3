import { addEntry, entryNamed, namesOf, titleField } from '../../../shared/edit/entries.ts';
import type { EditCall } from '../../../shared/edit/registry.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { librarySentences } from '../../../shared/locales/library.ts';
import { foldedName } from '../../../shared/model/names.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument, CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { edit, editorStore, nextId } from '../../store/editor.ts';
import { libraryOf, sharedEntries } from '../../store/library.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { Chips } from './chips.tsx';
import { Field } from './fields.tsx';
import { NameInput, type NameOption } from './name-input.tsx';
import { optionsOf } from './options.ts';
import type { Target } from './target.ts';

interface NamesFieldProps {
  readonly document: BlueprintDocument;
  /** Where the values are; a new name makes an entry of the first. */
  readonly collection: CollectionName | readonly CollectionName[];
  readonly label: string;
  readonly values: readonly Id[];
  /** A new name makes a new entry; what is drawn can only be chosen. */
  readonly creates?: boolean;
  readonly single?: boolean;
  /** An entry that does not name itself. */
  readonly except?: Id;
  /** Edits that make the values these. */
  readonly change: (values: readonly Id[]) => readonly EditCall[];
}

/** Values from a catalogue as chips, with a field to choose or create one more. */
export function NamesField({
  document,
  collection,
  label,
  values,
  creates = true,
  single,
  except,
  change,
}: NamesFieldProps) {
  const words = useSentences(inspectorSentences);
  const library = useSentences(librarySentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const collections: readonly CollectionName[] = typeof collection === 'string' ? [collection] : collection;
  const nameOf = (id: Id) => elementName(document, id, language);
  const known = () => optionsOf(document, collections, language).filter(([id]) => id !== except);
  const also = (id: Id) => collections.flatMap((one) => namesOf(document, one, id));
  const options = (): NameOption[] => [
    ...known()
      .filter(([id]) => !values.includes(id))
      .map(([id, name]): NameOption => [id, name, also(id)]),
    ...shared().map(
      ({ id, entry: { name } }): NameOption => [
        id,
        textIn(name, language, Object.keys(name)),
        Object.values(name),
        library.fromLibrary,
      ],
    ),
  ];

  const called = (name: string) =>
    known().find(([, option]) => foldedName(option) === foldedName(name))?.[0] ??
    entryNamed(document, collections, name, except);
  /** What the folder's library has besides. */
  const shared = () => {
    const offered = creates ? sharedEntries(libraryOf(editorStore.getState()), collections) : [];
    if (offered.length === 0) return offered;
    const taken = new Set(known().flatMap(([id, name]) => [name, ...also(id)].map(foldedName)));
    return offered.filter(
      ({ collection: one, id, entry }) =>
        document[one][id] === undefined && !Object.values(entry.name).some((line) => taken.has(foldedName(line))),
    );
  };
  const sharedNamed = (name: string) =>
    shared().find(({ entry }) => Object.values(entry.name).some((line) => foldedName(line) === foldedName(name)));
  const add = (name: string) => {
    const [own = 'people'] = collections;
    const found = called(name);
    if (name.trim() === '' || (found === undefined && !creates)) return;
    const offered = found === undefined ? sharedNamed(name) : undefined;
    const id = found ?? offered?.id ?? nextId();
    if (values.includes(id)) return;
    const begun = offered?.entry ?? { [titleField(own) ?? 'name']: { [language]: name.trim() } };
    const made = found === undefined ? [addEntry(document, offered?.collection ?? own, id, begun)] : [];
    edit([...made, ...change(single ? [id] : [...values, id])]);
  };
  return (
    <Field label={label}>
      {({ id }) => (
        <div className="names">
          <Chips
            values={values}
            nameOf={nameOf}
            onRemove={(value) => edit(change(values.filter((one) => one !== value)))}
          />
          {!(single && values.length > 0) && (
            <NameInput
              id={id}
              options={options}
              placeholder={words.addValue}
              creates={(name) => creates && called(name) === undefined && sharedNamed(name) === undefined}
              addsOnLeaving={creates}
              onName={add}
              onBackspace={() => values.length > 0 && edit(change(values.slice(0, -1)))}
            />
          )}
        </div>
      )}
    </Field>
  );
}

/** The usual change: a list of ids in a field, removed where it is empty. */
export function idsField(of: Target, field: string): (values: readonly Id[]) => readonly EditCall[] {
  return (values) => [
    { edit: 'set-fields', args: { of, fields: { [field]: values.length > 0 ? values : undefined } } },
  ];
}

/** One id in a field. */
export function idField(of: Target, field: string): (values: readonly Id[]) => readonly EditCall[] {
  return ([value]) => [{ edit: 'set-fields', args: { of, fields: { [field]: value } } }];
}
