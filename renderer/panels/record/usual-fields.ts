import type { RecordField } from '../../../shared/locales/record-fields.ts';
import type { FieldSpec } from './form-spec.ts';

export const name: FieldSpec = { field: 'name', label: 'name', type: 'text' };
export const description: FieldSpec = { field: 'description', label: 'description', type: 'long' };
export const date: FieldSpec = { field: 'date', label: 'date', type: 'date' };
export const citation: readonly FieldSpec[] = [
  { field: 'sourceIds', label: 'sources', type: 'many', of: ['sources'] },
  { field: 'assumption', label: 'assumption', type: 'check' },
];
/** Steps that name the entry in a field of their own. */
export const tied = (field: string, label: RecordField): FieldSpec => ({ field, label, type: 'tied' });
