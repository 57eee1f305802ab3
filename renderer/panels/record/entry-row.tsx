import { type KeyboardEvent, memo } from 'react';
import { entriesInOrder, moveEntry } from '../../../shared/edit/entries.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { MoveButtons } from '../../app/move-buttons.tsx';
import { edit, editorStore, select } from '../../store/editor.ts';
import { useSentences } from '../../store/use-store.ts';
import { deleteElement } from './deleting.ts';
import type { RecordCollection } from './form-spec.ts';
import { FORMS } from './forms.ts';

interface EntryRowProps {
  readonly collection: RecordCollection;
  readonly id: Id;
  readonly name: string;
  /** What is told of it besides. */
  readonly told: string;
  readonly selected: boolean;
  /** Where it stands among those shown with it; none where the list has no order of its own. */
  readonly place?: 'first' | 'between' | 'last';
}

/**
 * One entry in a list: opened by a click, moved with Alt and the arrows, deleted with Delete. It is drawn anew only when
 * what it shows changes: a list may have a thousand.
 */
export const EntryRow = memo(function EntryRow({ collection, id, name, told, selected, place }: EntryRowProps) {
  const words = useSentences(recordSentences);
  const move = (by: number) => {
    const { document } = editorStore.getState().history ?? {};
    if (document && place) edit(moveEntry(document, collection, shownWith(document, collection, id), id, by));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by !== undefined) move(by);
    else if (event.key === 'Delete') deleteElement(id);
    else return;
    event.preventDefault();
  };
  return (
    <li className={selected ? 'record-row selected' : 'record-row'}>
      <button
        type="button"
        className="record-open"
        aria-current={selected ? 'true' : undefined}
        onClick={() => select([id])}
        onKeyDown={onKeyDown}
      >
        <span className="record-name">{name}</span>
        <small className="quiet">{told}</small>
      </button>
      {selected && place && (
        <MoveButtons
          up={words.moveUp}
          down={words.moveDown}
          first={place === 'first'}
          last={place === 'last'}
          move={move}
        />
      )}
    </li>
  );
});

/** Ids that stand together with an entry in its list, or its part of the list, in the order shown. */
function shownWith(document: BlueprintDocument, collection: RecordCollection, id: Id): readonly Id[] {
  const { partedBy } = FORMS[collection];
  const kindOf = (element: object | undefined): unknown => element && partedBy && Reflect.get(element, partedBy.field);
  const own = kindOf(document[collection][id]);
  return entriesInOrder(document, collection).flatMap(([other, element]) => (kindOf(element) === own ? [other] : []));
}
