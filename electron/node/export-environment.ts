import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { ExportEnvironment } from '../../shared/export/encoders/environment.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { paintThreads } from './paint-threads.ts';
import { FONTS_FOLDER, WASM_FOLDER } from './places.ts';

/** Thrown where the program itself is not whole. */
export class IncompleteProgramError extends Error {
  readonly sentence: Sentence;
  constructor(path: string) {
    const sentence = {
      en: `A part of the program is missing: ${path}. "npm run build" makes it.`,
      'zh-Hans': `程序缺少文件：${path}。请运行 “npm run build” 生成。`,
    };
    super(sentence.en);
    this.sentence = sentence;
  }
}

/**
 * WebAssembly is compiled anew, and better, only what runs for long: to compile all that runs often made a program's first
 * picture take twice as long, and later ones are as quick either way.
 */
const COMPILED_LATE = '--wasm-tiering-budget=200000000';

/** The whole fonts and the WebAssembly that exports need, from the program's own folder. */
export function exportEnvironment(): ExportEnvironment {
  setFlagsFromString(COMPILED_LATE);
  return {
    fonts: (weight) => part(join(FONTS_FOLDER, `blueprint-sans-${weight}.ttf`)),
    wasm: (name) => part(join(WASM_FOLDER, `${name}.wasm`)),
    threads: paintThreads,
    // The rules are read only where findings are asked for.
    findings: async (asked) => (await import('../../shared/report/findings/found.ts')).findingsFor(asked),
  };
}

/** @throws IncompleteProgramError */
async function part(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(path).catch(() => {
    throw new IncompleteProgramError(path);
  });
  return new Uint8Array(bytes);
}
