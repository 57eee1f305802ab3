import { z } from 'zod';

// A page may not make code from text, which reads quicker; programs, the terminal's among them, may.
z.config({ jitless: !('process' in globalThis) });

/**
 * An object of the file. Types know the fields of this version; at run time fields of later versions pass and survive,
 * which is why the inferred type is narrower than what zod's loose object says.
 */
export function element<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.object(shape).loose() as unknown as z.ZodObject<Shape>;
}

/** A word from a list that later versions may lengthen: an unknown word is read, kept and shown as it stands. */
export function openWord<const Words extends readonly string[]>(words: Words) {
  return z
    .string()
    .min(1)
    .max(LIMITS.word)
    .meta({ examples: [...words] }) as unknown as z.ZodType<Words[number] | (string & {}), string>;
}

/** The stated limits of a `.blueprint` file. Beyond them reading is refused with the place. */
export const LIMITS = {
  /** Characters of the whole file. */
  file: 64 * 1024 * 1024,
  /** Nested objects and arrays. */
  depth: 64,
  /** Elements of one collection. */
  collection: 20_000,
  /** Characters of one text in one language. */
  text: 20_000,
  /** Characters of a word such as a kind or a unit. */
  word: 200,
  languages: 16,
  /** Bytes of one picture and of all together. */
  picture: 2 * 1024 * 1024,
  pictures: 20 * 1024 * 1024,
  /** Bytes of one font, and of all together: a brand has one for each of the two weights. */
  font: 2 * 1024 * 1024,
  fonts: 4 * 1024 * 1024,
} as const;

export const identifier = z
  .string()
  .regex(/^[A-Za-z0-9_-]{12,64}$/)
  .meta({ description: 'Random identifier of at least 12 characters' });

export const identifiers = z.array(identifier).max(LIMITS.collection);

/** A BCP 47 language tag such as `en` or `zh-Hans`. */
export const languageTag = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

/** A text that people read: language tag → string. A language without an entry shows the document's first language. */
export const text = z.record(languageTag, z.string().max(LIMITS.text));

/** Key of a fractional index: keys compare as plain strings. */
export const orderKey = z
  .string()
  .regex(/^[A-Za-z0-9]{1,512}$/)
  .meta({ description: 'Fractional order key' });

export const date = z.iso.date();
export const instant = z.iso.datetime();

export const TIME_UNITS = ['second', 'minute', 'hour', 'day', 'workday', 'week', 'month'] as const;

/** A span of time; `likely` alone is enough. Units convert only through the service's calendar. */
export const duration = element({
  min: z.number().exactOptional(),
  likely: z.number(),
  max: z.number().exactOptional(),
  unit: z.enum(TIME_UNITS),
});

/** An amount as a decimal string, never a binary fraction, with its ISO 4217 currency. */
export const money = element({
  amount: z.string().regex(/^-?\d{1,18}(\.\d{1,6})?$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** A probability from 0 to 1. */
export const chance = z.number().min(0).max(1);

/** A rating on the scale that the document names in `service.scale`. */
export const rating = z.number().int().min(1).max(10);

/** What a statement rests on: cited sources, or a frank assumption. */
export const citation = {
  sourceIds: identifiers.exactOptional(),
  assumption: z.boolean().exactOptional(),
  /** What else of the record it rests on: a walk-through, a figure, a revision, an agreement … (since 1.2). */
  citedIds: identifiers.exactOptional(),
};

/** A reference to another blueprint. The hint is a relative path or file name, never followed blindly. */
export const blueprintReference = element({
  documentId: z.uuid(),
  pathHint: z.string().max(1_000).exactOptional(),
});

/** Objects keyed by id; a file that leaves a collection out has none of its elements. */
export function collection<Item extends z.ZodType>(item: Item) {
  return z.record(identifier, item).default(() => ({}));
}

export type Id = string;
export type Text = z.infer<typeof text>;
export type Duration = z.infer<typeof duration>;
export type TimeUnit = (typeof TIME_UNITS)[number];
export type Money = z.infer<typeof money>;
