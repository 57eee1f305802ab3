import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The weights that drawings use, as CSS numbers. */
export const WEIGHTS = [400, 700] as const;

export type Weight = (typeof WEIGHTS)[number];

const NAMES: Record<Weight, string> = { 400: '400Regular', 700: '700Bold' };

const packageFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));

/** Path of the whole static TrueType font of a weight, as the font package brings it. */
export function sourcePath(weight: Weight): string {
  return join(packageFolder, NAMES[weight], `NotoSansSC_${NAMES[weight]}.ttf`);
}

/** Path of the licence (SIL Open Font License 1.1) that goes wherever the fonts go. */
export const licencePath = join(packageFolder, 'LICENSE_FONT');

/** Path of the WebAssembly build of HarfBuzz that cuts fonts. */
export const subsetterPath = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
