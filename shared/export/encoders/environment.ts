import type { FindingsAsked, FoundFinding } from '../../report/findings/found.ts';
import type { FontWeight } from '../../text/style.ts';
import type { StripPainter } from './strips.ts';

/** The WebAssembly that exports run: what paints, cuts fonts, and encodes pictures. */
export type WasmName = 'resvg' | 'harfbuzz-subset' | 'jpeg' | 'webp';

/** What an export needs of the machine: the whole fonts, and the WebAssembly that cuts and paints. */
export interface ExportEnvironment {
  readonly fonts: (weight: FontWeight) => Promise<Uint8Array>;
  readonly wasm: (name: WasmName) => Promise<Uint8Array<ArrayBuffer>>;
  /** What the rules find; they are no part of exporting. */
  readonly findings?: (asked: FindingsAsked) => Promise<readonly FoundFinding[]>;
  /**
   * Other threads that paint: as many as the machine has to spare, at most so many. They are started at the first call, and
   * wait for the next picture then.
   */
  readonly threads?: (most: number) => readonly StripPainter[];
  readonly signal?: AbortSignal;
  /** Told how far the work has come, 0 to 1. */
  readonly onProgress?: (part: number) => void;
}
