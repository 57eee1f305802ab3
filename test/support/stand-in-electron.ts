import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { vi } from 'vitest';
import type { DesktopBridge } from '../../shared/host/channels.ts';
import { StandIn } from '../electron/stand-in.ts';
import { runPreload } from '../electron/stand-in-preload.ts';
import type { StandInWindow } from '../electron/stand-in-window.ts';
import { launchBrowser } from './browser.ts';
import type { MainElectron, RunningDesktop, StartOptions } from './desktop-editor.ts';

const DIST = join(import.meta.dirname, '../../dist');
const ORIGIN = 'app://editor';

type Desktop = DesktopBridge<File>;

/** Runs the built main process and preload on the stand-in, and shows the page in Chromium. */
export async function startStandIn(options: StartOptions, watch: (page: Page) => void): Promise<RunningDesktop> {
  const standIn = new StandIn({ locale: options.window.locale ?? 'en-GB' });
  const electron = standIn.module();
  const loading = new Promise<{ window: StandInWindow; address: string }>((resolve) => {
    standIn.onLoad = (window, address) => resolve({ window, address });
  });
  await runMain(electron, options);
  const { window, address } = await loading;
  const server = await serve(standIn);
  const browser = await launchBrowser();
  const page = await (await browser.newContext(options.window)).newPage();
  watch(page);
  const served = originOf(server);
  await connect(standIn, window, page, served);
  await page.goto(address.replace(ORIGIN, served));
  return {
    page,
    standIn,
    inMain: async (work, argument) => work(electron as unknown as MainElectron, argument),
    async close() {
      await browser.close();
      for (const open of [...standIn.windows]) open.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Evaluates dist/main/main.js with the stand-in for Electron. */
export async function runMain(electron: object, { files, dataFolder }: Omit<StartOptions, 'window'>): Promise<void> {
  vi.resetModules();
  vi.doMock('electron', () => electron);
  const { argv, env } = process;
  process.argv = ['electron', join(DIST, '..'), ...files];
  process.env = { ...env, SBS_DATA_DIR: dataFolder };
  try {
    await import(join(DIST, 'main/main.js'));
  } finally {
    Object.assign(process, { argv, env });
  }
}

/** Chromium alone knows no scheme of ours: what the program's own handler answers goes over HTTP. */
async function serve(standIn: StandIn): Promise<Server> {
  const server = createServer(async (request, response) => {
    const answer = await standIn.session.fetch(`${ORIGIN}${request.url ?? '/'}`);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function originOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  return `http://127.0.0.1:${address.port}`;
}

/** Gives the page what the preload exposes, each document anew as Electron does. */
async function connect(standIn: StandIn, window: StandInWindow, page: Page, served: string): Promise<void> {
  const { webContents } = window;
  const preload = String(window.options.webPreferences?.preload);
  const addressOf = (frame: Frame) => frame.url().replace(served, ORIGIN);
  let bridge: Desktop | undefined;
  const start = () => {
    const from = () => ({ sender: webContents, senderFrame: webContents.mainFrame });
    const expose = (_: string, api: unknown) => {
      bridge = api as Desktop;
    };
    runPreload(preload, standIn.preloadModule(from, window, expose));
  };
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return;
    webContents.mainFrame.url = addressOf(frame);
    start();
  });
  page.on('load', () => webContents.emit('did-finish-load'));
  webContents.onReload = () => void page.reload();
  const there = (): Desktop => {
    if (!bridge) throw new Error('the preload has not run');
    return bridge;
  };
  await page.exposeBinding('standInAsk', (_, name: string, request: unknown) => there().ask(name, request));
  await page.exposeBinding('standInDrop', (_, name: string) => there().takeDropped(new File([], name)));
  await page.exposeBinding('standInListen', () =>
    there().listen((event) => {
      const tell = (told: unknown) => Reflect.get(globalThis, 'standInTell')(told);
      void page.evaluate(tell, event).catch(() => undefined);
    }),
  );
  await page.addInitScript(mirrorBridge);
}

/** Runs in the page, before its own scripts. */
function mirrorBridge(): void {
  const call = (name: string, ...values: unknown[]): Promise<unknown> => Reflect.get(window, name)(...values);
  const desktop: Desktop = {
    // Electron clones where the page hands over; what cannot be cloned is refused there.
    ask: async (name, request) => call('standInAsk', name, structuredClone(request)),
    takeDropped: (file) => call('standInDrop', file.name),
    listen(callback) {
      Object.assign(window, { standInTell: callback });
      void call('standInListen');
    },
  };
  Object.assign(window, { desktop });
}
