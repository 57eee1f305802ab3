import type { z } from 'zod';
import {
  type BlueprintDocument,
  blueprintDocument,
  COLLECTIONS,
  type CollectionName,
} from '../model/schema/document.ts';
import { type Id, type Text, text as textSchema } from '../model/schema/values.ts';

/** One text that people read, in one language, and where it stands. */
export interface TextPlace {
  readonly collection: CollectionName | 'service';
  /** The element; empty for the service. */
  readonly id: Id;
  /** The field within the element. */
  readonly field: string;
  /** Keys from the document to the map of languages. */
  readonly path: readonly string[];
  readonly language: string;
  readonly text: string;
}

/** Every text of a document, found by the schema, so that a field of a later issue is not forgotten. */
export function textsOf(document: BlueprintDocument): TextPlace[] {
  const service = below(blueprintDocument.shape.service, document.service, ['service']);
  const elements = COLLECTIONS.flatMap((collection) =>
    Object.entries(document[collection]).flatMap(([id, element]) =>
      below(unwrapped(blueprintDocument.shape[collection]), element, [collection, id], true),
    ),
  );
  return [...service, ...elements];
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The schema without what makes it optional. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType ? unwrapped(innerType) : schema;
}

/** @param whole whether the schema is that of the whole collection rather than of the element */
function below(schema: z.ZodType, value: unknown, path: readonly string[], whole = false): TextPlace[] {
  const plain = unwrapped(schema);
  const { shape, element, valueType } = definitionOf(plain);
  if (whole && valueType) return below(valueType, value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (plain === textSchema) return placesOf(value as Text, path);
  if (shape)
    return Object.entries(shape).flatMap(([key, inner]) => below(inner, Reflect.get(value, key), [...path, key]));
  const each = element ?? valueType;
  if (!each) return [];
  return Object.entries(value).flatMap(([key, inner]) => below(each, inner, [...path, key]));
}

function placesOf(value: Text, path: readonly string[]): TextPlace[] {
  const [collection = 'service', ...rest] = path;
  const ofService = collection === 'service';
  const id = ofService ? '' : (rest[0] ?? '');
  const field = (ofService ? rest : rest.slice(1)).join('.');
  return Object.entries(value).map(([language, text]) => ({
    collection: collection as TextPlace['collection'],
    id,
    field,
    path,
    language,
    text,
  }));
}

export interface Search {
  readonly what: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** The expression of a search; null where nothing is searched for. Signs stand for themselves. */
export function searchExpression({ what, matchCase, wholeWords }: Search): RegExp | null {
  if (what === '') return null;
  const plain = what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const bounded = wholeWords ? `(?<![\\p{L}\\p{N}_])${plain}(?![\\p{L}\\p{N}_])` : plain;
  return new RegExp(bounded, matchCase ? 'gu' : 'giu');
}
