/**
 * Flattens sorted (key, value) pairs into triples: distance from the end of the previous range, length, value.
 * The inverse of `spread` in shared/text/metrics.ts.
 */
export function flatten(values: ReadonlyMap<number, number>): number[] {
  const triples: number[] = [];
  let start = 0;
  let end = 0;
  let current: number | undefined;
  const close = (distance: number) => {
    if (current !== undefined) triples.push(distance, end - start, current);
  };
  let closedAt = 0;
  for (const [key, value] of values) {
    if (key !== end || value !== current) {
      close(start - closedAt);
      closedAt = end;
      start = key;
      current = value;
    }
    end = key + 1;
  }
  close(start - closedAt);
  return triples;
}
