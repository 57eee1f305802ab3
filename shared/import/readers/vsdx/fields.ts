import type { DraftStep, ImportDraft } from '../../draft.ts';
import { dayOf } from '../xlsx/dates.ts';
import type { ShapeField } from './sections.ts';
import type { Shape } from './shapes.ts';

type CustomFields = NonNullable<ImportDraft['catalogue']['customFields']>;
type Value = string | number | boolean;

export interface FieldsCatalogue {
  readonly customFields: CustomFields;
  /** What a step holds of its shape's data. */
  valuesOf(shape: Shape): DraftStep['fields'];
}

/** Characters of a value that are kept. */
const MOST = 2_000;

/** Shape data as fields of one's own: one for each label and type. */
export function fieldsCatalogue(shapes: readonly Shape[], language: string): FieldsCatalogue {
  const ids = new Map<string, string>();
  const customFields: CustomFields = {};
  for (const field of shapes.flatMap(({ fields }) => fields)) {
    const known = keyOf(field);
    if (ids.has(known)) continue;
    const id = `visio-field-${ids.size + 1}`;
    ids.set(known, id);
    customFields[id] = { name: { [language]: field.label.slice(0, MOST) }, type: typeOf(field), appliesTo: ['steps'] };
  }
  return {
    customFields,
    valuesOf: ({ fields }) => {
      const values = fields.map((field) => [ids.get(keyOf(field)) ?? '', plainValue(field)] as const);
      return values.length === 0 ? {} : { fields: Object.fromEntries(values) };
    },
  };
}

function keyOf(field: ShapeField): string {
  return `${typeOf(field)} ${field.label}`;
}

/** By Visio's number of the type, as far as the value is one; else a text. */
function typeOf({ type, value }: ShapeField): 'text' | 'number' | 'boolean' | 'date' {
  if (type === '3') return 'boolean';
  if (type === '5' && DAY.test(dayOf(value, false))) return 'date';
  return type === '2' && Number.isFinite(Number(value)) ? 'number' : 'text';
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function plainValue(field: ShapeField): Value {
  const type = typeOf(field);
  if (type === 'boolean') return field.value === '1' || field.value.toLowerCase() === 'true';
  if (type === 'date') return dayOf(field.value, false);
  return type === 'number' ? Number(field.value) : field.value.slice(0, MOST);
}
