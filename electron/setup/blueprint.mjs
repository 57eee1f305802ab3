// `npm run -s blueprint -- …`: sets up what is missing, telling so on standard error alone, and runs the terminal program.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureProject } from './ensure.mjs';

if (!ensureProject()) process.exit(2);
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, '../../dist/cli/blueprint.js'), ...process.argv.slice(2)],
  { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' },
);
process.exit(status ?? 2);
