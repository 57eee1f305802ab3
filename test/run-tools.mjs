// What the test runs share. Plain JavaScript without packages: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
const NPX = process.platform === 'win32' ? 'npx.cmd' : 'npx';

export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}

export function npx(...args) {
  return run(NPX, ['--no-install', ...args]);
}

export function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Installs Debian packages that are missing, where that can be done. Returns success. */
export function ensurePackages(missing, otherwise = '') {
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
  console.error(`Please install ${missing.join(' and ')}${otherwise}, then run the tests again.`);
  return false;
}

/** Runs vitest and counts its tests, and says again what failed; a run that left no report failed as a whole. */
export function vitest(reportName, ...args) {
  const report = join(ROOT, 'test/.artifacts', reportName);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = npx('vitest', 'run', ...reporters, ...args);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numFailedTests, numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failures = testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => [file.name, test.fullName, test.failureMessages]),
  );
  for (const [file, name, messages] of [
    ...failures,
    ...broken.map((file) => [file.name, 'cannot be read', [file.message]]),
  ]) {
    console.log(`✗ ${relative(ROOT, file)}: ${name}: ${messages.join(' ').split('\n', 1)[0]}`);
  }
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
}
