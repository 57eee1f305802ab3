import type { FontWeight } from '../../text/style.ts';

/** What an export needs of the machine: the whole fonts, and the WebAssembly that cuts and paints. */
export interface ExportEnvironment {
  readonly fonts: (weight: FontWeight) => Promise<Uint8Array>;
  readonly wasm: (name: 'resvg' | 'harfbuzz-subset') => Promise<Uint8Array<ArrayBuffer>>;
  readonly signal?: AbortSignal;
  /** Told how far the work has come, 0 to 1. */
  readonly onProgress?: (part: number) => void;
}
