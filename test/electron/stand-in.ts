/**
 * A stand-in of Electron's API, as far as the program uses it, for machines without Electron's binary. Its parts are
 * held against Electron's own types; messages are cloned as Electron clones them; what it refuses it tells.
 */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type * as Electron from 'electron';
import { StandInMenu } from './stand-in-menu.ts';
import type { PreloadElectron } from './stand-in-preload.ts';
import { StandInSession } from './stand-in-session.ts';
import { type PrintedDocument, StandInWindow, type WindowWorld } from './stand-in-window.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];

/** Who sent a message: the window's contents and the frame. */
export interface Sender {
  readonly sender: object;
  readonly senderFrame: { readonly url: string; readonly frameTreeNodeId: number } | null;
}

export interface StandInOptions {
  readonly locale: string;
  /** Whether another instance runs already. */
  readonly second?: boolean;
}

export class StandIn {
  readonly refused: string[] = [];
  readonly windows: StandInWindow[] = [];
  readonly session = new StandInSession();
  /** Sessions of their own, by name. */
  readonly partitions = new Map<string, StandInSession>();
  /** What was handed to the system's print dialog, and how the next one ends. */
  readonly printed: PrintedDocument[] = [];
  printEnd: string | null = null;
  readonly paths = new Map<string, string>();
  readonly recentDocuments: string[] = [];
  /** Addresses that were handed to the person's own browser. */
  readonly opened: string[] = [];
  readonly nativeTheme: Pick<Electron.NativeTheme, 'themeSource'> = { themeSource: 'system' };
  readonly app: EventEmitter & ReturnType<typeof appOf>;
  /** What was handed to the first instance. */
  handedOver: unknown;
  sandboxed = false;
  quit = false;
  schemes: Electron.CustomScheme[] = [];
  /** Paths of dropped files by name: Chromium tells them to a preload alone. */
  readonly dropped = new Map<string, string>();
  private readonly handlers = new Map<string, Handler>();

  constructor({ locale, second = false }: StandInOptions) {
    this.app = Object.assign(new EventEmitter(), appOf(this, locale, second));
  }

  /** The module `electron` of the main process. */
  module(): object {
    const { app, nativeTheme, session, handlers } = this;
    const world: WindowWorld = {
      windows: this.windows,
      load: (window, address) => this.onLoad(window, address),
      print: async (document) => {
        this.printed.push(document);
        return this.printEnd;
      },
    };
    class BrowserWindow extends StandInWindow {
      constructor(options: Electron.BrowserWindowConstructorOptions) {
        super(world, options);
      }
      static getAllWindows(): StandInWindow[] {
        return [...world.windows];
      }
    }
    return {
      app,
      nativeTheme,
      BrowserWindow,
      Menu: StandInMenu.fresh(),
      session: { defaultSession: session, fromPartition: (name: string) => this.partition(name) },
      dialog: {
        showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
        showSaveDialog: async () => ({ canceled: true, filePath: '' }),
        showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
      } satisfies Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>,
      protocol: {
        registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => void this.schemes.push(...schemes),
      } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>,
      shell: {
        openExternal: async (address) => void this.opened.push(address),
      } satisfies Pick<Electron.Shell, 'openExternal'>,
      screen: {
        getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } } as Electron.Display],
      } satisfies Pick<Electron.Screen, 'getAllDisplays'>,
      ipcMain: {
        handle(channel: string, handler: Handler) {
          if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
          handlers.set(channel, handler);
        },
        removeHandler: (channel: string) => void handlers.delete(channel),
      } satisfies Pick<Electron.IpcMain, 'handle' | 'removeHandler'>,
    };
  }

  private partition(name: string): StandInSession {
    const known = this.partitions.get(name) ?? new StandInSession();
    this.partitions.set(name, known);
    return known;
  }

  /** Called when a window is told to load an address. */
  onLoad: (window: StandInWindow, address: string) => void = () => undefined;

  /** Sends a message as a renderer does: cloned there and back, refused where nobody listens. */
  async invoke(from: Sender, channel: string, values: readonly unknown[]): Promise<unknown> {
    try {
      const cloned: unknown[] = structuredClone([...values]);
      const handler = this.handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const answer: unknown = await handler({ ...from } as unknown as Electron.IpcMainInvokeEvent, ...cloned);
      return structuredClone(answer);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.refused.push(`${channel}: ${reason}`);
      throw new Error(`Error invoking remote method '${channel}': ${reason}`);
    }
  }

  /** The module `electron` of a window's preload; `expose` gets what it puts into the page. */
  preloadModule(from: () => Sender, window: StandInWindow, expose: (name: string, api: unknown) => void) {
    const heard = new EventEmitter();
    window.webContents.deliver = (channel, values) => void heard.emit(channel, {}, ...values);
    return {
      contextBridge: { exposeInMainWorld: expose },
      ipcRenderer: {
        invoke: (channel, ...values) => this.invoke(from(), channel, values),
        on: (channel, listener) => heard.on(channel, listener),
      },
      webUtils: { getPathForFile: (file) => this.dropped.get(file.name) ?? '' },
    } satisfies PreloadElectron;
  }
}

function appOf(standIn: StandIn, locale: string, second: boolean) {
  return {
    isPackaged: false,
    setName: () => undefined,
    setPath(name: string, path: string) {
      if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`);
      standIn.paths.set(name, path);
    },
    getLocale: () => locale,
    enableSandbox() {
      standIn.sandboxed = true;
    },
    requestSingleInstanceLock(data?: Record<string, unknown>) {
      standIn.handedOver = structuredClone(data);
      return !second;
    },
    addRecentDocument: (path: string) => void standIn.recentDocuments.push(path),
    whenReady: () => Promise.resolve(),
    quit() {
      standIn.quit = true;
    },
  } satisfies Pick<
    Electron.App,
    | 'isPackaged'
    | 'setName'
    | 'setPath'
    | 'getLocale'
    | 'enableSandbox'
    | 'requestSingleInstanceLock'
    | 'addRecentDocument'
    | 'whenReady'
    | 'quit'
  >;
}
