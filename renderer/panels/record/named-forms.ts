import type { FormSpec } from './form-spec.ts';
import { description, name, tied } from './usual-fields.ts';

/** The forms of what is named more than once. */
export const NAMED_FORMS = {
  contents: {
    fields: [name, tied('contentIds', 'contentSteps'), { ...description, more: true }],
    row: ['description'],
  },
  tags: {
    fields: [name, tied('tagIds', 'taggedSteps'), { field: 'colour', label: 'colour', type: 'colour', more: true }],
    row: [],
  },
  customFields: {
    row: ['type', 'choices'],
    fields: [
      name,
      {
        field: 'type',
        label: 'fieldType',
        type: 'word',
        words: ['text', 'number', 'boolean', 'date', 'choice'],
      },
      { field: 'choices', label: 'choices', type: 'lines', more: { unless: ['type', 'choice'] } },
      { field: 'appliesTo', label: 'appliesTo', type: 'collections', more: true },
    ],
  },
  people: {
    row: ['role', 'actorId'],
    fields: [
      name,
      { field: 'role', label: 'role', type: 'text' },
      { field: 'actorId', label: 'actorOfPerson', type: 'one', of: ['actors'] },
    ],
  },
  actors: { fields: [name, { field: 'department', label: 'department', type: 'text' }], row: ['department'] },
  systems: { fields: [name], row: [] },
  channels: {
    row: ['remote', 'selfService'],
    fields: [
      name,
      { field: 'remote', label: 'remote', type: 'check' },
      { field: 'selfService', label: 'selfService', type: 'check' },
    ],
  },
} as const satisfies Readonly<Record<string, FormSpec>>;
