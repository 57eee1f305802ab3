import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FileFacts } from '../../shared/report/facts.ts';
import { type CheckJob, crashedFacts, type FileCheck, fileCheck } from './check-file.ts';

export interface ToWorker {
  readonly index: number;
  readonly file: string;
}

/** Facts are sent as JSON: it is quicker than a copy of each of their many small parts. */
export type FromWorker = 'ready' | { readonly index: number; readonly facts: string };

/** Files that wait at each thread, so that none of them is ever idle. */
const WAITING = 4;
/** Files checked ahead of the one that is told next, for each thread: bounds what is kept. */
const AHEAD = 64;
/** After so many results everything else that happened has its turn. */
const TURN = 32;
/** Most of the memory that a check takes is soon free again: room for that is quicker than clearing often. */
const YOUNG_MEGABYTES = 64;

/** One thread and the files that it was given, in the order in which it answers. */
interface Seat {
  readonly worker: Worker;
  ready: boolean;
  readonly given: number[];
}

/** The worker beside this file: its source, or its bundle in a build. Sources need their loader. */
const SOURCE = import.meta.filename.endsWith('.ts');
export const WORKER_FILE = join(import.meta.dirname, SOURCE ? 'check-worker.ts' : 'check-worker.js');

/** Checks files on several threads; the results come in the order of the files, whichever is done first. */
export class CheckPool {
  readonly #files: readonly string[];
  readonly #job: CheckJob;
  readonly #workerFile: string;
  readonly #seats = new Set<Seat>();
  readonly #done = new Map<number, FileFacts>();
  readonly #again: number[] = [];
  readonly #here: FileCheck;
  #next = 0;
  #told = 0;
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(files: readonly string[], job: CheckJob, threads: number, workerFile = WORKER_FILE) {
    this.#files = files;
    this.#job = job;
    this.#workerFile = workerFile;
    this.#here = fileCheck(job);
    for (let count = 0; count < threads; count += 1) this.#seat();
  }

  /** @param signal ends it after the file that is told, with all threads */
  async *results(signal: AbortSignal): AsyncGenerator<FileFacts> {
    signal.addEventListener('abort', () => this.#wake());
    try {
      for (; this.#told < this.#files.length; this.#told += 1) {
        const facts = await this.#resultOf(this.#told, signal);
        if (!facts) return;
        this.#done.delete(this.#told);
        yield facts;
        // Threads that answer without a pause would leave no turn to an interruption.
        if (this.#told % TURN === 0) await setImmediate();
      }
    } finally {
      await this.#close();
    }
  }

  async #resultOf(index: number, signal: AbortSignal): Promise<FileFacts | undefined> {
    while (!signal.aborted) {
      const facts = this.#done.get(index);
      if (facts) return facts;
      for (const seat of this.#seats) this.#give(seat);
      if (this.#seats.size === 0) return this.#here(this.#files[index] ?? '');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return undefined;
  }

  #seat(): void {
    const worker = new Worker(this.#workerFile, {
      workerData: this.#job,
      execArgv: SOURCE ? ['--import', 'tsx'] : [],
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
    this.#done.set(message.index, JSON.parse(message.facts) as FileFacts);
    this.#give(seat);
    if (message.index === this.#told) this.#wake();
  }

  /** Hands on files until enough wait; those that a lost thread had not answered come first. */
  #give({ worker, given }: Seat): void {
    while (given.length < WAITING) {
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
   * start is not tried again: without threads the rest is checked here.
   */
  #lose(seat: Seat, why: unknown): void {
    if (this.#closed) return;
    this.#seats.delete(seat);
    if (seat.ready) {
      const index = seat.given.shift();
      if (index !== undefined) this.#done.set(index, crashedFacts(this.#job.cwd, this.#files[index] ?? '', why));
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
