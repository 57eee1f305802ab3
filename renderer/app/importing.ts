import { createStore } from 'zustand/vanilla';
import { IMPORT_EXTENSIONS, importFormatOf } from '../../shared/import/registry.ts';
import { upload } from '../host/transfers.ts';
import { closePanel, openPanel } from './dialogs.ts';

interface Importing {
  /** Files of other programs: the first is being looked at, the others wait for it. */
  readonly files: readonly File[];
  /** How many were looked at before. */
  readonly past: number;
}

export const importStore = createStore<Importing>(() => ({ files: [], past: 0 }));

/** Lets the person pick a file of another program, and shows what is understood of it. */
export async function pickImport(): Promise<void> {
  const file = await upload(IMPORT_EXTENSIONS.map((ending) => `.${ending}`).join(','));
  if (file) startImport(file);
}

/** Shows what is understood of a file; nothing is taken in before the person says so. */
export function startImport(file: File): void {
  importStore.setState(({ files }) => ({ files: [...files, file] }));
  openPanel('import');
}

/** Puts a file away that was looked at; the next one that waits is shown. */
export function endImport(): void {
  importStore.setState(({ files, past }) => ({ files: files.slice(1), past: past + 1 }));
  if (importStore.getState().files.length === 0) closePanel();
}

/** Whether a file's ending is that of another program's. */
export function isForeign(name: string): boolean {
  return importFormatOf(endingOf(name)) !== undefined;
}

/** What stands behind the last dot. */
export function endingOf(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
}
