import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { SAME_BYTES } from '../../electron/setup/same-bytes.ts';

/** Two folders below the program's, as its bundles are. */
const OUT = join(import.meta.dirname, '../.artifacts');

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
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'bench-[name].mjs', chunkFileNames: 'bench-[name]-[hash].mjs' } },
    },
  });
  const { status } = spawnSync(process.execPath, [join(OUT, `bench-${name}.mjs`)], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${name} failed`);
}
