import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What a policy calls a style or a script that stands in the page: by the digest of its text. */
export function hashSource(text: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = [0, 1, 2].map((offset) => bytes[at + offset] ?? 0);
    const number = three.reduce((sum, byte) => sum * 256 + byte, 0);
    text += [18, 12, 6, 0].map((shift) => SIGNS[(number >> shift) & 63]).join('');
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  return padding === 0 ? text : `${text.slice(0, -padding)}${'='.repeat(padding)}`;
}
