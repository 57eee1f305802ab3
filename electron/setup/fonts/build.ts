import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compileSubsetter, openSubsetter } from '../../../shared/export/encoders/subset.ts';
import { spread } from '../../../shared/text/metrics.ts';
import { FONT_FAMILY } from '../../../shared/text/style.ts';
import { readMetrics } from './metrics.ts';
import { planSlices, type Slice, unicodeRange } from './slices.ts';
import { licencePath, sourcePath, subsetterPath, WEIGHTS, type Weight } from './sources.ts';

/** Name of the whole font of a weight in the fonts folder. */
export function wholeFontFile(weight: Weight): string {
  return `blueprint-sans-${weight}.ttf`;
}

/**
 * Writes the bundled fonts into a folder, which it replaces as a whole: `blueprint-sans-<weight>.ttf`, whole, for export
 * jobs; `fonts.css` with a file a slice for the screen; `OFL.txt`, the licence of them all.
 */
export async function buildFonts(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), `${basename(folder)}-`));
  await copyFile(licencePath, join(draft, 'OFL.txt'));
  const sheets: string[] = [];
  for (const weight of WEIGHTS) sheets.push(await buildWeight(weight, draft));
  await writeFile(join(draft, 'fonts.css'), sheets.join('\n'));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}

/** Returns the weight's part of the style sheet. */
async function buildWeight(weight: Weight, folder: string): Promise<string> {
  const source = await readFile(sourcePath(weight));
  const cut = await openSubsetter(await compileSubsetter(await readFile(subsetterPath)), source);
  const metrics = readMetrics(source);
  await writeFile(join(folder, wholeFontFile(weight)), cut(spread(metrics.advances).keys()));
  const faces = planSlices(metrics).map(async (slice) => {
    const file = `blueprint-sans-${weight}-${slice.name}.ttf`;
    await writeFile(join(folder, file), cut(slice.codePoints));
    return fontFace(weight, slice, file);
  });
  return (await Promise.all(faces)).join('\n');
}

function fontFace(weight: Weight, slice: Slice, file: string): string {
  return `@font-face {
  font-family: '${FONT_FAMILY}';
  font-weight: ${weight};
  font-display: block;
  src: url('./${file}') format('truetype');
  unicode-range: ${unicodeRange(slice.codePoints)};
}
`;
}
