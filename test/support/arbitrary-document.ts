import fc from 'fast-check';
import { z } from 'zod';
import { type BlueprintDocument, blueprintDocument, COLLECTIONS } from '../../shared/model/schema/document.ts';

/** Ids come from a small pool so that references sometimes meet and sometimes dangle. */
const POOL_SIZE = 40;
const poolId = fc
  .integer({ min: 0, max: POOL_SIZE - 1 })
  .map((index) => `poolElement${String(index).padStart(4, '0')}`);

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('Report the complaint', '登记投诉', 'a"b\\c', '</script>', '', '\u2028', '👩‍💼', 'line\nbreak'),
);

const byPattern: readonly (readonly [pattern: string, arbitrary: fc.Arbitrary<string>])[] = [
  ['{12,64}', poolId],
  ['{1,512}', fc.constantFrom('a0', 'a1', 'a2', 'a0V', 'a3', 'Zz')],
  ['(-[A-Za-z0-9]{1,8})*$', fc.constantFrom('en', 'zh-Hans', 'de', 'fr-CH')],
  ['[A-Z]{3}', fc.constantFrom('CNY', 'EUR', 'USD')],
  ['{1,18}', fc.constantFrom('0', '38.20', '-4', '1000000.5')],
  ['#[0-9a-f]{6}', fc.constantFrom('#ffcc00', '#0A1B2C')],
  ['[0-9a-f]{64}', fc.constantFrom('ab'.repeat(32), '01'.repeat(32))],
  ['={0,2}', fc.constantFrom('', 'iVBORw0KGgo=')],
];

function stringOf(schema: z.ZodType): fc.Arbitrary<string> {
  const described = JSON.stringify(z.toJSONSchema(schema));
  if (described.includes('"uuid"')) return fc.uuid();
  if (described.includes('"date-time"')) return fc.constantFrom('2026-03-12T09:30:00Z', '2025-01-01T00:00:00Z');
  if (described.includes('"date"')) return fc.constantFrom('2026-03-12', '2025-12-31', '2024-02-29');
  const { examples, pattern } = JSON.parse(described) as { examples?: string[]; pattern?: string };
  if (examples)
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...examples) }, fc.constantFrom('kind-of-tomorrow', 'x'));
  const known = byPattern.find(([part]) => pattern?.includes(part));
  return known ? known[1] : words;
}

function numberOf(schema: z.ZodType): fc.Arbitrary<number> {
  const json = z.toJSONSchema(schema) as Record<string, unknown>;
  const low = typeof json.minimum === 'number' ? json.minimum : typeof json.exclusiveMinimum === 'number' ? 1 : -5;
  const high = typeof json.maximum === 'number' ? Math.min(json.maximum, 20) : 20;
  const whole = fc.integer({ min: Math.max(Math.ceil(low), -5), max: Math.floor(high) });
  if (json.type === 'integer') return whole;
  return fc.oneof(
    whole,
    fc.double({ min: Math.max(low, -5), max: high, noNaN: true }).map((value) => value + 0),
  );
}

type Fields = Readonly<Record<string, z.core.$ZodType>>;

function objectOf(shape: Fields, extra: fc.Arbitrary<unknown> | undefined): fc.Arbitrary<unknown> {
  const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodExactOptional));
  const model = Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, arbitraryOf(inner, extra)]));
  const known = fc.record(model, { requiredKeys: required });
  if (!extra) return known;
  const unknownKey = fc.string({ minLength: 1, maxLength: 8 }).map((key) => `unknown ${key}`);
  const unknownFields = fc.option(fc.dictionary(unknownKey, extra, { maxKeys: 2 }), { nil: {}, freq: 2 });
  return fc.tuple(known, unknownFields).map(([fields, more]) => ({ ...more, ...fields }));
}

/** Values that a schema admits; `extra` adds unknown keys with such values to every object. */
function arbitraryOf(schema: z.core.$ZodType, extra?: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodExactOptional) return arbitraryOf(schema.def.innerType, extra);
  if (schema instanceof z.ZodDefault) return arbitraryOf(schema.unwrap(), extra);
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => arbitraryOf(option, extra)));
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element, extra), { minLength: 1, maxLength: 3 });
  if (schema instanceof z.ZodObject) return objectOf(schema.shape, extra);
  if (schema instanceof z.ZodRecord) {
    const key = stringOf(schema.keyType as z.ZodType);
    return fc.dictionary(key, arbitraryOf(schema.valueType, extra), { maxKeys: 4 });
  }
  if (schema instanceof z.ZodType) return stringOf(schema);
  throw new Error('schema without an arbitrary');
}

/** One id in one collection only: a later collection drops what an earlier one holds. Plain objects, as if read. */
function withUniqueIds(document: BlueprintDocument): BlueprintDocument {
  const taken = new Set<string>();
  const collections = COLLECTIONS.map((name) => {
    const free = Object.entries(document[name]).filter(([id]) => !taken.has(id));
    for (const [id] of free) taken.add(id);
    return [name, Object.fromEntries(free)];
  });
  const sound = {
    ...document,
    ...Object.fromEntries(collections),
    schemaVersion: { ...document.schemaVersion, major: 1 },
  };
  return JSON.parse(JSON.stringify(sound).replace(REFUSED, '"x$1":')) as BlueprintDocument;
}

/** Names that reading refuses, wherever they stand as a key. */
const REFUSED = new RegExp(`"(${Object.getOwnPropertyNames(Object.prototype).join('|')})":`, 'g');

/** Any document that the schema admits: ends that dangle, kinds of tomorrow, texts of all sorts. */
export const anyDocument: fc.Arbitrary<BlueprintDocument> = arbitraryOf(blueprintDocument).map((value) =>
  withUniqueIds(value as BlueprintDocument),
);

/** Values that a JSON text can hold: no negative zero. */
const jsonOfTomorrow = fc
  .jsonValue({ maxDepth: 2 })
  .map((value) => JSON.stringify(value))
  .map((json): unknown => JSON.parse(json));

/** The same with unknown keys at every object. */
export const documentOfTomorrow: fc.Arbitrary<BlueprintDocument> = arbitraryOf(blueprintDocument, jsonOfTomorrow).map(
  (value) => withUniqueIds(value as BlueprintDocument),
);
