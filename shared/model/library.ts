import { z } from 'zod';
import { readJson, type Unread } from './json-file.ts';
import { actor, channel, system } from './schema/catalogue.ts';
import { element, identifier, LIMITS, text } from './schema/values.ts';

/** What the library is called that the blueprints of a folder, and of those below it, share. */
export const LIBRARY_FILE = '.blueprint-library.json';

const FORMAT = 'service-blueprint-library';
const VERSION = 1;

/** A piece of evidence as it is drawn: a letter, a form, a screen. */
const evidence = element({ name: text, description: text.exactOptional(), standard: text.exactOptional() });

function shared<Item extends z.ZodType>(item: Item) {
  return z
    .record(identifier, item)
    .refine((items) => Object.keys(items).length <= LIMITS.collection)
    .default(() => ({}));
}

const libraryFile = element({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  actors: shared(actor),
  systems: shared(system),
  channels: shared(channel),
  evidence: shared(evidence),
});

/** Actors, systems, channels and evidence that several blueprints have in common, each under the id that it has in all. */
export type Library = z.infer<typeof libraryFile>;

export const LIBRARY_KINDS = ['actors', 'systems', 'channels', 'evidence'] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];
export type LibraryEntry = Library[LibraryKind][string];

export const EMPTY_LIBRARY: Library = {
  format: FORMAT,
  version: VERSION,
  actors: {},
  systems: {},
  channels: {},
  evidence: {},
};

export type LibraryReading = { readonly ok: true; readonly library: Library } | Unread;

/** Reads the text of a library. Never throws. */
export function readLibrary(content: string): LibraryReading {
  const read = readJson(libraryFile, content);
  return read.ok ? { ok: true, library: read.value } : read;
}

/** The text of a library: one for the same entries, in whatever order they came. */
export function libraryText({
  format,
  version,
  actors,
  systems,
  channels,
  evidence: papers,
  ...rest
}: Library): string {
  const known = {
    actors: sorted(actors),
    systems: sorted(systems),
    channels: sorted(channels),
    evidence: sorted(papers),
  };
  return `${JSON.stringify({ format, version, ...known, ...rest }, null, 2)}\n`;
}

function sorted<Item>(items: Readonly<Record<string, Item>>): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).sort(([one], [other]) => (one < other ? -1 : 1)));
}
