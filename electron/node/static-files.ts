import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  readonly type: string;
  /** Changes whenever the file does. */
  readonly tag: string;
  read(): Promise<Buffer>;
}

/** Gives the file of an address's path, or nothing. */
export type StaticFiles = (path: string) => Promise<StaticFile | undefined>;

/**
 * The files below some folders under their addresses. An address is looked up in the list of files that are there, so
 * that no address, however written, leads out of the folders.
 * @param roots from the first part of the address (`''` for the page itself) to a folder
 */
export function staticFiles(roots: Readonly<Record<string, string>>): StaticFiles {
  return async (path) => {
    const [, first = '', ...rest] = path.split('/');
    const prefix = rest.length > 0 && Object.hasOwn(roots, first) ? first : '';
    const folder = roots[prefix];
    if (folder === undefined) return undefined;
    const address = prefix === '' ? path.slice(1) || 'index.html' : rest.join('/');
    const file = (await filesBelow(folder)).get(address);
    return file === undefined ? undefined : describeFile(file);
  };
}

/** Folder by folder: within Electron's archive a folder cannot be trusted to be listed with all that is below it. */
async function filesBelow(folder: string, prefix = ''): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = new Map<string, string>();
  for (const entry of entries) {
    const [path, address] = [join(folder, entry.name), prefix + entry.name];
    if (entry.isFile()) found.set(address, path);
    if (!entry.isDirectory()) continue;
    for (const [inner, file] of await filesBelow(path, `${address}/`)) found.set(inner, file);
  }
  return found;
}

async function describeFile(file: string): Promise<StaticFile> {
  const { mtimeMs, size } = await stat(file);
  return {
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    tag: `"${mtimeMs.toString(36)}-${size.toString(36)}"`,
    read: () => readFile(file),
  };
}
