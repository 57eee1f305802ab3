import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Sentence } from '../../shared/model/refusal.ts';

/** The files that paths, folders and patterns mean, each once, and what meant none. */
export interface FoundFiles {
  /** Absolute paths, in the order of what was typed; those of one folder or pattern by name. */
  readonly files: readonly string[];
  readonly problems: readonly Sentence[];
}

/** Finds files: a file as it is named, a folder with every `.blueprint` file below it, a pattern with what it matches. */
export async function findFiles(cwd: string, typed: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const problems: Sentence[] = [];
  for (const path of typed) {
    const found = await findOne(cwd, path);
    for (const file of found) files.add(file);
    if (found.length === 0) problems.push(nothingAt(path));
  }
  return { files: [...files], problems };
}

async function findOne(cwd: string, typed: string): Promise<readonly string[]> {
  const path = resolve(cwd, typed);
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) return sorted(await glob('**/*.blueprint', { ...GLOB, cwd: path }));
  const pattern = typed.replaceAll(sep, '/');
  if (!entry && isDynamicPattern(pattern)) return sorted(await glob(pattern, { ...GLOB, cwd }));
  return [path];
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
