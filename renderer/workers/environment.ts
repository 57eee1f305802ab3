import type { ExportEnvironment } from '../../shared/export/encoders/environment.ts';

/** Fonts and WebAssembly for exports, from where the page came from. */
export function pageEnvironment(onProgress: (share: number) => void): ExportEnvironment {
  return {
    fonts: (weight) => part(`/fonts/blueprint-sans-${weight}.ttf`),
    wasm: (name) => part(`/wasm/${name}.wasm`),
    // The rules are read only where findings are asked for.
    findings: async (asked) => (await import('../../shared/report/findings/found.ts')).findingsFor(asked),
    onProgress,
  };
}

/** @throws Error where the address has nothing */
async function part(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
