import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** The generated pages and drawings that lie below a folder: path → text. */
export function committedPages(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|svg)$/.test(name));
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
}

/** Holds where every page is there as it is written now, and no other. */
export function expectWritten(then: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): void {
  expect([...then.keys()].sort()).toEqual([...now.keys()].sort());
  const stale = [...now].filter(([path, text]) => then.get(path) !== text).map(([path]) => path);
  expect(stale).toEqual([]);
}
