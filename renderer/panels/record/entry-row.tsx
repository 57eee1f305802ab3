import type { KeyboardEvent } from 'react';
import { moveEntry, titleField } from '../../../shared/edit/entries.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import { referencesTo } from '../../../shared/model/references.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { edit, select } from '../../store/editor.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { deleteElement } from './deleting.ts';
import type { RecordCollection } from './form-spec.ts';
import { rowText } from './row-text.ts';

interface EntryRowProps {
  readonly document: BlueprintDocument;
  readonly collection: RecordCollection;
  readonly id: Id;
  /** Ids of the list in the order shown; the entry alone where the list has no order of its own. */
  readonly shown: readonly Id[];
}

/** One entry in a list: opened by a click, moved with Alt and the arrows, deleted with Delete. */
export function EntryRow({ document, collection, id, shown }: EntryRowProps) {
  const words = useSentences(recordSentences);
  const language = useLanguage();
  const drawn = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const selected = useEditor(({ selection }) => selection[0] === id);
  const element: object | undefined = document[collection][id];
  if (!element) return null;
  const move = (by: number) => edit(moveEntry(document, collection, shown, id, by));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by !== undefined) move(by);
    else if (event.key === 'Delete') deleteElement(id);
    else return;
    event.preventDefault();
  };
  const references = referencesTo(document, id).length;
  const told = rowText(document, collection, element, { words: language, texts: drawn });
  const named = references > 0 && titleField(collection) ? words.named(references) : '';
  return (
    <li className={selected ? 'record-row selected' : 'record-row'}>
      <button
        type="button"
        className="record-open"
        aria-current={selected ? 'true' : undefined}
        onClick={() => select([id])}
        onKeyDown={onKeyDown}
      >
        <span className="record-name">{elementName(document, id, drawn)}</span>
        <small className="quiet">{[told, named].filter(Boolean).join(' · ')}</small>
      </button>
      {selected && shown.length > 1 && (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={words.moveUp}
            disabled={shown[0] === id}
            onClick={() => move(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={words.moveDown}
            disabled={shown.at(-1) === id}
            onClick={() => move(1)}
          >
            ↓
          </button>
        </>
      )}
    </li>
  );
}
