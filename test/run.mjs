// `npm test`: sets up what is missing, runs every check, ends with "N passed, N failed".
// Plain JavaScript without packages: it runs before anything is installed.
import { existsSync } from 'node:fs';
import { electronBinary } from '../electron/setup/electron-binary.mjs';
import { ensureProject } from '../electron/setup/ensure.mjs';
import { ensurePackages, has, npx, vitest } from './run-tools.mjs';

/** What the end-to-end tests need: a real browser, and an independent PDF renderer. */
function ensurePrograms() {
  const browser = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const missing = existsSync(browser) ? [] : ['chromium'];
  if (!has('pdftoppm')) missing.push('poppler-utils');
  return ensurePackages(missing, ' (or set CHROMIUM_PATH)');
}

let passed = 0;
let failed = 0;
function count(name, succeeded) {
  if (succeeded) passed += 1;
  else failed += 1;
  console.log(`${succeeded ? '✓' : '✗'} ${name}`);
}

const CHECKS = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types of each side', 'tsc', '-b'],
  ['nothing unused', 'knip'],
];

if (!ensurePrograms() || !ensureProject()) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
for (const [name, ...command] of CHECKS) count(name, npx(...command));
const counts = vitest('vitest.json', '--project=!formats', ...process.argv.slice(2));
passed += counts.passed;
failed += counts.failed;
console.log(
  electronBinary()
    ? 'The end-to-end tests ran twice (what asks nothing of its host once, where the page is served): on the served editor in Chromium, and on the desktop editor in Electron itself.'
    : "The end-to-end tests ran twice (what asks nothing of its host once, where the page is served): on the served editor in Chromium, and on the desktop editor on a stand-in of Electron's API with the page in Chromium (Electron's binary is not on this machine).",
);
console.log('Reports are checked against their published schemas by npm run test:formats, where those are at hand.');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
