import { createStore } from 'zustand/vanilla';
import { IMPORT_FORMATS, type ImportFormat, importFormatOf } from '../../shared/import/registry.ts';
import { upload } from '../host/transfers.ts';
import { openPanel } from './dialogs.ts';

interface Importing {
  /** The file of another program that is being looked at. */
  readonly file: File | null;
}

export const importStore = createStore<Importing>(() => ({ file: null }));

/** Lets the person pick a file of another program, and shows what is understood of it. */
export async function pickImport(): Promise<void> {
  const formats: readonly ImportFormat[] = Object.values(IMPORT_FORMATS);
  const file = await upload(formats.flatMap(({ extensions }) => extensions.map((ending) => `.${ending}`)).join(','));
  if (file) startImport(file);
}

/** Shows what is understood of a file; nothing is taken in before the person says so. */
export function startImport(file: File): void {
  importStore.setState({ file });
  openPanel('import');
}

/** Whether a file's ending is that of another program's. */
export function isForeign(name: string): boolean {
  return importFormatOf(endingOf(name)) !== undefined;
}

/** What stands behind the last dot. */
export function endingOf(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
}
