import { useState } from 'react';
import { addEntry, titleField } from '../../../shared/edit/entries.ts';
import type { EditCall } from '../../../shared/edit/registry.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import type { BlueprintDocument, CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { edit, nextId } from '../../store/editor.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { Chips } from './chips.tsx';
import { Field } from './fields.tsx';
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
  const options = () => known().filter(([id]) => !values.includes(id));

  const add = (name: string) => {
    const wanted = name.trim().toLowerCase();
    const [own = 'people'] = collections;
    const found = known().find(([, option]) => option.toLowerCase() === wanted)?.[0];
    if (wanted === '' || (found === undefined && !creates)) return;
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

/** Names offered at once. */
const OFFERED = 100;

interface NameInputProps {
  readonly id: string;
  /** What can be chosen; asked for while the line has the keyboard. */
  readonly options: () => readonly (readonly [id: Id, name: string])[];
  readonly placeholder: string;
  readonly addsOnLeaving: boolean;
  readonly onName: (name: string) => void;
  readonly onBackspace?: () => void;
}

/** A line in which a name is chosen or typed; Enter takes it. */
export function NameInput({ id, options, placeholder, addsOnLeaving, onName, onBackspace }: NameInputProps) {
  const [typed, setTyped] = useState('');
  const [here, setHere] = useState(false);
  const offered = here ? matching(options(), typed) : [];
  const listId = `${id}-list`;
  const take = (name: string) => {
    setTyped('');
    onName(name);
  };
  return (
    <>
      <input
        id={id}
        list={listId}
        value={typed}
        placeholder={placeholder}
        onChange={({ target, nativeEvent }) => {
          const chosen = !(nativeEvent instanceof InputEvent) || nativeEvent.inputType === 'insertReplacementText';
          if (chosen) take(target.value);
          else setTyped(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(typed);
          if (event.key === 'Backspace' && typed === '') onBackspace?.();
        }}
        onFocus={() => setHere(true)}
        onBlur={() => {
          setHere(false);
          if (addsOnLeaving) take(typed);
          else setTyped('');
        }}
      />
      <datalist id={listId}>
        {offered.map(([option, name]) => (
          <option key={option} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** Names that hold what is typed, as many as anybody looks through. */
function matching(options: readonly (readonly [id: Id, name: string])[], typed: string) {
  const wanted = typed.trim().toLowerCase();
  return options.filter(([, name]) => name.toLowerCase().includes(wanted)).slice(0, OFFERED);
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
