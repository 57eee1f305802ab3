// `npm start -- [--web] [FILES…]`: sets up what is missing and opens the editor, in Electron where its binary is there,
// else in the browser. Plain JavaScript without packages: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { electronBinary } from './electron-binary.mjs';
import { ensureProject } from './ensure.mjs';

const ROOT = join(import.meta.dirname, '../..');
const WORKING_FOLDER = process.env.INIT_CWD ?? process.cwd();

if (!ensureProject()) process.exit(2);
const typed = process.argv.slice(2);
const binary = typed.some((word) => ['--web', '--no-open'].includes(word)) ? undefined : electronBinary();
const child = binary === undefined ? startServer() : startElectron(binary);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  console.error(error.message);
  process.exit(2);
});
child.once('exit', (code) => process.exit(code ?? 0));

function startElectron(path) {
  const files = typed.map((word) => (word.startsWith('-') ? word : resolve(WORKING_FOLDER, word)));
  return spawn(path, [ROOT, ...files], { cwd: WORKING_FOLDER, stdio: 'inherit' });
}

function startServer() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  if (!typed.includes('--web')) {
    console.error(
      /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '')
        ? '这台机器上没有 Electron 的可执行文件，编辑器将在浏览器中打开。'
        : "Electron's binary is not on this machine: the editor is served to your browser.",
    );
  }
  return spawn(process.execPath, [join(ROOT, 'dist/web/serve.js'), ...typed.filter((word) => word !== '--web')], {
    cwd: WORKING_FOLDER,
    stdio: 'inherit',
  });
}
