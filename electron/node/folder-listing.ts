import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderListing } from '../../shared/host/port.ts';
import { SETTINGS_FILE } from '../../shared/rules/settings-file.ts';
import { settingsFileFor } from './folder-settings.ts';
import type { FileHandles } from './handles.ts';
import { digestOf, ReadError } from './read-text.ts';
import { reasonOf } from './system-error.ts';

const ENDING = '.blueprint';

/** How far a folder is gone through: whatever is opened by mistake, the list comes back soon. */
export interface FolderBounds {
  readonly files: number;
  readonly depth: number;
  readonly entries: number;
}

const BOUNDS: FolderBounds = { files: 2_000, depth: 16, entries: 50_000 };

interface Walk {
  readonly bounds: FolderBounds;
  readonly found: { readonly path: string; readonly place: string; readonly stamp: string }[];
  readonly closed: string[];
  /** What is known of every settings file met: it changes when one of them does. */
  readonly settings: string[];
  entries: number;
  more: boolean;
}

/**
 * The blueprints below a folder, by where they lie in it. Links are not followed, hidden folders and `node_modules` are
 * left out, and so is what lies beyond the bounds: then the list says that there is more.
 * @throws ReadError where the folder itself cannot be read
 */
export async function listBlueprints(
  folder: string,
  handles: FileHandles,
  bounds: FolderBounds = BOUNDS,
): Promise<FolderListing> {
  const walk: Walk = { bounds, found: [], closed: [], settings: [], entries: 0, more: false };
  const above = await settingsFileFor(folder);
  if (above !== undefined) walk.settings.push(await stampOf(above));
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new ReadError('unreadable', folder, reasonOf(error));
  });
  await visit(walk, folder, '', entries, 0);
  return {
    files: walk.found.map(({ path, place, stamp }) => ({ handle: handles.of(path), place, stamp })),
    closed: walk.closed,
    more: walk.more,
    rules: digestOf(Buffer.from(walk.settings.join('\n'))),
  };
}

/** Files before folders, each by name, so that what is cut off is what lies deepest and last. */
async function visit(walk: Walk, folder: string, place: string, entries: Dirent[], depth: number): Promise<void> {
  const sorted = entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  walk.entries += sorted.length;
  await takeFiles(walk, folder, place, sorted);
  for (const entry of sorted) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (isFull(walk) || depth >= walk.bounds.depth) {
      walk.more = true;
      return;
    }
    const [path, below] = [join(folder, entry.name), `${place}${entry.name}/`];
    const inner = await readdir(path, { withFileTypes: true }).catch(() => null);
    if (inner) await visit(walk, path, below, inner, depth + 1);
    else walk.closed.push(below);
  }
}

async function takeFiles(walk: Walk, folder: string, place: string, entries: readonly Dirent[]): Promise<void> {
  if (entries.some(({ name }) => name === SETTINGS_FILE)) {
    walk.settings.push(place, await stampOf(join(folder, SETTINGS_FILE)));
  }
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ENDING)).map(({ name }) => name);
  const room = walk.bounds.files - walk.found.length;
  if (names.length > room) walk.more = true;
  const files = names.slice(0, room).map(async (name) => {
    const path = join(folder, name);
    return { path, place: `${place}${name}`, stamp: await stampOf(path) };
  });
  walk.found.push(...(await Promise.all(files)));
}

function isFull({ found, entries, bounds }: Walk): boolean {
  return found.length >= bounds.files || entries >= bounds.entries;
}

/** Tells a file that was written anew from what it was, without reading it. */
async function stampOf(path: string): Promise<string> {
  const entry = await stat(path).catch(() => undefined);
  return entry ? `${entry.mtimeMs}-${entry.size}` : 'gone';
}
