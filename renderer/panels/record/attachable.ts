import { isWebAddress } from '../../../shared/host/web-address.ts';

/** Beyond this many characters the file format refuses a path. */
const MOST = 1_000;

/**
 * Whether a place can be attached: a path that stays beside the blueprint, or an https address. Absolute paths, ways
 * out of the folder and any other scheme are refused.
 */
export function isAttachable(place: string): boolean {
  const wanted = place.trim();
  if (wanted === '' || wanted.length > MOST) return false;
  if (isWebAddress(wanted)) return true;
  if (/^[a-z][a-z0-9+.-]*:/i.test(wanted) || /^[\\/~]/.test(wanted)) return false;
  return !wanted.split(/[\\/]/).includes('..');
}
