// `npm run test:formats`: what is handed to other programs, checked against the schemas published for it, which are no part
// of this repository. Sets up what is missing, ends with "N passed, N failed".
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureProject } from '../electron/setup/ensure.mjs';
import { ensurePackages, has, ROOT, vitest } from './run-tools.mjs';

const SCHEMAS = join(ROOT, '../shared/schemas');

function fail(reason) {
  console.error(reason);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

if (!existsSync(SCHEMAS)) fail(`The published schemas are not at ${SCHEMAS}: nothing was checked against them.`);
const missing = [
  ...(has('xmllint') ? [] : ['libxml2-utils']),
  ...(has('soffice') ? [] : ['libreoffice-impress']),
  ...(has('pdftotext') ? [] : ['poppler-utils']),
  ...(has('rsvg-convert') ? [] : ['librsvg2-bin']),
  ...(has('dwebp') ? [] : ['webp']),
  ...(has('djpeg') ? [] : ['libjpeg-turbo-progs']),
];
if (!ensurePackages(missing)) fail(`Missing: ${missing.join(', ')}.`);
if (!ensureProject()) fail('The project could not be set up.');
const { passed, failed } = vitest('formats.json', '--project=formats', ...process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
