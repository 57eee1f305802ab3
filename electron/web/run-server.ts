import { join, resolve } from 'node:path';
import { interfaceLanguageOf } from '../../shared/locales/sentences.ts';
import { fileHandles } from '../node/handles.ts';
import { journalIn } from '../node/journal.ts';
import { dataFolder, EXAMPLES_FOLDER, FONTS_FOLDER, RENDERER_FOLDER, WASM_FOLDER } from '../node/places.ts';
import { readText } from '../node/read-text.ts';
import { editorService } from '../node/service.ts';
import { staticFiles } from '../node/static-files.ts';
import { sentenceOf } from '../node/system-error.ts';
import { versionsIn } from '../node/versions.ts';
import { openBrowser } from './open-browser.ts';
import { onRememberedPort } from './remembered-port.ts';
import { type EditorServer, serveEditor } from './server.ts';

/** The world as the serving program sees it. */
export interface ServerIo {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  out(line: string): void;
  err(line: string): void;
}

const WORDS = {
  en: {
    open: 'Opening it in the browser. Ctrl+C ends the program.',
    address: 'Open this address in a browser on this machine. Ctrl+C ends the program.',
    option: (name: string) => `There is no option ${name}. Usage: npm start -- [--no-open] [FILES…]`,
  },
  'zh-Hans': {
    open: '正在浏览器中打开。按 Ctrl+C 结束程序。',
    address: '请在本机浏览器中打开上面的地址。按 Ctrl+C 结束程序。',
    option: (name: string) => `没有选项 ${name}。用法：npm start -- [--no-open] [文件…]`,
  },
};

/**
 * Serves the editor with the files named, prints its address, and opens the browser where there is a display and
 * `--no-open` was not given. Returns the server, or nothing where an operand was wrong: then the reason was told.
 */
export async function runServer(typed: readonly string[], io: ServerIo): Promise<EditorServer | undefined> {
  const language = interfaceLanguageOf([io.env.LC_ALL || io.env.LC_MESSAGES || io.env.LANG || 'en']);
  const words = WORDS[language];
  const unknown = typed.find((word) => word.startsWith('-') && word !== '--no-open');
  if (unknown !== undefined) {
    io.err(words.option(unknown));
    return undefined;
  }
  const paths = typed.filter((word) => word !== '--no-open').map((word) => resolve(io.cwd, word));
  try {
    for (const path of paths) await readText(path);
    const server = await start(paths, io.env);
    io.out(server.address);
    const opened = !typed.includes('--no-open') && (await openBrowser(server.address, io.env));
    io.err(opened ? words.open : words.address);
    return server;
  } catch (error) {
    io.err(sentenceOf(error)[language]);
    return undefined;
  }
}

function start(launchPaths: readonly string[], env: NodeJS.ProcessEnv): Promise<EditorServer> {
  const folder = dataFolder(env);
  const now = () => new Date().toISOString();
  const service = editorService({
    handles: fileHandles(),
    launchPaths,
    journal: journalIn(join(folder, 'journal')),
    versions: versionsIn(join(folder, 'versions'), now),
    examplesFolder: EXAMPLES_FOLDER,
    now,
  });
  const files = staticFiles({ '': RENDERER_FOLDER, fonts: FONTS_FOLDER, wasm: WASM_FOLDER });
  return onRememberedPort(folder, (port) => serveEditor(service, files, port));
}
