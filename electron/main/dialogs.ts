import { access } from 'node:fs/promises';
import { extname } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { WantedFiles } from '../../shared/host/port.ts';
import { IMPORT_EXTENSIONS, IMPORT_FORMATS, type ImportFormat } from '../../shared/import/registry.ts';
import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { WORDS } from './words.ts';

const EXTENSION = 'blueprint';

/** The system's file dialogs over a window; each gives a path, or null where the person thought better of it. */
export interface FileDialogs {
  open(wanted: WantedFiles): Promise<string | null>;
  openFolder(): Promise<string | null>;
  saveAs(suggested: string): Promise<string | null>;
  exportTo(suggested: string): Promise<string | null>;
}

export function fileDialogs(window: BrowserWindow, language: () => InterfaceLanguage): FileDialogs {
  const filters = (): FileFilter[] => {
    const words = WORDS[language()];
    return [
      { name: words.fileType, extensions: [EXTENSION] },
      { name: words.allFiles, extensions: ['*'] },
    ];
  };
  return {
    async open(wanted) {
      const title = WORDS[language()].openTitle;
      const offered = wanted === 'all' ? [...foreignFilters(language()), ...filters()] : filters();
      const choice = await dialog.showOpenDialog(window, { title, filters: offered, properties: ['openFile'] });
      return choice.canceled ? null : (choice.filePaths[0] ?? null);
    },
    async openFolder() {
      const title = WORDS[language()].folderTitle;
      const choice = await dialog.showOpenDialog(window, { title, properties: ['openDirectory'] });
      return choice.canceled ? null : (choice.filePaths[0] ?? null);
    },
    async saveAs(suggested) {
      const title = WORDS[language()].saveTitle;
      const choice = await dialog.showSaveDialog(window, { title, defaultPath: suggested, filters: filters() });
      return choice.canceled || !choice.filePath ? null : withExtension(choice.filePath);
    },
    async exportTo(suggested) {
      const title = WORDS[language()].exportTitle;
      const extension = extname(suggested).slice(1);
      const own = extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }];
      const choice = await dialog.showSaveDialog(window, { title, defaultPath: suggested, filters: own });
      return choice.canceled || !choice.filePath ? null : choice.filePath;
    },
  };
}

/** Everything that can be opened or imported together, and each format of other programs on its own. */
function foreignFilters(language: InterfaceLanguage): FileFilter[] {
  const formats: readonly ImportFormat[] = Object.values(IMPORT_FORMATS);
  const own = formats.filter(({ extensions }) => extensions.length > 0);
  return [
    { name: WORDS[language].anyType, extensions: [EXTENSION, ...IMPORT_EXTENSIONS] },
    ...own.map(({ label, extensions }) => ({ name: label[language], extensions: [...extensions] })),
  ];
}

/** Not every system adds it; a name that would meet another file stays as it was agreed to. */
async function withExtension(path: string): Promise<string> {
  if (extname(path) !== '') return path;
  const extended = `${path}.${EXTENSION}`;
  const taken = await access(extended).then(
    () => true,
    () => false,
  );
  return taken ? path : extended;
}
