import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PROGRAM_FOLDER } from '../node/places.ts';

/** Where the packages keep the WebAssembly that exports need, by the names that exports ask for. */
const SOURCES = {
  resvg: 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'harfbuzz-subset': 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm',
} as const;

/** Copies the WebAssembly to `NAME.wasm` in a folder, which is made. */
export async function copyWasm(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, source] of Object.entries(SOURCES)) {
    await copyFile(join(PROGRAM_FOLDER, source), join(folder, `${name}.wasm`));
  }
}
