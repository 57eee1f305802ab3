import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { StandInSession } from './stand-in-session.ts';

/** The world that windows of the stand-in live in. */
export interface WindowWorld {
  readonly windows: StandInWindow[];
  /** Loads an address into a page; the page reports back through `webContents`. */
  load(window: StandInWindow, address: string): void;
  /** Shows the system's print dialog; gives why nothing was printed, or null. */
  print(document: PrintedDocument): Promise<string | null>;
}

/** What a window hands to the print dialog. */
export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly type: string | null;
  readonly silent: boolean | undefined;
  readonly window: Electron.BrowserWindowConstructorOptions;
}

/** An event whose default may be prevented. */
export function preventable(): { readonly defaultPrevented: boolean; preventDefault(): void } {
  let prevented = false;
  return {
    get defaultPrevented() {
      return prevented;
    },
    preventDefault() {
      prevented = true;
    },
  };
}

type ContentsPart = Pick<
  Electron.WebContents,
  'send' | 'isDestroyed' | 'isCrashed' | 'reload' | 'copy' | 'cut' | 'paste' | 'setWindowOpenHandler' | 'print'
>;

type PrintCallback = NonNullable<Parameters<Electron.WebContents['print']>[1]>;

export class StandInContents extends EventEmitter implements ContentsPart {
  readonly mainFrame = { url: '', frameTreeNodeId: 1 };
  readonly edits: string[] = [];
  windowOpenHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined;
  /** Set by the page that shows it. */
  deliver: (channel: string, values: unknown[]) => void = () => undefined;
  onReload: () => void = () => undefined;
  onPrint: (silent: boolean | undefined) => Promise<string | null> = async () => null;
  destroyed = false;
  crashed = false;
  send(channel: string, ...values: unknown[]): void {
    this.deliver(channel, structuredClone(values));
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  reload(): void {
    this.crashed = false;
    this.onReload();
  }
  print(options: Electron.WebContentsPrintOptions = {}, callback?: PrintCallback): void {
    void this.onPrint(options.silent).then((reason) => callback?.(reason === null, reason ?? ''));
  }
  copy(): void {
    this.edits.push('copy');
  }
  cut(): void {
    this.edits.push('cut');
  }
  paste(): void {
    this.edits.push('paste');
  }
  setWindowOpenHandler(handler: NonNullable<StandInContents['windowOpenHandler']>): void {
    this.windowOpenHandler = handler;
  }
}

type WindowPart = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'maximize'
  | 'isMaximized'
  | 'isMinimized'
  | 'restore'
  | 'focus'
  | 'getNormalBounds'
>;

export class StandInWindow extends EventEmitter implements WindowPart {
  readonly webContents = new StandInContents();
  private address = '';
  private maximised = false;
  private destroyed = false;
  focused = 0;
  readonly options: Electron.BrowserWindowConstructorOptions;
  private readonly world: WindowWorld;
  constructor(world: WindowWorld, options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.world = world;
    this.options = options;
    world.windows.push(this);
    this.webContents.onPrint = (silent) => this.print(silent);
  }
  async loadURL(address: string): Promise<void> {
    this.address = address;
    this.world.load(this, address);
    this.webContents.emit('did-stop-loading');
  }
  /** What the window shows, as its own session gives it, goes to the print dialog. */
  private async print(silent: boolean | undefined): Promise<string | null> {
    const session: unknown = this.options.webPreferences?.session;
    if (!(session instanceof StandInSession)) throw new Error('The window has no session of its own.');
    const answer = await session.fetch(this.address);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return this.world.print({ bytes, type: answer.headers.get('content-type'), silent, window: this.options });
  }
  show(): void {}
  focus(): void {
    this.focused += 1;
  }
  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.webContents.destroyed = true;
    this.world.windows.splice(this.world.windows.indexOf(this), 1);
    this.emit('closed');
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  maximize(): void {
    this.maximised = true;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  getNormalBounds(): Electron.Rectangle {
    const { x = 40, y = 30, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
}
