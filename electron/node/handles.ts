import { randomBytes } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { FileHandle } from '../../shared/host/port.ts';
import { idSource } from '../../shared/model/ids.ts';

/** The files that the page may ask for, under ids that tell nothing. Only the host adds to it. */
export interface FileHandles {
  /** The handle of a file; the same one when asked again. */
  of(path: string): FileHandle;
  pathOf(id: string): string | undefined;
}

export function fileHandles(): FileHandles {
  const nextId = idSource(randomBytes);
  const byPath = new Map<string, FileHandle>();
  const paths = new Map<string, string>();
  return {
    of(path) {
      const absolute = resolve(path);
      const known = byPath.get(absolute);
      if (known) return known;
      const handle = { id: nextId(), name: basename(absolute) };
      byPath.set(absolute, handle);
      paths.set(handle.id, absolute);
      return handle;
    },
    pathOf: (id) => paths.get(id),
  };
}
