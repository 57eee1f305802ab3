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
