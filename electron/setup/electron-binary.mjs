// Where Electron's binary is, if anywhere. Plain JavaScript without packages: it runs before anything is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const INSTALLED = join(import.meta.dirname, '../../node_modules/electron/dist');
const NAMES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** The path of Electron's binary: from ELECTRON_OVERRIDE_DIST_PATH, else as its package installs it. Undefined without. */
export function electronBinary() {
  const name = NAMES[process.platform] ?? 'electron';
  const binary = join(process.env.ELECTRON_OVERRIDE_DIST_PATH || INSTALLED, name);
  return existsSync(binary) ? binary : undefined;
}
