import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from '../base64.ts';
import type { BlueprintDocument } from '../schema/document.ts';
import type { ReadPicture } from './bytes.ts';
import { readPicture } from './read.ts';

export type StoredPicture = BlueprintDocument['pictures'][string];

/** A picture as the document keeps it, by the digest of its bytes. */
export function storedPicture({ mediaType, width, height, bytes }: ReadPicture): {
  readonly id: string;
  readonly picture: StoredPicture;
} {
  return { id: bytesToHex(sha256(bytes)), picture: { mediaType, data: toBase64(bytes), width, height } };
}

/** A picture that can be shown. */
export interface ShownPicture {
  readonly mediaType: ReadPicture['mediaType'];
  readonly width: number;
  readonly height: number;
  /** Base64 of the bytes, without what is not needed to show it. */
  readonly data: string;
}

const shown = new WeakMap<StoredPicture, ShownPicture | null>();

/** A picture of the document, read by its bytes; undefined where there is none, or none that every format can show. */
export function shownPicture({ pictures }: BlueprintDocument, id: string | undefined): ShownPicture | undefined {
  const stored = id !== undefined && Object.hasOwn(pictures, id) ? pictures[id] : undefined;
  if (!stored) return undefined;
  const known = shown.get(stored);
  if (known !== undefined) return known ?? undefined;
  const reading = readPicture(fromBase64(stored.data));
  const picture = reading.ok ? shownAs(reading.picture) : null;
  shown.set(stored, picture);
  return picture ?? undefined;
}

function shownAs({ mediaType, width, height, bytes }: ReadPicture): ShownPicture {
  return { mediaType, width, height, data: toBase64(bytes) };
}

/** Ids of the pictures that something in the document names, in whatever field: those of later versions too. */
export function picturesInUse(document: BlueprintDocument): ReadonlySet<string> {
  const { pictures, ...rest } = document;
  const used = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && Object.hasOwn(pictures, value)) used.add(value);
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) look(inner);
  };
  look(rest);
  return used;
}
