// `npm test`: sets up what is missing, runs every check, ends with "N passed, N failed".
// Plain JavaScript without packages: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { electronBinary } from '../electron/setup/electron-binary.mjs';
import { ensureProject } from '../electron/setup/ensure.mjs';

const ROOT = join(import.meta.dirname, '..');
const REPORT = join(ROOT, 'test/.artifacts/vitest.json');
const NPX = process.platform === 'win32' ? 'npx.cmd' : 'npx';

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Debian packages that the end-to-end tests need: a real browser, and an independent PDF renderer. */
function ensurePrograms() {
  const missing = [];
  const browser = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(browser)) missing.push('chromium');
  if (!has('pdftoppm')) missing.push('poppler-utils');
  if (missing.length === 0) return true;
  console.log(`Installing for the tests: ${missing.join(', ')}`);
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
    return run(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  if (has('apt-get') && apt('update') && apt('install', '-y', '--no-install-recommends', ...missing)) return true;
  console.error(`Please install ${missing.join(' and ')} (or set CHROMIUM_PATH), then run npm test again.`);
  return false;
}

/** Counts of the vitest run; a run that left no report failed as a whole. */
function vitestCounts(succeeded) {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const failed =
    report.numFailedTests +
    report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
}

let passed = 0;
let failed = 0;
function count(name, succeeded) {
  if (succeeded) passed += 1;
  else failed += 1;
  console.log(`${succeeded ? '✓' : '✗'} ${name}`);
}

const CHECKS = [
  ['format and lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['types of each side', 'tsc', ['-b']],
  ['nothing unused', 'knip', []],
];

if (!ensurePrograms() || !ensureProject()) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
for (const [name, command, args] of CHECKS) count(name, run(NPX, ['--no-install', command, ...args]));
mkdirSync(join(ROOT, 'test/.artifacts'), { recursive: true });
rmSync(REPORT, { force: true });
const tests = run(NPX, [
  '--no-install',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
  ...process.argv.slice(2),
]);
const counts = vitestCounts(tests);
passed += counts.passed;
failed += counts.failed;
console.log(
  electronBinary()
    ? 'The end-to-end tests ran twice: on the served editor in Chromium, and on the desktop editor in Electron itself.'
    : "The end-to-end tests ran twice: on the served editor in Chromium, and on the desktop editor on a stand-in of Electron's API with the page in Chromium (Electron's binary is not on this machine).",
);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
