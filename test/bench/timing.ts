/** Milliseconds after which a time is not taken once more. */
const PATIENCE = 2_500;
/** Runs that are not counted. */
const WARM_UPS = 3;

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

/**
 * Milliseconds that work takes: by the clock or by the processor, whichever says less. The one counts what other programs
 * do meanwhile, the other what the engine compiles and tidies beside the work.
 */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/**
 * The shortest of several times, as many as there is patience for, after some that warm up.
 * @param ready makes what the work is done on, each time anew and outside the time
 */
export async function shortest<Input>(ready: () => Input, work: (input: Input) => unknown): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < 8 || (run < 60 && sum(all) < PATIENCE); run += 1) {
    const input = ready();
    const time = await timeOf(async () => work(input));
    if (run >= WARM_UPS) all.push(time);
  }
  return Math.min(...all);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
