import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PROGRAM_FOLDER } from '../node/places.ts';

interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package states it, an SPDX expression. */
  readonly licence: string;
  /** The licence's own text. */
  readonly text: string;
}

/** What is shipped without being bundled: fonts, WebAssembly, and the runtime that packages bring along. */
const BESIDES = ['@expo-google-fonts/noto-sans-sc', '@resvg/resvg-wasm', 'harfbuzzjs', 'electron'];

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(licen[cs]e|copying)/i;
/** Where a package of pictures keeps the licence of the library that it is built from. */
const WITHIN = 'codec';
/** Where a package brings no text, its statement is what there is. */
const STATED_ONLY = 'The package states this licence and brings no text of its own.';

/** Notes which packages come to lie in the bundles, and lists them with their licences. */
export class LicenceCollector {
  readonly #folders = new Set(BESIDES.map((name) => join(PROGRAM_FOLDER, 'node_modules', name)));

  /** For every build, those of workers too. */
  plugin(): Plugin {
    return {
      name: 'collect-licences',
      generateBundle: (_options, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') for (const id of chunk.moduleIds) this.#note(id);
        }
      },
    };
  }

  #note(moduleId: string): void {
    const [folder] = PACKAGE.exec(moduleId.replaceAll('\\', '/').replace(/^\0/, '')) ?? [];
    if (folder !== undefined) this.#folders.add(folder);
  }

  /**
   * Writes the list that “About” shows.
   * @throws where a package cannot be read: nothing is shipped unnamed
   */
  async write(file: string): Promise<void> {
    const { version } = await packageOf(PROGRAM_FOLDER);
    const found = await Promise.all([...this.#folders].map(licenceOf));
    const packages = found.sort((one, other) => (one.name < other.name ? -1 : 1));
    await writeFile(file, JSON.stringify({ version, packages }));
  }
}

/** Licence files that lie in a folder; none where there is no such folder. */
async function licenceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch(() => []);
  return entries.filter((entry) => LICENCE_FILE.test(entry)).map((entry) => join(folder, entry));
}

async function packageOf(folder: string): Promise<{ name: string; version: string; license?: unknown }> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

async function licenceOf(folder: string): Promise<Licence> {
  const { name, version, license } = await packageOf(folder);
  const files = await Promise.all([folder, join(folder, WITHIN)].map(licenceFiles));
  const texts = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
  const text = texts.join('\n\n') || STATED_ONLY;
  return { name, version, licence: typeof license === 'string' ? license : '', text: text.trim() };
}
