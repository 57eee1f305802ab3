import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from '../base64.ts';
import type { BlueprintDocument } from '../schema/document.ts';
import { type ReadFont, readFont } from './read.ts';

export type StoredFont = NonNullable<BlueprintDocument['fonts']>[string];

/** A font with the key by which a document keeps it. */
export interface KeyedFont {
  readonly id: string;
  readonly font: StoredFont;
}

/** A font as the document keeps it, by the digest of its bytes. */
export function storedFont({ mediaType, bytes }: Pick<ReadFont, 'mediaType' | 'bytes'>): KeyedFont {
  return { id: bytesToHex(sha256(bytes)), font: { mediaType, data: toBase64(bytes) } };
}

const read = new WeakMap<StoredFont, ReadFont | null>();

/** A font of the document, read by its bytes; undefined where there is none, or none that can be drawn with. */
export function shownFont(fonts: BlueprintDocument['fonts'], id: string | undefined): ReadFont | undefined {
  const stored = fonts && id !== undefined && Object.hasOwn(fonts, id) ? fonts[id] : undefined;
  if (!stored) return undefined;
  const known = read.get(stored);
  if (known !== undefined) return known ?? undefined;
  const reading = readFont(fromBase64(stored.data));
  const font = reading.ok ? reading.font : null;
  read.set(stored, font);
  return font ?? undefined;
}
