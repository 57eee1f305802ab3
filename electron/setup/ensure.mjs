// Sets up what is missing: packages, fonts, builds. Plain JavaScript without packages: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const WINDOWS = process.platform === 'win32';

/** Newest modification time below a file or folder in milliseconds; 0 where there is none. */
function newest(path) {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) return 0;
  const stat = statSync(absolute);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inner = readdirSync(absolute).filter((name) => name !== 'node_modules' && !name.startsWith('.'));
  return inner.reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** The packages that a lock file names, by their place; none where there is no such file. */
function lockedPackages(path) {
  const absolute = join(ROOT, path);
  return existsSync(absolute) ? JSON.parse(readFileSync(absolute, 'utf8')).packages : {};
}

/** Whether every package is there in its version; optional ones are there only where they fit the machine. */
function packagesInstalled() {
  const present = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(([place, { version, optional }]) => {
    const found = present[place];
    return place === '' || (found ? found.version === version : optional === true);
  });
}

/** Whether a thing was made after everything that it is made of. */
function upToDate(makes, of) {
  const made = newest(makes);
  return made > 0 && of.every((source) => newest(source) <= made);
}

/** Runs a command; its own words go to standard error, so that a program's output stays clean. Returns success. */
function run(command, args) {
  const { status, error } = spawnSync(WINDOWS ? `${command}.cmd` : command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: WINDOWS,
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** One thing to prepare, where it is not ready. */
const STAGES = [
  {
    says: 'Installing packages (once)',
    ready: packagesInstalled,
    command: ['npm', ['ci', '--no-audit', '--no-fund', '--loglevel=silent']],
    // Where the registry lacks optional packages of other platforms, npm ci takes the lock file for outdated.
    otherwise: ['npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']],
  },
  {
    says: 'Preparing fonts (once)',
    ready: () => upToDate('dist/fonts/fonts.css', ['electron/setup/build-fonts.ts', 'electron/setup/fonts']),
    command: ['npx', ['--no-install', 'tsx', 'electron/setup/build-fonts.ts']],
  },
  {
    says: 'Building the editor',
    ready: () => upToDate('dist/.built', ['shared', 'renderer', 'electron', 'assets/guide', 'package-lock.json']),
    command: ['npx', ['--no-install', 'tsx', 'electron/setup/build.ts']],
  },
];

/** Sets up everything that is missing or out of date, saying so in one line each on standard error. Returns success. */
export function ensureProject() {
  for (const { says, ready, command, otherwise } of STAGES) {
    if (ready()) continue;
    console.error(`${says} …`);
    if (!run(...command) && !(otherwise && run(...otherwise))) {
      console.error(`${says} failed; the lines above say why.`);
      return false;
    }
  }
  return true;
}
