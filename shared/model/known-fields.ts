import type { z } from 'zod';
import { type BlueprintDocument, blueprintDocument } from './schema/document.ts';

type Schema = z.core.$ZodType;

/** A document with the fields of this version alone: those that a later one added are gone, at every level. */
export function withKnownFields(document: BlueprintDocument): BlueprintDocument {
  return known(blueprintDocument, document) as BlueprintDocument;
}

/** What is looked at of a schema; the rest of it says what single values must look like. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
}

/** The very same value where all of it is known. */
function known(schema: Schema | undefined, value: unknown): unknown {
  if (!schema || typeof value !== 'object' || value === null) return value;
  const { type, innerType, element, valueType, shape }: Definition = schema._zod.def;
  switch (type) {
    case 'optional':
    case 'default':
      return known(innerType, value);
    case 'array':
      return Array.isArray(value) ? mapped(value, (inner) => known(element, inner)) : value;
    case 'record':
      return fieldsOf(value, () => valueType);
    case 'object':
      return fieldsOf(value, (field) => (shape && Object.hasOwn(shape, field) ? shape[field] : undefined));
    default:
      return value;
  }
}

function mapped(values: readonly unknown[], map: (value: unknown) => unknown): readonly unknown[] {
  const results = values.map(map);
  return results.every((result, index) => result === values[index]) ? values : results;
}

/** Nearly all of a document is known: an object is written anew only where something in it is not. */
function fieldsOf(value: object, schemaOf: (field: string) => Schema | undefined): object {
  let changed: Record<string, unknown> | undefined;
  for (const field of Object.keys(value)) {
    const [schema, inner]: [Schema | undefined, unknown] = [schemaOf(field), Reflect.get(value, field)];
    const left = schema ? known(schema, inner) : undefined;
    if (schema && left === inner) continue;
    changed ??= { ...value };
    if (schema) changed[field] = left;
    else delete changed[field];
  }
  return changed ?? value;
}
