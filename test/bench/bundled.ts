import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { PROGRAM_FOLDER } from '../../electron/node/places.ts';
import { NO_FETCH } from '../../electron/setup/no-fetch.ts';
import { SAME_BYTES } from '../../electron/setup/same-bytes.ts';

/** Two folders below the program's, as its bundles are. */
const OUT = join(import.meta.dirname, '../.artifacts');

/** The threads that paint beside a program lie beside it. */
const PAINTER = join(PROGRAM_FOLDER, 'electron/node/paint-worker.ts');

/**
 * Runs a program of this folder bundled, as all that ships is: what loads single sources gives functions names on the
 * way, which takes a good part of short times.
 * @throws when it cannot be built or fails
 */
export async function runBundled(name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: SAME_BYTES },
    define: NO_FETCH,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { [`bench-${name}`]: join(import.meta.dirname, `${name}.ts`), 'paint-worker': PAINTER },
        output: { entryFileNames: '[name].js', chunkFileNames: 'bench-[name]-[hash].js' },
      },
    },
  });
  const { status } = spawnSync(process.execPath, [join(OUT, `bench-${name}.js`)], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${name} failed`);
}
