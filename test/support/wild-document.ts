import { z } from 'zod';
import { elementSchema } from '../../shared/edit/commands/add-element.ts';
import {
  type BlueprintDocument,
  blueprintDocument,
  COLLECTIONS,
  type CollectionName,
} from '../../shared/model/schema/document.ts';
import type { Dice } from './random-edits.ts';

/** An id that names nothing. */
const GONE = ['gone-00000000'] as const;
/** The same, and what every object answers to by its name. */
export const INHERITED = [...GONE, 'hasOwnProperty', 'toLocaleString', 'isPrototypeOf', '__defineGetter__'] as const;
const WORDS = [
  '',
  ' ',
  '\n',
  'Answer',
  'answer',
  'Verify ID in CRM',
  'Call back within 2 days, or retry',
  'Hand over to the customer',
  '登记投诉',
  '递交给客户，必要时回电',
  '\u2028\u0000👩‍💼 \ud83d',
] as const;
/** Now and then a text is far longer than any card. */
const ENDLESS = ['W'.repeat(2_000), '客'.repeat(2_000), 'a '.repeat(1_000)] as const;
const NUMBERS = [0, 1, 2, 5, 30, 90, 0.1, -1, 1e-320, 1e9, 1e308, -1e308] as const;
/** Values of a pattern, known by a part of it. */
const PATTERNED: readonly (readonly [pattern: string, values: readonly string[]])[] = [
  ['{1,512}', ['a0', 'a0', 'a1', 'a2', 'a0V', 'Zz', 'z'.repeat(512)]],
  ['(-[A-Za-z0-9]{1,8})*$', ['en', 'zh-Hans', 'de', 'valueOf']],
  ['[A-Z]{3}', ['CNY', 'EUR', 'XXX']],
  ['{1,18}', ['0', '-4', '999999999999999999.999999']],
  ['#[0-9a-f]{6}', ['#ffcc00']],
  ['[0-9a-f]{64}', ['ab'.repeat(32)]],
  ['={0,2}', ['', 'iVBORw0KGgo=']],
];
const FORMATTED: Readonly<Record<string, readonly string[]>> = {
  uuid: ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'],
  'date-time': ['2026-03-12T09:30:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
  date: ['2026-03-12', '2025-09-30', '0001-01-01', '9999-12-31'],
};
/** Which collections a field names, where its own name does not say it. */
const NAMED: Readonly<Record<string, readonly CollectionName[]>> = {
  on: ['steps', 'steps', 'links', 'failPoints'],
  about: ['steps', 'links'],
  aboutIds: ['failPoints', 'waitPoints', 'steps'],
  belowLaneId: ['lanes'],
  byId: ['people'],
  ownerId: ['people'],
  whoId: ['people'],
  peopleIds: ['people'],
  acknowledgedByIds: ['people', 'actors'],
  performedById: ['actors'],
  approvedById: ['actors'],
  replyTo: ['remarks'],
};
/** What stands nowhere is hardly judged, so these fields are mostly there; the others half the time. */
const MOSTLY_THERE: ReadonlySet<string> = new Set(['laneId', 'columnId', 'phaseId', 'limit', 'status']);

interface Making {
  readonly roll: Dice;
  /** The ids of each collection that a value may refer to. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Ids that dangling references name. */
  readonly nowhere: readonly string[];
  /** The field that a value stands in. */
  readonly field: string;
}

function pick<Item>(roll: Dice, items: readonly Item[]): Item {
  const item = items[roll(items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

function idFor({ roll, ids, nowhere, field }: Making): string {
  const own = `${field.replace(/Ids?$/, '')}s`;
  const there = ids[pick(roll, NAMED[field] ?? [own in ids ? own : 'steps'])] ?? [];
  return roll(12) === 0 || there.length === 0 ? pick(roll, nowhere) : pick(roll, there);
}

interface Described {
  readonly format?: string;
  readonly pattern?: string;
  readonly examples?: readonly string[];
}

const descriptions = new WeakMap<z.ZodType, Described>();

function described(schema: z.ZodType): Described {
  const known = descriptions.get(schema) ?? (z.toJSONSchema(schema) as Described);
  descriptions.set(schema, known);
  return known;
}

function stringFor(schema: z.ZodType, making: Making): string {
  const { roll } = making;
  const { format = '', pattern = '', examples } = described(schema);
  if (pattern.includes('{12,64}')) return idFor(making);
  const formatted = FORMATTED[format];
  if (formatted) return pick(roll, formatted);
  if (examples) return roll(12) === 0 ? pick(roll, ['kind-of-tomorrow', 'toString']) : pick(roll, examples);
  const patterned = PATTERNED.find(([part]) => pattern.includes(part));
  if (patterned) return pick(roll, patterned[1]);
  const words: string = roll(60) === 0 ? pick(roll, ENDLESS) : pick(roll, WORDS);
  return schema.safeParse(words).success ? words : '';
}

function numberFor(schema: z.ZodType, { roll }: Making): number {
  return pick(
    roll,
    NUMBERS.filter((value) => schema.safeParse(value).success),
  );
}

function objectFor(shape: Readonly<Record<string, z.core.$ZodType>>, making: Making): object {
  const { roll } = making;
  const entries = Object.entries(shape).flatMap(([field, inner]) => {
    const left = inner instanceof z.ZodExactOptional && roll(MOSTLY_THERE.has(field) ? 10 : 2) === 0;
    return left ? [] : [[field, valueFor(inner, { ...making, field })]];
  });
  return Object.fromEntries(entries);
}

function valueFor(schema: z.core.$ZodType, making: Making): unknown {
  const { roll } = making;
  if (schema instanceof z.ZodExactOptional) return valueFor(schema.def.innerType, making);
  if (schema instanceof z.ZodDefault) return {};
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodEnum) return pick(roll, schema.options);
  if (schema instanceof z.ZodBoolean) return roll(2) === 0;
  if (schema instanceof z.ZodNumber) return numberFor(schema, making);
  if (schema instanceof z.ZodUnion) return valueFor(pick(roll, schema.options), making);
  if (schema instanceof z.ZodArray) return Array.from({ length: roll(4) }, () => valueFor(schema.element, making));
  if (schema instanceof z.ZodObject) return objectFor(schema.shape, making);
  if (schema instanceof z.ZodRecord) {
    const key = schema.keyType as z.ZodType;
    const entries = Array.from({ length: roll(4) }, () => [stringFor(key, making), valueFor(schema.valueType, making)]);
    return Object.fromEntries(entries);
  }
  return stringFor(schema as z.ZodType, making);
}

/** Some element that a collection may hold, referring to ids of the document or to nothing. */
export function wildElement(
  collection: CollectionName,
  ids: Readonly<Record<string, readonly string[]>>,
  roll: Dice,
  nowhere: readonly string[] = GONE,
): Record<string, unknown> {
  return valueFor(elementSchema(collection), { roll, ids, nowhere, field: '' }) as Record<string, unknown>;
}

/** How many elements a collection has at most: many steps and links, few lanes and phases, some of the rest. */
function most(name: CollectionName, size: number): number {
  const known: Partial<Record<CollectionName, number>> = {
    steps: size,
    links: size * 2,
    columns: size,
    lanes: 8,
    phases: 5,
  };
  return known[name] ?? Math.ceil(size / 5);
}

/**
 * Some document that the schema admits, far wilder than a person would draw: ends that dangle, links to themselves and
 * twice, orders that are equal, empty and endless texts, numbers beyond all measure, kinds that nobody knows. The same
 * dice give the same document.
 */
export function wildDocument(roll: Dice, size: number, nowhere: readonly string[] = GONE): BlueprintDocument {
  const named = COLLECTIONS.map((name) => {
    const length = roll(most(name, size) + 1);
    return [name, Array.from({ length }, (_, index) => `${name}-${String(index).padStart(8, '0')}`)] as const;
  });
  const ids = Object.fromEntries(named);
  const collections = named.map(([name, own]) => [
    name,
    Object.fromEntries(own.map((id) => [id, wildElement(name, ids, roll, nowhere)])),
  ]);
  return blueprintDocument.parse({
    ...(valueFor(blueprintDocument, { roll, ids, nowhere, field: '' }) as BlueprintDocument),
    ...Object.fromEntries(collections),
    languages: ['en', 'zh-Hans', 'de'].slice(0, 1 + roll(3)),
    schemaVersion: { major: 1, minor: 1 },
  });
}
