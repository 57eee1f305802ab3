import { extname, join, resolve } from 'node:path';
import { importFormatOf } from '../../shared/import/registry.ts';
import { interfaceLanguageOf } from '../../shared/locales/sentences.ts';
import { namedForeignBytes } from '../node/foreign-bytes.ts';
import { fileHandles } from '../node/handles.ts';
import { journalIn } from '../node/journal.ts';
import { type LaunchPaths, launchPaths } from '../node/launch.ts';
import { dataFolder, EXAMPLES_FOLDER, FONTS_FOLDER, RENDERER_FOLDER, WASM_FOLDER } from '../node/places.ts';
import { readText } from '../node/read-text.ts';
import { editorService } from '../node/service.ts';
import { staticFiles } from '../node/static-files.ts';
import { sentenceOf } from '../node/system-error.ts';
import { templatesIn } from '../node/templates.ts';
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

/** A folder is known by what it is: `--folder` only says it aloud. */
const OPTIONS = ['--no-open', '--folder'];

const WORDS = {
  en: {
    open: 'Opening it in the browser. Ctrl+C ends the program.',
    address: 'Open this address in a browser on this machine. Ctrl+C ends the program.',
    option: (name: string) => `There is no option ${name}. Usage: npm start -- [--no-open] [--folder DIR] [FILES…]`,
    folders: 'One folder can be opened at a time.',
  },
  'zh-Hans': {
    open: '正在浏览器中打开。按 Ctrl+C 结束程序。',
    address: '请在本机浏览器中打开上面的地址。按 Ctrl+C 结束程序。',
    option: (name: string) => `没有选项 ${name}。用法：npm start -- [--no-open] [--folder 文件夹] [文件…]`,
    folders: '一次只能打开一个文件夹。',
  },
};

/**
 * Serves the editor with the files and the folder named, prints its address, and opens the browser where there is a display and
 * `--no-open` was not given. Returns the server, or nothing where an operand was wrong: then the reason was told.
 */
export async function runServer(typed: readonly string[], io: ServerIo): Promise<EditorServer | undefined> {
  const language = interfaceLanguageOf([io.env.LC_ALL || io.env.LC_MESSAGES || io.env.LANG || 'en']);
  const words = WORDS[language];
  const unknown = typed.find((word) => word.startsWith('-') && !OPTIONS.includes(word));
  if (unknown !== undefined) {
    io.err(words.option(unknown));
    return undefined;
  }
  const paths = typed.filter((word) => !OPTIONS.includes(word)).map((word) => resolve(io.cwd, word));
  const launch = await launchPaths(paths);
  if (launch.folders.length > 1) {
    io.err(words.folders);
    return undefined;
  }
  try {
    for (const path of launch.files) await (isForeign(path) ? namedForeignBytes(path) : readText(path));
    const server = await start(launch, io.env);
    io.out(server.address);
    const opened = !typed.includes('--no-open') && (await openBrowser(server.address, io.env));
    io.err(opened ? words.open : words.address);
    return server;
  } catch (error) {
    io.err(sentenceOf(error)[language]);
    return undefined;
  }
}

/** Whether a file is one of another program, which is imported rather than opened. */
function isForeign(path: string): boolean {
  return importFormatOf(extname(path).slice(1)) !== undefined;
}

function start(launch: LaunchPaths, env: NodeJS.ProcessEnv): Promise<EditorServer> {
  const folder = dataFolder(env);
  const now = () => new Date().toISOString();
  const service = editorService({
    handles: fileHandles(),
    folders: fileHandles(),
    launchPaths: launch.files,
    launchFolder: launch.folders[0],
    journal: journalIn(join(folder, 'journal')),
    versions: versionsIn(join(folder, 'versions'), now),
    templates: templatesIn(join(folder, 'templates')),
    examplesFolder: EXAMPLES_FOLDER,
    now,
  });
  const files = staticFiles({ '': RENDERER_FOLDER, fonts: FONTS_FOLDER, wasm: WASM_FOLDER });
  return onRememberedPort(folder, (port) => serveEditor(service, files, port));
}
