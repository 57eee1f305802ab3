import { BRAND_FILE } from '../../shared/model/brand-file.ts';
import { LIBRARY_FILE } from '../../shared/model/library.ts';
import { SETTINGS_FILE } from '../../shared/rules/settings-file.ts';
import type { HeldFile } from './page-files.ts';

/** What of a folder concerns the editor: blueprints, settings files and libraries, by where they lie in it. */
export interface PageTree {
  readonly blueprints: ReadonlyMap<string, HeldFile>;
  readonly settings: ReadonlyMap<string, HeldFile>;
  readonly libraries: ReadonlyMap<string, HeldFile>;
  /** Folders that could not be read. */
  readonly closed: readonly string[];
  readonly more: boolean;
}

const ENDING = '.blueprint';
const MOST = { files: 2_000, depth: 16, entries: 50_000 };

interface Walk {
  readonly blueprints: Map<string, HeldFile>;
  readonly settings: Map<string, HeldFile>;
  readonly libraries: Map<string, HeldFile>;
  readonly closed: string[];
  entries: number;
  more: boolean;
}

function begin(): Walk {
  return { blueprints: new Map(), settings: new Map(), libraries: new Map(), closed: [], entries: 0, more: false };
}

/** A file of the folder: kept where it is a blueprint, a settings file or a library. */
function take(walk: Walk, place: string, file: HeldFile): void {
  walk.entries += 1;
  if (file.name === SETTINGS_FILE || file.name === BRAND_FILE) walk.settings.set(place, file);
  else if (file.name === LIBRARY_FILE) walk.libraries.set(place, file);
  else if (!file.name.endsWith(ENDING)) return;
  else if (walk.blueprints.size >= MOST.files) walk.more = true;
  else walk.blueprints.set(place, file);
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Goes through a folder that the person let the page see, as it is now. */
export async function treeOf(folder: FileSystemDirectoryHandle): Promise<PageTree> {
  const walk = begin();
  await visit(walk, folder, '', 0);
  return walk;
}

async function visit(walk: Walk, folder: FileSystemDirectoryHandle, place: string, depth: number): Promise<void> {
  const entries: (FileSystemDirectoryHandle | FileSystemFileHandle)[] = [];
  for await (const entry of folder.values()) entries.push(entry);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const inner = entries.filter((entry) => entry.kind === 'directory' && !isLeftOut(entry.name));
  for (const entry of entries) if (entry.kind === 'file') take(walk, `${place}${entry.name}`, entry);
  for (const entry of inner as FileSystemDirectoryHandle[]) {
    if (depth >= MOST.depth || walk.entries >= MOST.entries || walk.blueprints.size >= MOST.files) {
      walk.more = true;
      return;
    }
    const below = `${place}${entry.name}/`;
    await visit(walk, entry, below, depth + 1).catch(() => void walk.closed.push(below));
  }
}

/** A folder that was handed over with all its files; the first part of each path is the folder's own name. */
export function handedOver(files: readonly File[]): { readonly name: string; readonly tree: PageTree } {
  const walk = begin();
  const placed = files.map((file) => ({ file, parts: file.webkitRelativePath.split('/').slice(1) }));
  placed.sort((one, other) => (one.parts.join('/') < other.parts.join('/') ? -1 : 1));
  for (const { file, parts } of placed) {
    if (!parts.slice(0, -1).some(isLeftOut)) take(walk, parts.join('/'), file);
  }
  return { name: files[0]?.webkitRelativePath.split('/')[0] ?? '', tree: walk };
}

/** Goes from a place to another one as a relative path says; undefined where it leads out of the folder. */
export function placeFrom(folder: string, path: string): string | undefined {
  const parts = folder.split('/').filter(Boolean);
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The folder in which something lies, with its closing slash; empty for the root. */
export function folderOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/') + 1);
}
