import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BlueprintDocument, CollectionName } from './schema/document.ts';
import type { Id } from './schema/values.ts';
import { canonicalText } from './serialise.ts';

/** What the drawing consists of; the digest leaves out placement, record, settings, waivers, reviews and views. */
export const DRAWN = ['lanes', 'lines', 'columns', 'phases', 'steps', 'links', 'failPoints', 'waitPoints'] as const;
/** What the drawn elements refer to by name. */
const REFERRED = [
  'segments',
  'actors',
  'systems',
  'channels',
  'contents',
  'policies',
  'risks',
  'controls',
] as const satisfies readonly CollectionName[];

/** Fields that say where something stands, how it is shown or what is said of it, not what it is. */
const PLACEMENT = new Set([
  ...['columnId', 'order', 'size', 'pinned', 'folded', 'fromSide', 'toSide', 'bends', 'offset'],
  'presenterNotes',
]);
/** A lane's or phase's or column's order is its meaning, not its placement. */
const ORDERED = new Set<string>(['lanes', 'phases', 'columns']);

function withoutPlacement(element: object, keepOrder: boolean): unknown {
  return Object.fromEntries(
    Object.entries(element).filter(([key]) => !PLACEMENT.has(key) || (keepOrder && key === 'order')),
  );
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 over the canonical text of service, drawing and what it refers to, in lower-case hexadecimal. */
export function drawingDigest(document: BlueprintDocument): string {
  const parts: Record<string, unknown> = { service: document.service };
  for (const name of DRAWN) {
    const entries = Object.entries(document[name]);
    parts[name] = Object.fromEntries(entries.map(([id, item]) => [id, withoutPlacement(item, ORDERED.has(name))]));
  }
  for (const name of REFERRED) parts[name] = document[name];
  return sha256Hex(canonicalText(parts));
}

const elementDigest = new WeakMap<object, string>();

/** One digest for each drawn element, so that "changed since" can be listed without the old file. */
export function elementDigests(document: BlueprintDocument): Record<Id, string> {
  const digests: Record<Id, string> = {};
  for (const name of DRAWN) {
    for (const [id, item] of Object.entries(document[name])) {
      const known = elementDigest.get(item);
      const digest = known ?? sha256Hex(canonicalText(withoutPlacement(item, ORDERED.has(name))));
      if (!known) elementDigest.set(item, digest);
      digests[id] = digest;
    }
  }
  return digests;
}
