import { BrowserWindow, type Session } from 'electron';
import type { Answer, PrintEnd } from '../../shared/host/port.ts';

/** Hands a PDF document to the system's print dialog. Never rejects. */
export type PrintPdf = (bytes: Uint8Array) => Promise<Answer<PrintEnd>>;

/** The name of the session of the windows that print: it keeps nothing, and shares nothing with the editor's. */
export const PRINT_PARTITION = 'print';

const SCHEME = 'app';
const FOLDER = `${SCHEME}://print/`;
/** Chromium's own PDF viewer, which draws the pages. */
const VIEWER = ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/', 'chrome://resources/'];

/** Prints PDF documents, each in a hidden window that can load that document alone. */
export function printer(session: Session): PrintPdf {
  const waiting = new Map<string, Uint8Array>();
  let count = 0;
  confine(session, waiting);
  return async (bytes) => {
    count += 1;
    const address = `${FOLDER}${count}.pdf`;
    waiting.set(address, bytes);
    try {
      return await printIn(hiddenWindow(session), address);
    } finally {
      waiting.delete(address);
    }
  };
}

/** Serves what waits to be printed, and denies everything else. */
function confine(session: Session, waiting: ReadonlyMap<string, Uint8Array>): void {
  session.protocol.handle(SCHEME, ({ url }) => {
    const bytes = waiting.get(url);
    if (!bytes) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
  });
  session.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: ![FOLDER, ...VIEWER].some((start) => url.startsWith(start)) }),
  );
  session.setPermissionRequestHandler((_, __, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

function hiddenWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Chromium's PDF viewer is one.
      plugins: true,
      // A hidden window is drawn at leisure otherwise, and printed before it is.
      backgroundThrottling: false,
      spellcheck: false,
    },
  });
  const { webContents } = window;
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-redirect', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  return window;
}

async function printIn(window: BrowserWindow, address: string): Promise<Answer<PrintEnd>> {
  try {
    const settled = new Promise((resolve) => window.webContents.once('did-stop-loading', () => resolve(null)));
    await window.loadURL(address);
    await settled;
    return await printed(window);
  } catch (error) {
    return notPrinted(error instanceof Error ? error.message : String(error));
  } finally {
    window.destroy();
  }
}

function printed({ webContents }: BrowserWindow): Promise<Answer<PrintEnd>> {
  return new Promise((resolve) => {
    webContents.print({ silent: false, printBackground: true }, (success, reason) => {
      if (success) resolve({ ok: true, value: 'handed-over' });
      else if (/cancel/i.test(reason)) resolve({ ok: true, value: 'cancelled' });
      else resolve(notPrinted(reason));
    });
  });
}

function notPrinted(reason: string): Answer<never> {
  const message = {
    en: `It could not be printed (${reason}). Export it as a PDF document and print that.`,
    'zh-Hans': `无法打印（${reason}）。请导出为 PDF 文档后再打印。`,
  };
  return { ok: false, problem: { code: 'not-printed', message } };
}
