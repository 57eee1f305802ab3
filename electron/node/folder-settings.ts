import type { FolderSettings } from '../../shared/rules/settings.ts';
import { readSettings, SETTINGS_FILE } from '../../shared/rules/settings-file.ts';
import { nearestFile } from './nearest-file.ts';
import { readText } from './read-text.ts';
import { RefusedFile } from './refused-file.ts';

/** The settings file that holds for the files of a folder: the nearest one from there upwards; undefined where none is. */
export function settingsFileFor(folder: string): Promise<string | undefined> {
  return nearestFile(folder, SETTINGS_FILE);
}

/**
 * Gives the settings that hold for the files of a folder, or none. Each folder is looked at once.
 * @throws RefusedFile, ReadError for a file that is there but cannot be followed
 */
export function folderSettings(): (folder: string) => Promise<FolderSettings | undefined> {
  const known = new Map<string, Promise<FolderSettings | undefined>>();
  const files = new Map<string, Promise<FolderSettings>>();
  const read = (path: string): Promise<FolderSettings> => {
    const settings = files.get(path) ?? settingsIn(path);
    files.set(path, settings);
    return settings;
  };
  return (folder) => {
    const found = known.get(folder) ?? settingsFileFor(folder).then((path) => (path === undefined ? path : read(path)));
    known.set(folder, found);
    return found;
  };
}

async function settingsIn(path: string): Promise<FolderSettings> {
  const { text } = await readText(path);
  const reading = readSettings(text);
  if (reading.ok) return reading.settings;
  throw new RefusedFile(path, reading.refusal);
}
