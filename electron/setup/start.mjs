// `npm start -- [FILES…]`: sets up what is missing and opens the editor. Plain JavaScript without packages: it runs
// before anything is installed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureProject } from './ensure.mjs';

if (!ensureProject()) process.exit(2);
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
console.error(
  /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '')
    ? '编辑器将在浏览器中打开：本版本尚未包含桌面外壳（Electron）。'
    : 'The editor is served to your browser: the desktop shell (Electron) is not part of this version yet.',
);
const server = spawn(
  process.execPath,
  [join(import.meta.dirname, '../../dist/web/serve.js'), ...process.argv.slice(2)],
  { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => process.exit(code ?? 0));
