import type { BlueprintDocument } from '../../../model/schema/document.ts';
import type { Step } from '../../../model/schema/drawing.ts';
import type { Id } from '../../../model/schema/values.ts';
import { textKept } from '../text-kept.ts';
import type { Cell } from './cells.ts';
import { OWN_ELEMENT, OWN_FIELDS } from './own.ts';

/** Attributes that mean something to draw.io or to us, and are no properties of a person's own. */
const KNOWN = new Set([
  'placeholders',
  'placeholder',
  'tooltip',
  'link',
  'description',
  'tags',
  OWN_ELEMENT,
  OWN_FIELDS,
]);

type CustomFields = BlueprintDocument['customFields'];

export interface Properties {
  /** Custom fields for the properties that have no field yet. */
  readonly customFields: CustomFields;
  /** A step's description and the values of its properties. */
  readonly fieldsOf: (cell: Cell) => Pick<Step, 'description' | 'fields'>;
}

/** Properties of shapes become custom fields, one for each name; of an export of ours they find the field again. */
export function readProperties(cells: readonly Cell[], known: CustomFields, language: string): Properties {
  const names = new Set(
    cells.filter(({ type }) => type === 'vertex').flatMap(({ properties }) => Object.keys(properties)),
  );
  const ids = new Map<string, Id>();
  const customFields: Record<Id, CustomFields[Id]> = {};
  for (const name of [...names].filter((one) => !KNOWN.has(one))) {
    const id = fieldCalled(name, known) ?? freeId(ids.size + 1, known);
    ids.set(name, id);
    if (!known[id]) customFields[id] = { name: { [language]: name }, type: 'text', appliesTo: ['steps'] };
  }
  return {
    customFields,
    fieldsOf: ({ properties, own }) => {
      const values = Object.entries(properties).flatMap(([name, value]) => {
        const id = ids.get(name);
        return id === undefined || value === '' ? [] : [[id, value] as const];
      });
      const shown = properties.description ?? properties.tooltip ?? '';
      const description = textKept(own?.fields.description, shown, language);
      const kept = own?.fields.fields as Step['fields'];
      return {
        ...(Object.keys(description).length > 0 ? { description } : {}),
        ...(values.length > 0 ? { fields: { ...kept, ...Object.fromEntries(values) } } : {}),
      };
    },
  };
}

function fieldCalled(name: string, known: CustomFields): Id | undefined {
  return Object.entries(known).find(([, field]) => Object.values(field.name).includes(name))?.[0];
}

function freeId(from: number, known: CustomFields): Id {
  const id = `drawio-field-${from}`;
  return known[id] ? freeId(from + 1, known) : id;
}
