import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refusalIn, type Sentence } from '../../shared/model/refusal.ts';
import type { FolderSettings } from '../../shared/rules/settings.ts';
import { readSettings, SETTINGS_FILE, type SettingsRefusal } from '../../shared/rules/settings-file.ts';
import { readText } from './read-text.ts';

/** Thrown for a settings file that cannot be followed: a check without it would claim too much. */
class SettingsError extends Error {
  readonly sentence: Sentence;
  constructor(path: string, refusal: SettingsRefusal) {
    super(refusal.message.en);
    this.sentence = refusalIn(path, refusal);
  }
}

/** The settings file that holds for the files of a folder: the nearest one from there upwards; undefined where none is. */
export function settingsFileFor(folder: string): Promise<string | undefined> {
  return nearestFile(folder, SETTINGS_FILE);
}

/** The nearest file of a name from a folder upwards; undefined where none is. */
export async function nearestFile(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  if (await stat(path).catch(() => undefined)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : nearestFile(above, name);
}

/**
 * Gives the settings that hold for the files of a folder, or none. Each folder is looked at once.
 * @throws SettingsError, ReadError for a file that is there but cannot be followed
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
  throw new SettingsError(path, reading.refusal);
}
