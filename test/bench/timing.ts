/** Median of durations in milliseconds over several runs, after some that warm up. */
export function medianTime(work: () => void, runs = 15, warmUps = 5): number {
  for (let run = 0; run < warmUps; run += 1) work();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** The middle one of several numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the bench: what, how much, the goal, and beside which calibration. */
export function row(what: string, value: string, goal = ''): void {
  console.log(`${what.padEnd(58)}${value.padStart(14)}   ${goal}`);
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
