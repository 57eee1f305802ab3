import { z } from 'zod';
import { type BlueprintDocument, blueprintDocument } from './schema/document.ts';

/** How the keys of a value are ordered: the schema's own order first, then unknown keys by name. */
interface KeyOrder {
  readonly keys: readonly string[];
  readonly known: Readonly<Record<string, KeyOrder>>;
  /** Order within each entry of a collection or a list. */
  readonly entry?: KeyOrder;
}

const unordered: KeyOrder = { keys: [], known: {} };

function keyOrderOf(schema: z.core.$ZodType): KeyOrder {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keyOrderOf(schema.unwrap());
  if (schema instanceof z.ZodExactOptional) return keyOrderOf(schema.def.innerType);
  if (schema instanceof z.ZodArray) return { ...unordered, entry: keyOrderOf(schema.element) };
  if (schema instanceof z.ZodRecord) return { ...unordered, entry: keyOrderOf(schema.valueType) };
  if (!(schema instanceof z.ZodObject)) return unordered;
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const known = Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, keyOrderOf(inner)]));
  return { keys: Object.keys(shape), known };
}

const documentOrder = keyOrderOf(blueprintDocument);

/** The same value with its keys in canonical order: what the schema names first, the rest and ids by code unit. */
function ordered(value: unknown, order: KeyOrder): unknown {
  if (Array.isArray(value)) return value.map((entry) => ordered(entry, order.entry ?? unordered));
  if (typeof value !== 'object' || value === null) return value;
  const source = value as Readonly<Record<string, unknown>>;
  const entries: [string, unknown][] = [];
  for (const key of order.keys) {
    if (Object.hasOwn(source, key)) entries.push([key, ordered(source[key], order.known[key] ?? unordered)]);
  }
  const rest = Object.keys(source).filter((key) => !Object.hasOwn(order.known, key));
  for (const key of rest.sort()) entries.push([key, orderedEntry(source[key], order.entry)]);
  return Object.fromEntries(entries);
}

const known = new WeakMap<object, { readonly order: KeyOrder; readonly value: unknown }>();

/** An entry of a collection is put in order once: a document that is written again and again has changed little. */
function orderedEntry(entry: unknown, order: KeyOrder | undefined): unknown {
  if (order === undefined || typeof entry !== 'object' || entry === null) return ordered(entry, unordered);
  const before = known.get(entry);
  if (before?.order === order) return before.value;
  const value = ordered(entry, order);
  known.set(entry, { order, value });
  return value;
}

/** Canonical bytes of any part of a document: sorted keys, no white space. For digests. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(ordered(value, unordered));
}

/**
 * The text of the file: JSON with two spaces, LF, a final newline, keys in canonical order. The same document gives the
 * same text; keys that this version does not know stand after the known ones.
 */
export function serialiseBlueprint(document: BlueprintDocument): string {
  return `${JSON.stringify(ordered(document, documentOrder), null, 2)}\n`;
}
