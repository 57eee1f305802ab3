import type { RecordField } from '../../../shared/locales/record-fields.ts';
import type { CollectionName } from '../../../shared/model/schema/document.ts';
import type { FieldSpec } from './form-spec.ts';

export const name: FieldSpec = { field: 'name', label: 'name', type: 'text' };
export const description: FieldSpec = { field: 'description', label: 'description', type: 'long' };
export const date: FieldSpec = { field: 'date', label: 'date', type: 'date' };
/** What of the record can be cited besides sources. */
export const CITABLE = [
  'walkThroughs',
  'needs',
  'requirements',
  'indicators',
  'policies',
  'risks',
  'controls',
  'contents',
  'revisions',
  'improvements',
  'agreements',
  'followUps',
] as const satisfies readonly CollectionName[];
/** What can only be chosen: it comes into being on the drawing, or says more than a name. */
export const CHOSEN: ReadonlySet<CollectionName> = new Set([
  'steps',
  'links',
  'failPoints',
  'waitPoints',
  'lanes',
  'walkThroughs',
]);
export const citation: readonly FieldSpec[] = [
  { field: 'sourceIds', label: 'sources', type: 'many', of: ['sources'] },
  { field: 'assumption', label: 'assumption', type: 'check' },
  { field: 'citedIds', label: 'cited', type: 'many', of: CITABLE, more: true },
];
/** Steps, or markers, that name the entry in a field of their own. */
export const tied = (field: string, label: RecordField, on: 'steps' | 'failPoints' = 'steps'): FieldSpec => ({
  field,
  label,
  type: 'tied',
  on,
});

const many = (field: string, label: RecordField, of: CollectionName): FieldSpec => ({
  field,
  label,
  type: 'many',
  of: [of],
});
/** Fields by which an element of the drawing is tied to the record. */
export const RELATIONS = {
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
