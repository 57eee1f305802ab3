import { z } from 'zod';
import { MOST_BRAND } from '../model/brand-file.ts';
import { identifier, LIMITS, text } from '../model/schema/values.ts';
import { HOST_PROBLEMS } from './port.ts';

/** A UTF-16 unit takes at most three bytes of UTF-8. */
export const MOST_FILE_BYTES = 3 * LIMITS.file;

/** Bytes of a file of another program. */
export const MOST_FOREIGN_BYTES = 100 * 1024 * 1024;

/** Bytes of a message that carries no file. */
const SMALL = 64 * 1024;
/** Bytes of one that does: within JSON each quotation mark and line end takes one more. */
const LARGE = 2 * MOST_FILE_BYTES;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** A file's own name, without folders. */
export const fileName = z.string().min(1).max(1_000);
export const fileText = z.string().max(LIMITS.file);
export const fileHandle = z.strictObject({ id: identifier, name: fileName });
/** Becomes part of a file name in the journal. */
const journalKey = z.string().regex(/^[A-Za-z0-9_-]{12,64}$/);
/** Becomes part of a file name among the versions. */
const versionId = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
const exampleId = z.string().regex(/^[a-z0-9-]{1,100}$/);
/** Becomes a file name among the templates; people read it there. */
const templateId = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,119}$/u);
const count = z.int().nonnegative();
const exampleCard = z.strictObject({
  id: exampleId,
  title: text,
  scenario: text,
  documentId: z.string().max(100),
  comparesWith: z.string().max(100).nullable(),
  kind: z.string().max(1_000),
  steps: count,
  phases: count,
  markers: count,
});

const templateCard = z.strictObject({ ...exampleCard.shape, id: templateId });

/** Whether a name can stand for a template. */
export function isTemplateId(name: string): boolean {
  return templateId.safeParse(name).success;
}

export const openedFile = z.strictObject({ handle: fileHandle, text: fileText, digest });
export const savedFile = z.strictObject({ handle: fileHandle, digest, delivery: z.literal('written') });
/** Characters of a settings file; more is no list of rules. */
export const MOST_RULES = 1_000_000;
/** Where something lies, seen from a folder that the page may know of: never a path of the machine. */
const place = z.string().min(1).max(10_000);
/** Bytes of a file of another program in base64; hosts read none that is larger. */
const foreignBytes = z.string().max(Math.ceil(MOST_FOREIGN_BYTES / 3) * 4);
/** More files or folders than any host lists. */
const MOST_LISTED = 60_000;
const rulesFile = z.strictObject({ place, text: z.string().max(MOST_RULES) });
const libraryFile = z.strictObject({ ...rulesFile.shape, digest });
const brandFile = z.strictObject({ place, text: z.string().max(MOST_BRAND) });
const stamp = z.string().min(1).max(100);
const folderListing = z.strictObject({
  files: z
    .array(z.strictObject({ handle: fileHandle, place, stamp }))
    .max(MOST_LISTED)
    .readonly(),
  closed: z.array(place).max(MOST_LISTED).readonly(),
  more: z.boolean(),
  rules: z.string().max(100),
});
const journalEntry = z.strictObject({
  key: journalKey,
  name: fileName,
  handle: fileHandle.nullable(),
  baseDigest: digest.nullable(),
  at: z.iso.datetime(),
  text: fileText,
});

/** Another blueprint, named from a file. */
const namedBeside = z.strictObject({
  fileId: identifier,
  documentId: z.uuid(),
  pathHint: z.string().max(1_000).nullable(),
});

/** Every message between the editor and its host process: what is asked, what is answered, and the most bytes asked. */
export const MESSAGES = {
  launchFiles: { request: z.strictObject({}), response: z.array(fileHandle), limit: SMALL },
  launchFolder: { request: z.strictObject({}), response: fileHandle.nullable(), limit: SMALL },
  listFolder: { request: z.strictObject({ folderId: identifier }), response: folderListing, limit: SMALL },
  readFile: { request: z.strictObject({ fileId: identifier }), response: openedFile, limit: SMALL },
  peekFile: { request: z.strictObject({ fileId: identifier }), response: openedFile, limit: SMALL },
  readForeign: { request: z.strictObject({ fileId: identifier }), response: foreignBytes, limit: SMALL },
  saveFile: {
    request: z.strictObject({ fileId: identifier, text: fileText, baseDigest: digest.nullable() }),
    response: savedFile,
    limit: LARGE,
  },
  fileDigest: { request: z.strictObject({ fileId: identifier }), response: digest.nullable(), limit: SMALL },
  brandFor: { request: z.strictObject({ fileId: identifier }), response: brandFile.nullable(), limit: SMALL },
  rulesFor: { request: z.strictObject({ fileId: identifier }), response: rulesFile.nullable(), limit: SMALL },
  libraryFor: { request: z.strictObject({ fileId: identifier }), response: libraryFile.nullable(), limit: SMALL },
  saveLibrary: {
    request: z.strictObject({
      fileId: identifier,
      text: z.string().max(MOST_RULES),
      baseDigest: digest.nullable(),
    }),
    response: libraryFile,
    limit: LARGE,
  },
  neighbour: { request: namedBeside, response: fileText.nullable(), limit: SMALL },
  openNeighbour: { request: namedBeside, response: openedFile.nullable(), limit: SMALL },
  versionPut: { request: z.strictObject({ documentId: z.uuid(), text: fileText }), response: z.null(), limit: LARGE },
  versionList: {
    request: z.strictObject({ documentId: z.uuid() }),
    response: z.array(z.strictObject({ id: versionId, at: z.iso.datetime() })),
    limit: SMALL,
  },
  versionRead: { request: z.strictObject({ documentId: z.uuid(), versionId }), response: fileText, limit: SMALL },
  journalPut: {
    request: z.strictObject({
      key: journalKey,
      name: fileName,
      fileId: identifier.nullable(),
      baseDigest: digest.nullable(),
      text: fileText,
    }),
    response: z.null(),
    limit: LARGE,
  },
  journalList: { request: z.strictObject({}), response: z.array(journalEntry), limit: SMALL },
  journalDelete: { request: z.strictObject({ key: journalKey }), response: z.null(), limit: SMALL },
  examples: {
    request: z.strictObject({}),
    response: z.array(exampleCard),
    limit: SMALL,
  },
  readExample: { request: z.strictObject({ id: exampleId }), response: fileText, limit: SMALL },
  templates: { request: z.strictObject({}), response: z.array(templateCard), limit: SMALL },
  readTemplate: { request: z.strictObject({ id: templateId }), response: fileText, limit: SMALL },
  templatePut: { request: z.strictObject({ id: templateId, text: fileText }), response: z.null(), limit: LARGE },
  templateDelete: { request: z.strictObject({ id: templateId }), response: z.null(), limit: SMALL },
} as const;

export type MessageName = keyof typeof MESSAGES;
export type RequestOf<Name extends MessageName> = z.infer<(typeof MESSAGES)[Name]['request']>;
export type ResponseOf<Name extends MessageName> = z.infer<(typeof MESSAGES)[Name]['response']>;

const problem = z.strictObject({
  code: z.enum(HOST_PROBLEMS),
  message: z.strictObject({ en: z.string(), 'zh-Hans': z.string() }),
});

/** The envelope of every answer. */
export const answerEnvelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), problem }),
]);
