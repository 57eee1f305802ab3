import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { keptJson } from './kept-json.ts';

const MOST = 10;
const schema = z.array(z.string().min(1)).max(MOST);

/** The files opened or saved lately, the latest first. */
export interface RecentFiles {
  /** As known now, without a look at the disk. */
  paths(): readonly string[];
  /** Those that are still there. */
  present(): Promise<readonly string[]>;
  add(path: string): void;
}

export interface RecentParts {
  /** Where the list is kept. */
  readonly file: string;
  /** Called with each file that is added. */
  onAdd(path: string): void;
}

export async function recentFiles({ file, onAdd }: RecentParts): Promise<RecentFiles> {
  const kept = keptJson(file, schema, []);
  let paths: readonly string[] = await kept.read();
  return {
    paths: () => paths,
    async present() {
      const there = await Promise.all(paths.map(isThere));
      return paths.filter((_, index) => there[index]);
    },
    add(path) {
      if (paths[0] === path) return;
      paths = [path, ...paths.filter((other) => other !== path)].slice(0, MOST);
      void kept.keep([...paths]);
      onAdd(path);
    },
  };
}

async function isThere(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() ?? false;
}
