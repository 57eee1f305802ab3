import { addEntry, entryNamed, namesOf, titleField } from '../../../shared/edit/entries.ts';
import type { EditCall } from '../../../shared/edit/registry.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { foldedName } from '../../../shared/model/names.ts';
import type { BlueprintDocument, CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { edit, nextId } from '../../store/editor.ts';
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
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const collections: readonly CollectionName[] = typeof collection === 'string' ? [collection] : collection;
  const nameOf = (id: Id) => elementName(document, id, language);
  const known = () => optionsOf(document, collections, language).filter(([id]) => id !== except);
  const also = (id: Id) => collections.flatMap((one) => namesOf(document, one, id));
  const options = (): NameOption[] =>
    known()
      .filter(([id]) => !values.includes(id))
      .map(([id, name]) => [id, name, also(id)]);

  const called = (name: string) =>
    known().find(([, option]) => foldedName(option) === foldedName(name))?.[0] ??
    entryNamed(document, collections, name, except);
  const add = (name: string) => {
    const [own = 'people'] = collections;
    const found = called(name);
    if (name.trim() === '' || (found === undefined && !creates)) return;
    const id = found ?? nextId();
    if (values.includes(id)) return;
    const made =
      found === undefined
        ? [addEntry(document, own, id, { [titleField(own) ?? 'name']: { [language]: name.trim() } })]
        : [];
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
              creates={(name) => creates && called(name) === undefined}
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
