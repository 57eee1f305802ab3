import type { HeldFile } from './page-files.ts';
import { folderOf } from './page-tree.ts';

export async function fileOf(held: HeldFile): Promise<File> {
  return held instanceof File ? held : held.getFile();
}

/** The text of a file; null where it cannot be read, is too large or is no UTF-8. */
export async function textOf(held: HeldFile, most: number): Promise<string | null> {
  try {
    const file = await fileOf(held);
    if (file.size > most) return null;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** The nearest file of a name from a folder upwards, told by where it lies from there. */
export function nearestIn(files: ReadonlyMap<string, HeldFile>, folder: string, name: string) {
  let up = '';
  for (let at = folder; ; at = folderOf(at.slice(0, -1))) {
    const file = files.get(`${at}${name}`);
    if (file) return { file, at, place: `${up}${name}` };
    if (at === '') return undefined;
    up += '../';
  }
}
