/**
 * Builds everything into dist/: the page with its workers, the terminal program, the serving program, Electron's main
 * process and preload, WebAssembly. Each is built aside and put in place whole, so that a running program never meets
 * half a build.
 */
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { PROGRAM_FOLDER } from '../node/places.ts';
import { LicenceCollector } from './licences.ts';
import { NO_FETCH } from './no-fetch.ts';
import { SAME_BYTES } from './same-bytes.ts';
import { copyWasm } from './wasm.ts';

const DIST = join(PROGRAM_FOLDER, 'dist');
const ASIDE = join(DIST, `.building-${process.pid}`);

const licences = new LicenceCollector();

const common = {
  configFile: false,
  plugins: [licences.plugin()],
  resolve: { alias: SAME_BYTES },
  logLevel: 'warn',
  clearScreen: false,
} satisfies InlineConfig;

/** Nothing inlined, nothing injected: the page's content security policy allows neither. */
const renderer: InlineConfig = {
  ...common,
  root: join(PROGRAM_FOLDER, 'renderer'),
  plugins: [react(), licences.plugin()],
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
    plugins: () => [licences.plugin()],
    rolldownOptions: {
      output: { entryFileNames: 'workers/[name]-[hash].js', chunkFileNames: 'workers/[name]-[hash].js' },
    },
  },
};

/** A program of one entry, or of several that share their parts, such as a program and its threads. */
function nodeProgram(folder: string, ...entries: readonly string[]) {
  return {
    ...common,
    root: PROGRAM_FOLDER,
    // Electron is the machine that main and preload run on.
    ssr: { noExternal: true, external: ['electron'] },
    // The build for browsers, on every side: its packing gives the same bytes everywhere.
    resolve: {
      alias: [{ find: /^pdfkit$/, replacement: join(PROGRAM_FOLDER, 'node_modules/pdfkit/js/pdfkit.browser.mjs') }],
    },
    build: {
      ssr: true,
      outDir: join(ASIDE, folder),
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: [...entries],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  } satisfies InlineConfig;
}

/** What the terminal runs, and the threads that it starts. */
function terminalProgram(): InlineConfig {
  const threads = ['cli/check-worker', 'cli/export-worker', 'node/paint-worker'].map((name) => `electron/${name}.ts`);
  return { ...nodeProgram('cli', 'electron/cli/blueprint.ts', ...threads), define: NO_FETCH };
}

/** A sandboxed preload is one file, and no ECMAScript module. */
function preload(): InlineConfig {
  const program = nodeProgram('preload', 'electron/preload/preload.ts');
  const output = { format: 'cjs', entryFileNames: 'preload.cjs' } as const;
  const { input } = program.build.rolldownOptions;
  return { ...program, build: { ...program.build, rolldownOptions: { input, output } } };
}

/** Another build may be putting its own in the same place: then this one goes over it. */
async function putInPlace(folder: string, attempts = 5): Promise<void> {
  const [built, place, old] = [join(ASIDE, folder), join(DIST, folder), join(ASIDE, `${folder}-old-${attempts}`)];
  await rename(place, old).catch(() => undefined);
  try {
    await rename(built, place);
  } catch (error) {
    if (attempts === 1) throw error;
    await putInPlace(folder, attempts - 1);
  }
}

// Whoever asks for the build, such as a test run, has its own idea of this: what is built is what people get.
process.env.NODE_ENV = 'production';
await mkdir(ASIDE, { recursive: true });
try {
  // Dated before the build: what changes meanwhile is newer.
  await writeFile(join(ASIDE, '.built'), '');
  await build(renderer);
  await build(terminalProgram());
  await build(nodeProgram('web', 'electron/web/serve.ts'));
  await build(nodeProgram('main', 'electron/main/main.ts'));
  await build(preload());
  await licences.write(join(ASIDE, 'renderer/licences.json'));
  await copyWasm(join(ASIDE, 'wasm'));
  await chmod(join(ASIDE, 'cli/blueprint.js'), 0o755);
  for (const folder of ['renderer', 'cli', 'web', 'main', 'preload', 'wasm']) await putInPlace(folder);
  await rename(join(ASIDE, '.built'), join(DIST, '.built'));
} finally {
  await rm(ASIDE, { recursive: true, force: true });
}
