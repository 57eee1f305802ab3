import type { Scene } from '../../scene/primitives.ts';
import { type PackedLines, packLines } from '../png/encode-png.ts';
import type { ExportEnvironment } from './environment.ts';
import { type PaintRequest, paint, preparePainter } from './painter.ts';

/** Pixels that are painted at once. The same on every machine, whatever threads it has: so are the bytes. */
const MOST_PIXELS = 4_000_000;
/** Scenes are cut at multiples of so many units: a whole number of pixels at any scale in hundredths. */
const UNIT = 100;
/** Units that what is drawn may reach beyond its own box. */
const REACH = 100;

/** A part of a picture from its left to its right edge. */
export interface Strip {
  /** What is seen in it, with its upper edge at 0. */
  readonly scene: Scene;
  /** How many lines of pixels it has; the last one has what is left. */
  readonly lines?: number;
}

/** A strip to be painted and packed, as plain values. */
export interface StripRequest extends PaintRequest {
  readonly lines?: number;
}

/** Paints and packs a strip. */
export type StripPainter = (strip: StripRequest) => Promise<PackedLines>;

/** The strips of a picture from top to bottom; one where it is small, or where no place to cut falls between two pixels. */
export function stripsOf(scene: Scene, scale: number): readonly Strip[] {
  const count = Math.ceil((scene.width * scene.height * scale * scale) / MOST_PIXELS);
  const linesOfUnit = Math.round(UNIT * scale);
  if (count < 2 || Math.abs(linesOfUnit - UNIT * scale) > 1e-9) return [{ scene }];
  const units = Math.ceil(scene.height / UNIT / count);
  const strips: Strip[] = [];
  for (let top = 0; top < scene.height; top += units * UNIT) {
    const rest = scene.height - top;
    const height = Math.min(units * UNIT, rest);
    strips.push({ scene: between(scene, top, height), ...(height < rest ? { lines: units * linesOfUnit } : {}) });
  }
  return strips;
}

function between(scene: Scene, top: number, height: number): Scene {
  const groups = scene.groups
    .filter((group) => group.y < top + height + REACH && group.y + group.height > top - REACH)
    .map((group) => ({ ...group, y: group.y - top }));
  return { ...scene, height, groups };
}

/** Paints and packs a strip in this thread. */
export async function paintStrip(
  { lines, ...request }: StripRequest,
  environment: Pick<ExportEnvironment, 'wasm'>,
): Promise<PackedLines> {
  await preparePainter(environment);
  const { width, height, data } = paint(request);
  return packLines({ width, height: lines ?? height, data }, request.background === undefined, lines === undefined);
}

/** Paints strips here and in as many threads as there are; what a thread cannot paint is painted here. */
export async function paintStrips(
  strips: readonly StripRequest[],
  environment: ExportEnvironment,
  onPainted: (share: number) => void,
): Promise<readonly PackedLines[]> {
  const painted: PackedLines[] = [];
  const waiting = [...strips.entries()];
  let done = 0;
  const work = async (painter: StripPainter) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      environment.signal?.throwIfAborted();
      painted[next[0]] = await painter(next[1]);
      done += 1;
      onPainted(done / strips.length);
    }
  };
  const here: StripPainter = (strip) => paintStrip(strip, environment);
  const threads = environment.threads?.(strips.length - 1) ?? [];
  await Promise.all([...threads.map((thread) => work((strip) => thread(strip).catch(() => here(strip)))), work(here)]);
  return painted;
}
