import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { WORKER_ARGUMENTS } from '../node/worker-file.ts';

export interface ToWorker {
  readonly index: number;
  readonly file: string;
}

/** Results are sent as JSON: it is quicker than a copy of each of their many small parts. */
export type FromWorker = 'ready' | { readonly index: number; readonly result: string };

/** What is done with each file, in a thread or here. */
export interface PoolWork<Result> {
  /** What a thread needs to know, as plain values. */
  readonly job: unknown;
  readonly workerFile: string;
  /** Files given to a thread at once, so that it is never idle: few where each takes long. */
  readonly waiting: number;
  readonly here: (file: string) => Promise<Result>;
  /** The result of a file whose thread died at it. */
  readonly crashed: (file: string, why: unknown) => Result;
}

/** Files worked on ahead of the one that is told next, for each thread: bounds what is kept. */
const AHEAD = 64;
/** After so many results everything else that happened has its turn. */
const TURN = 32;
/** Most of the memory that a file takes is soon free again: room for that is quicker than clearing often. */
const YOUNG_MEGABYTES = 64;

/** One thread and the files that it was given, in the order in which it answers. */
interface Seat {
  readonly worker: Worker;
  ready: boolean;
  readonly given: number[];
}

/** Works through files on several threads; the results come in the order of the files, whichever is done first. */
export class WorkerPool<Result> {
  readonly #files: readonly string[];
  readonly #work: PoolWork<Result>;
  readonly #seats = new Set<Seat>();
  readonly #done = new Map<number, Result>();
  readonly #again: number[] = [];
  #next = 0;
  #told = 0;
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(files: readonly string[], work: PoolWork<Result>, threads: number) {
    this.#files = files;
    this.#work = work;
    for (let count = 0; count < threads; count += 1) this.#seat();
  }

  /** @param signal ends it after the file that is told, with all threads */
  async *results(signal: AbortSignal): AsyncGenerator<Result> {
    signal.addEventListener('abort', () => this.#wake());
    try {
      for (; this.#told < this.#files.length; this.#told += 1) {
        const result = await this.#resultOf(this.#told, signal);
        if (result === undefined) return;
        this.#done.delete(this.#told);
        yield result;
        // Threads that answer without a pause would leave no turn to an interruption.
        if (this.#told % TURN === 0) await setImmediate();
      }
    } finally {
      await this.#close();
    }
  }

  async #resultOf(index: number, signal: AbortSignal): Promise<Result | undefined> {
    while (!signal.aborted) {
      const result = this.#done.get(index);
      if (result !== undefined) return result;
      for (const seat of this.#seats) this.#give(seat);
      if (this.#seats.size === 0) return this.#work.here(this.#files[index] ?? '');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return undefined;
  }

  #seat(): void {
    const worker = new Worker(this.#work.workerFile, {
      workerData: this.#work.job,
      execArgv: WORKER_ARGUMENTS,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    const seat: Seat = { worker, ready: false, given: [] };
    this.#seats.add(seat);
    let why: unknown = new Error('the thread ended');
    worker.on('message', (message: FromWorker) => this.#take(seat, message));
    worker.on('error', (error) => {
      why = error;
    });
    worker.on('exit', () => this.#lose(seat, why));
  }

  #take(seat: Seat, message: FromWorker): void {
    if (message === 'ready') {
      seat.ready = true;
      return;
    }
    seat.given.splice(seat.given.indexOf(message.index), 1);
    this.#done.set(message.index, JSON.parse(message.result) as Result);
    this.#give(seat);
    if (message.index === this.#told) this.#wake();
  }

  /** Hands on files until enough wait; those that a lost thread had not answered come first. */
  #give({ worker, given }: Seat): void {
    while (given.length < this.#work.waiting) {
      const index = this.#again.shift() ?? this.#fresh();
      if (index === undefined) return;
      given.push(index);
      worker.postMessage({ index, file: this.#files[index] ?? '' } satisfies ToWorker);
    }
  }

  #fresh(): number | undefined {
    const most = Math.min(this.#files.length, this.#told + AHEAD * Math.max(1, this.#seats.size));
    if (this.#next >= most) return undefined;
    this.#next += 1;
    return this.#next - 1;
  }

  /**
   * A thread that died at work takes the file with it that it was at; another one goes on. One that could not even
   * start is not tried again: without threads the rest is done here.
   */
  #lose(seat: Seat, why: unknown): void {
    if (this.#closed) return;
    this.#seats.delete(seat);
    if (seat.ready) {
      const index = seat.given.shift();
      if (index !== undefined) this.#done.set(index, this.#work.crashed(this.#files[index] ?? '', why));
      this.#seat();
    }
    this.#again.unshift(...seat.given);
    this.#wake();
  }

  async #close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#seats].map(({ worker }) => worker.terminate()));
  }
}
