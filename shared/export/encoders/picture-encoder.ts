import { ExportRefusal } from '../request.ts';
import type { ExportEnvironment } from './environment.ts';
import type { Pixels } from './painter.ts';

/** A library's program, and how it is started. */
interface Program<Settings> {
  encode(data: Uint8ClampedArray, width: number, height: number, settings: Settings): Uint8Array | null;
}
type Start<Settings> = (options: {
  readonly noInitialRun: boolean;
  readonly wasmBinary: Uint8Array;
}) => Promise<Program<Settings>>;

/** Encodes pixels with the settings of its library. */
export type PictureEncoder<Settings> = (
  pixels: Pixels,
  settings: Settings,
  environment: ExportEnvironment,
) => Promise<Uint8Array>;

/** An encoder in WebAssembly, started when it is first needed and anew after it failed: its memory is spent then. */
export function pictureEncoder<Settings>(name: 'jpeg' | 'webp', start: Start<Settings>): PictureEncoder<Settings> {
  let running: Promise<Program<Settings>> | undefined;
  return async ({ data, width, height }, settings, environment) => {
    running ??= environment.wasm(name).then((wasmBinary) => start({ noInitialRun: true, wasmBinary }));
    try {
      const encoder = await running;
      const bytes = encoder.encode(data, width, height, settings);
      if (bytes) return bytes;
    } catch (error) {
      running = undefined;
      if (!isExhausted(error)) throw error;
    }
    running = undefined;
    throw new ExportRefusal(TOO_LARGE);
  };
}

/** Encoders end their program, or run into the end of their memory, when a picture is too much for them. */
function isExhausted(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError || (error instanceof Object && 'status' in error);
}

const TOO_LARGE = {
  en: 'There is not enough memory for a picture of this size. Choose a smaller scale.',
  'zh-Hans': '内存不足，无法生成这样大的图片。请选择较小的倍数。',
};
