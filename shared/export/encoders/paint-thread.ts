import type { PackedLines } from '../png/encode-png.ts';
import type { ExportEnvironment } from './environment.ts';
import { paintStrip, type StripPainter, type StripRequest } from './strips.ts';

/** What a thread answers: the strip, or why there is none. */
export type PaintAnswer = { readonly painted: PackedLines } | { readonly failed: string };

/** Paints what a thread was sent. Never throws; `owned` is what may be handed over without a copy. */
export async function answerStrip(
  strip: StripRequest,
  environment: Pick<ExportEnvironment, 'wasm'>,
): Promise<{ readonly answer: PaintAnswer; readonly owned: ArrayBuffer[] }> {
  try {
    const painted = await paintStrip(strip, environment);
    return { answer: { painted }, owned: [painted.bytes.buffer] };
  } catch (error) {
    return { answer: { failed: error instanceof Error ? error.message : String(error) }, owned: [] };
  }
}

/** A thread as this side of it sees it. */
export interface PaintThread {
  send(strip: StripRequest): void;
  /** Called once: with each answer, and with why the thread ended. */
  listen(answer: (answer: PaintAnswer) => void, end: (why: string) => void): void;
}

/** A thread that paints one strip after another; it fails at the one that the thread ended at, and at all later ones. */
export function threadPainter(thread: PaintThread): StripPainter {
  let ended: string | undefined;
  let answered: (answer: PaintAnswer) => void = () => undefined;
  thread.listen(
    (answer) => answered(answer),
    (why) => {
      ended ??= why;
      answered({ failed: ended });
    },
  );
  const ask = async (strip: StripRequest) => {
    const answer = await new Promise<PaintAnswer>((resolve) => {
      answered = resolve;
      if (ended === undefined) thread.send(strip);
      else resolve({ failed: ended });
    });
    if ('failed' in answer) throw new Error(answer.failed);
    return answer.painted;
  };
  let before: Promise<unknown> = Promise.resolve();
  return (strip) => {
    const painted = before.then(() => ask(strip));
    before = painted.catch(() => undefined);
    return painted;
  };
}

/** Further ones would take more memory than they save time. */
const MOST_THREADS = 3;

/**
 * Threads that paint, as exports ask for them: started when they are needed first, and kept.
 * @param spare how many the machine has to spare
 */
export function paintPool(start: () => StripPainter, spare: () => number): (most: number) => readonly StripPainter[] {
  const threads: StripPainter[] = [];
  return (most) => {
    const wanted = Math.max(0, Math.min(most, MOST_THREADS, spare()));
    while (threads.length < wanted) threads.push(start());
    return threads.slice(0, wanted);
  };
}
