// Sets up what is missing: packages, fonts, builds. Plain JavaScript without packages: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
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

/** One thing to prepare: made anew where what it makes is missing or older than what it is made of. */
const STAGES = [
  {
    says: 'Installing packages (once)',
    makes: 'node_modules/.package-lock.json',
    of: ['package-lock.json'],
    command: ['npm', ['ci', '--no-audit', '--no-fund', '--loglevel=silent']],
    // Where the registry lacks optional packages of other platforms, npm ci takes the lock file for outdated.
    otherwise: ['npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']],
  },
  {
    says: 'Preparing fonts (once)',
    makes: 'dist/fonts/fonts.css',
    of: ['electron/setup/build-fonts.ts', 'electron/setup/fonts'],
    command: ['npx', ['--no-install', 'tsx', 'electron/setup/build-fonts.ts']],
  },
  {
    says: 'Building the editor',
    makes: 'dist/.built',
    of: ['shared', 'renderer', 'electron', 'assets', 'package-lock.json'],
    command: ['npm', ['run', '-s', 'build']],
  },
];

/** Sets up everything that is missing or out of date, saying so in one line each on standard error. Returns success. */
export function ensureProject() {
  for (const { says, makes, of, command, otherwise } of STAGES) {
    const made = newest(makes);
    if (made > 0 && of.every((source) => newest(source) <= made)) continue;
    console.error(`${says} …`);
    if (!run(...command) && !(otherwise && run(...otherwise))) {
      console.error(`${says} failed; the lines above say why.`);
      return false;
    }
  }
  return true;
}
