import type { BlueprintDocument, CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { EntryField } from './entry-field.tsx';
import { RELATIONS } from './usual-fields.ts';

interface RelationsProps {
  readonly document: BlueprintDocument;
  readonly collection: CollectionName;
  readonly id: Id;
  readonly show: readonly (keyof typeof RELATIONS)[];
}

/** The fields of an element that name entries of the record. */
export function Relations({ document, collection, id, show }: RelationsProps) {
  const element: object | undefined = document[collection][id];
  if (!element) return null;
  return show.map((name) => (
    <EntryField key={name} document={document} of={{ collection, id }} element={element} spec={RELATIONS[name]} />
  ));
}
