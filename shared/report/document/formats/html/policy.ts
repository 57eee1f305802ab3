import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from '../../../../model/base64.ts';

/** What a policy calls a style or a script that stands in the page: by the digest of its text. */
export function hashSource(text: string): string {
  return `'sha256-${toBase64(sha256(utf8ToBytes(text)))}'`;
}
