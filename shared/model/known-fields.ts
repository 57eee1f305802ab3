import type { z } from 'zod';
import { type BlueprintDocument, blueprintDocument } from './schema/document.ts';

type Schema = z.core.$ZodType;

/** A document with the fields of this version alone: those that a later one added are gone, at every level. */
export function withKnownFields(document: BlueprintDocument): BlueprintDocument {
  return known(blueprintDocument, document) as BlueprintDocument;
}

/** The very same value where all of it is known. */
function known(schema: Schema, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const def: { readonly type: string } & Partial<Record<string, unknown>> = { ...schema._zod.def };
  switch (def.type) {
    case 'optional':
    case 'default':
      return known(def.innerType as Schema, value);
    case 'array':
      return Array.isArray(value) ? mapped(value, (inner) => known(def.element as Schema, inner)) : value;
    case 'record':
      return fieldsOf(value, () => def.valueType as Schema);
    case 'object':
      return fieldsOf(value, (field) => {
        const shape = def.shape as Readonly<Record<string, Schema>>;
        return Object.hasOwn(shape, field) ? shape[field] : undefined;
      });
    default:
      return value;
  }
}

function mapped(values: readonly unknown[], map: (value: unknown) => unknown): readonly unknown[] {
  const results = values.map(map);
  return results.every((result, index) => result === values[index]) ? values : results;
}

function fieldsOf(value: object, schemaOf: (field: string) => Schema | undefined): object {
  let changed = false;
  const entries = Object.entries(value).flatMap(([field, inner]) => {
    const schema = schemaOf(field);
    const left = schema && known(schema, inner);
    changed ||= left !== inner;
    return schema ? [[field, left] as const] : [];
  });
  return changed ? Object.fromEntries(entries) : value;
}
