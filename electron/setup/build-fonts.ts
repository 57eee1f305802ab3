/** Prepares the bundled fonts: dist/fonts, not committed, and shared/text/metrics, committed. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildFonts } from './fonts/build.ts';
import { formatMetrics, readMetrics } from './fonts/metrics.ts';
import { sourcePath, WEIGHTS } from './fonts/sources.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

for (const weight of WEIGHTS) {
  const metrics = readMetrics(await readFile(sourcePath(weight)));
  await writeFile(fromRoot(`shared/text/metrics/${weight}.json`), formatMetrics(metrics));
}
await buildFonts(fromRoot('dist/fonts'));
