import { homedir } from 'node:os';
import { join } from 'node:path';

/** The program's own folder: sources lie at electron/node/, bundles at dist/cli/ and dist/web/, both two below it. */
export const PROGRAM_FOLDER = join(import.meta.dirname, '../..');

export const EXAMPLES_FOLDER = join(PROGRAM_FOLDER, 'assets/examples');
export const FONTS_FOLDER = join(PROGRAM_FOLDER, 'dist/fonts');
export const WASM_FOLDER = join(PROGRAM_FOLDER, 'dist/wasm');
export const RENDERER_FOLDER = join(PROGRAM_FOLDER, 'dist/renderer');

const NAME = 'service-blueprint-studio';

/**
 * The user's data folder: SBS_DATA_DIR where it is set, else the system's place (APPDATA, Application Support,
 * XDG_DATA_HOME). It may not exist yet.
 */
export function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env.SBS_DATA_DIR) return env.SBS_DATA_DIR;
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData/Roaming'), NAME);
  if (platform === 'darwin') return join(homedir(), 'Library/Application Support', NAME);
  return join(env.XDG_DATA_HOME || join(homedir(), '.local/share'), NAME);
}
