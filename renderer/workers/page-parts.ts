import type { ExportEnvironment } from '../../shared/export/encoders/environment.ts';

/** Fonts and WebAssembly, from where the page came from. Both throw an Error where the address has nothing. */
export const pageParts: Pick<ExportEnvironment, 'fonts' | 'wasm'> = {
  fonts: (weight) => part(`/fonts/blueprint-sans-${weight}.ttf`),
  wasm: (name) => part(`/wasm/${name}.wasm`),
};

async function part(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
