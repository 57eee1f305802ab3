import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportEnvironment } from '../../shared/export/encoders/environment.ts';
import { findingsFor } from '../../shared/report/findings/found.ts';
import { ensureFonts } from './fonts.ts';

const MODULES = join(import.meta.dirname, '../../node_modules');
const WASM = {
  resvg: '@resvg/resvg-wasm/index_bg.wasm',
  'harfbuzz-subset': 'harfbuzzjs/dist/harfbuzz-subset.wasm',
  jpeg: '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm',
  webp: '@jsquash/webp/codec/enc/webp_enc_simd.wasm',
} as const;

/** What exports need, from the packages themselves and the built fonts. */
export const environment: ExportEnvironment = {
  fonts: async (weight) => new Uint8Array(await readFile(join(await ensureFonts(), `blueprint-sans-${weight}.ttf`))),
  wasm: async (name) => new Uint8Array(await readFile(join(MODULES, WASM[name]))),
  findings: async (asked) => findingsFor(asked),
};
