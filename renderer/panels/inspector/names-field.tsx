import { useId, useState } from 'react';
import type { EditCall } from '../../../shared/edit/registry.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { edit, nextId } from '../../store/editor.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { Field } from './fields.tsx';
import type { Target } from './target.ts';

type Catalogue = 'actors' | 'systems' | 'channels' | 'contents' | 'segments' | 'people' | 'steps';

interface NamesFieldProps {
  readonly document: BlueprintDocument;
  readonly collection: Catalogue;
  readonly label: string;
  readonly values: readonly Id[];
  /** A new name makes a new entry; steps can only be chosen. */
  readonly creates?: boolean;
  readonly single?: boolean;
  /** Edits that make the values these. */
  readonly change: (values: readonly Id[]) => readonly EditCall[];
}

/** Values from a catalogue as chips, with a field to choose or create one more. */
export function NamesField({ document, collection, label, values, creates = true, single, change }: NamesFieldProps) {
  const words = useSentences(inspectorSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const listId = useId();
  const [typed, setTyped] = useState('');
  const nameOf = (id: Id) => textIn(document[collection][id]?.name, language, document.languages) || words.noName;
  const others = Object.keys(document[collection]).filter((id) => !values.includes(id));

  const add = (name: string) => {
    const wanted = name.trim();
    if (wanted === '') return;
    setTyped('');
    const known = Object.keys(document[collection]).find((id) => nameOf(id).toLowerCase() === wanted.toLowerCase());
    if (known === undefined && !creates) return;
    const id = known ?? nextId();
    if (values.includes(id)) return;
    const made: readonly EditCall[] =
      known === undefined
        ? [{ edit: 'add-element', args: { collection, id, element: { name: { [language]: wanted } } } }]
        : [];
    edit([...made, ...change(single ? [id] : [...values, id])]);
  };
  return (
    <Field label={label}>
      {({ id }) => (
        <div className="names">
          {values.map((value) => (
            <span key={value} className="chip">
              {nameOf(value)}
              <button
                type="button"
                aria-label={words.removeValue(nameOf(value))}
                onClick={() => edit(change(values.filter((other) => other !== value)))}
              >
                ✕
              </button>
            </span>
          ))}
          {!(single && values.length > 0) && (
            <input
              id={id}
              list={listId}
              value={typed}
              placeholder={words.addValue}
              onChange={({ target, nativeEvent }) => {
                const chosen =
                  !(nativeEvent instanceof InputEvent) || nativeEvent.inputType === 'insertReplacementText';
                if (chosen) add(target.value);
                else setTyped(target.value);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) add(typed);
                if (event.key === 'Backspace' && typed === '' && values.length > 0) edit(change(values.slice(0, -1)));
              }}
              onBlur={() => (creates ? add(typed) : setTyped(''))}
            />
          )}
          <datalist id={listId}>
            {others.map((other) => (
              <option key={other} value={nameOf(other)} />
            ))}
          </datalist>
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
