/**
 * Exports of 100 and of 1,000 steps, each beside packing a text in the same run; with `first FORMAT`, how many milliseconds
 * one takes in a program that has made none. Bundled before it runs, as what ships is.
 */
import { execFileSync } from 'node:child_process';
import { zlibSync } from 'fflate';
import { exportEnvironment } from '../../electron/node/export-environment.ts';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import { largestScale } from '../../shared/export/picture-size.ts';
import { isFormatId } from '../../shared/export/registry.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { benchDocument } from './document.ts';
import { milliseconds, row, shortest, timeOf } from './timing.ts';

type Format = ExportRequest['format'];

/** Milliseconds for 100 steps, warm, and what 1,000 may take. */
const GOALS: readonly (readonly [format: Format, few: number, many: (few: number) => number])[] = [
  ['svg', 20, () => 80],
  ['png', 300, () => 800],
  ['pdf', 300, (few) => 12 * few],
  ['pptx', 500, (few) => 12 * few],
];
/** How much longer the first export of a program may take. */
const COLD = 700;

const environment = exportEnvironment();

/** What is asked for: a picture as large as it may be, at most as many pixels as units. */
function requestFor(format: Format, steps: number): ExportRequest {
  const [document, languages, theme] = [benchDocument(steps), ['en'], 'light' as const];
  const scene = buildScene(document, { languages, theme, frame: {} });
  const options = format === 'png' ? { options: { scale: Math.min(1, largestScale('png', scene)) } } : {};
  return { document, format, languages, theme, parts: CLIENT_PARTS, ...options };
}

/** The calibration: the text of a blueprint of 1,000 steps, packed by a library. */
function packing(): Promise<number> {
  const text = new TextEncoder().encode(serialiseBlueprint(benchDocument(1000)));
  return shortest(
    () => text,
    (bytes) => zlibSync(bytes, { level: 6 }),
  );
}

/** The first export of a program: fonts and WebAssembly are not open yet. */
function firstTime(format: Format): number {
  return Number(execFileSync(process.execPath, [import.meta.filename, 'first', format], { encoding: 'utf8' }));
}

/** Later exports: fonts are open, the blueprint is another one each time, as it comes to a worker. */
function timeFor(request: ExportRequest): Promise<number> {
  return shortest(
    () => structuredClone(request),
    (asked) => exportBlueprint(asked, environment),
  );
}

async function benchExports(): Promise<void> {
  const beside = `packing a text ${milliseconds(await packing())}`;
  for (const [format, goal, goalOfMany] of GOALS) {
    const [few, many] = [requestFor(format, 100), requestFor(format, 1000)];
    const warm = await timeFor(few);
    row(`100 steps: ${format}, fonts open`, milliseconds(warm), `under ${goal} ms; ${beside}`);
    row('  the first one', milliseconds(firstTime(format)), `under ${goal + COLD} ms`);
    const large = await timeFor(many);
    row('  1000 steps', milliseconds(large), `under ${milliseconds(goalOfMany(warm))}`);
  }
}

const [, , first, asked = ''] = process.argv;
if (first === undefined) await benchExports();
else if (isFormatId(asked)) console.log(await timeOf(() => exportBlueprint(requestFor(asked, 100), environment)));
else throw new Error(`no format: ${asked}`);
