import type { RecordField } from '../../../shared/locales/record-fields.ts';
import type { BlueprintDocument, CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { EntryField } from './entry-field.tsx';
import type { FieldSpec } from './form-spec.ts';
import { CITABLE } from './usual-fields.ts';

const many = (field: string, label: RecordField, of: CollectionName): FieldSpec => ({
  field,
  label,
  type: 'many',
  of: [of],
});

/** Fields by which an element of the drawing is tied to the record. */
const FIELDS = {
  sources: many('sourceIds', 'sources', 'sources'),
  cited: { field: 'citedIds', label: 'cited', type: 'many', of: CITABLE },
  assumption: { field: 'assumption', label: 'assumption', type: 'check' },
  needs: many('needIds', 'needsAnswered', 'needs'),
  requirements: many('requirementIds', 'requirements', 'requirements'),
  policies: many('policyIds', 'policies', 'policies'),
  risks: many('riskIds', 'risks', 'risks'),
  controls: many('controlIds', 'controls', 'controls'),
  tags: many('tagIds', 'tags', 'tags'),
} as const satisfies Readonly<Record<string, FieldSpec>>;

interface RelationsProps {
  readonly document: BlueprintDocument;
  readonly collection: CollectionName;
  readonly id: Id;
  readonly show: readonly (keyof typeof FIELDS)[];
}

/** The fields of an element that name entries of the record. */
export function Relations({ document, collection, id, show }: RelationsProps) {
  const element: object | undefined = document[collection][id];
  if (!element) return null;
  return show.map((name) => (
    <EntryField key={name} document={document} of={{ collection, id }} element={element} spec={FIELDS[name]} />
  ));
}
