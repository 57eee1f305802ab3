import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WasmName } from '../../shared/export/encoders/environment.ts';
import { PROGRAM_FOLDER } from '../node/places.ts';

/** Where the packages keep the WebAssembly that exports need, by the names that exports ask for. */
const SOURCES: Readonly<Record<WasmName, string>> = {
  resvg: 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'harfbuzz-subset': 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm',
  jpeg: 'node_modules/@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm',
  webp: 'node_modules/@jsquash/webp/codec/enc/webp_enc_simd.wasm',
};

/** Copies the WebAssembly to `NAME.wasm` in a folder, which is made. */
export async function copyWasm(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, source] of Object.entries(SOURCES)) {
    await copyFile(join(PROGRAM_FOLDER, source), join(folder, `${name}.wasm`));
  }
}
