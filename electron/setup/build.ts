/**
 * Builds everything into dist/: the page with its workers, the terminal program, the serving program, WebAssembly. Each is built aside
 * and put in place whole, so that a running program never meets half a build.
 */
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { PROGRAM_FOLDER } from '../node/places.ts';
import { SAME_BYTES } from './same-bytes.ts';
import { copyWasm } from './wasm.ts';

const DIST = join(PROGRAM_FOLDER, 'dist');
const ASIDE = join(DIST, `.building-${process.pid}`);

const common = {
  configFile: false,
  resolve: { alias: SAME_BYTES },
  logLevel: 'warn',
  clearScreen: false,
} satisfies InlineConfig;

/** Nothing inlined, nothing injected: the page's content security policy allows neither. */
const renderer: InlineConfig = {
  ...common,
  root: join(PROGRAM_FOLDER, 'renderer'),
  plugins: [react()],
  build: {
    outDir: join(ASIDE, 'renderer'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4_000,
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { entryFileNames: 'workers/[name]-[hash].js', chunkFileNames: 'workers/[name]-[hash].js' },
    },
  },
};

function nodeProgram(folder: string, entry: string): InlineConfig {
  return {
    ...common,
    root: PROGRAM_FOLDER,
    ssr: { noExternal: true },
    // The build for browsers, on every side: its packing gives the same bytes everywhere.
    resolve: {
      alias: [{ find: /^pdfkit$/, replacement: join(PROGRAM_FOLDER, 'node_modules/pdfkit/js/pdfkit.browser.mjs') }],
    },
    build: {
      ssr: entry,
      outDir: join(ASIDE, folder),
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  };
}

async function putInPlace(folder: string): Promise<void> {
  const [built, place, old] = [join(ASIDE, folder), join(DIST, folder), join(ASIDE, `${folder}-old`)];
  await rename(place, old).catch(() => undefined);
  await rename(built, place);
}

await mkdir(ASIDE, { recursive: true });
try {
  // Dated before the build: what changes meanwhile is newer.
  await writeFile(join(ASIDE, '.built'), '');
  await build(renderer);
  await build(nodeProgram('cli', 'electron/cli/blueprint.ts'));
  await build(nodeProgram('web', 'electron/web/serve.ts'));
  await copyWasm(join(ASIDE, 'wasm'));
  await chmod(join(ASIDE, 'cli/blueprint.js'), 0o755);
  for (const folder of ['renderer', 'cli', 'web', 'wasm']) await putInPlace(folder);
  await rename(join(ASIDE, '.built'), join(DIST, '.built'));
} finally {
  await rm(ASIDE, { recursive: true, force: true });
}
