import type { Example } from '../../../shared/host/port.ts';

/** The example with which another one can be compared. */
export function pairOf(examples: readonly Example[], { comparesWith }: Example): Example | undefined {
  return comparesWith === null ? undefined : examples.find(({ documentId }) => documentId === comparesWith);
}
