import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Sentence } from '../../shared/model/refusal.ts';

/** The files that paths, folders and patterns mean, each once, and what meant none. */
export interface FoundFiles {
  /** Absolute paths, in the order of what was typed; those of one folder or pattern by name. */
  readonly files: readonly string[];
  /** The folder of each file below which its place is told: that which was typed, else its own. */
  readonly bases: ReadonlyMap<string, string>;
  readonly problems: readonly Sentence[];
}

/** Finds files: a file as it is named, a folder with every `.blueprint` file below it, a pattern with what it matches. */
export async function findFiles(cwd: string, typed: readonly string[]): Promise<FoundFiles> {
  const bases = new Map<string, string>();
  const problems: Sentence[] = [];
  for (const path of typed) {
    const found = await findOne(cwd, path);
    for (const file of found.files) if (!bases.has(file)) bases.set(file, found.base ?? dirname(file));
    if (found.files.length === 0) problems.push(nothingAt(path));
  }
  return { files: [...bases.keys()], bases, problems };
}

interface Found {
  readonly files: readonly string[];
  readonly base?: string;
}

async function findOne(cwd: string, typed: string): Promise<Found> {
  const path = resolve(cwd, typed);
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) {
    return { base: path, files: sorted(await glob('**/*.blueprint', { ...GLOB, cwd: path })) };
  }
  const pattern = typed.replaceAll(sep, '/');
  if (!entry && isDynamicPattern(pattern)) {
    return { base: resolve(cwd, stillPart(pattern)), files: sorted(await glob(pattern, { ...GLOB, cwd })) };
  }
  return { files: [path] };
}

/** The folders of a pattern before the first that stands for several. */
function stillPart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, first < 0 ? -1 : first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

const GLOB = { absolute: true, onlyFiles: true, ignore: ['**/node_modules/**'] };

function sorted(files: readonly string[]): string[] {
  return files.map((file) => resolve(file)).sort();
}

function nothingAt(path: string): Sentence {
  return { en: `${path}: no blueprint file there.`, 'zh-Hans': `${path}：没有找到服务蓝图文件。` };
}

/** A path as it is shown: relative to the working folder where the file lies below it. */
export function shownPath(cwd: string, file: string): string {
  const short = relative(cwd, file);
  return short === '' || short.startsWith('..') ? file : short;
}

/** A file as a reference: relative to the working folder where it lies below it, percent-encoded whatever its name. */
export function uriOf(cwd: string, file: string): string {
  const shown = shownPath(cwd, file);
  if (shown === file) return pathToFileURL(file).href;
  const sound = (name: string) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
  return shown.split(sep).map(sound).join('/');
}
