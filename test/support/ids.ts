import type { IdSource } from '../../shared/model/ids.ts';

/** Ids that count up, so that a test can tell elements apart and runs alike every time. */
export function countingIds(prefix = 'element'): IdSource {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${String(count).padStart(8, '0')}`;
  };
}
