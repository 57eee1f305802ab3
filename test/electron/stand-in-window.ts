import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

/** The world that windows of the stand-in live in. */
export interface WindowWorld {
  readonly windows: StandInWindow[];
  /** Loads an address into a page; the page reports back through `webContents`. */
  load(window: StandInWindow, address: string): void;
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
  'send' | 'isDestroyed' | 'isCrashed' | 'reload' | 'copy' | 'cut' | 'paste' | 'setWindowOpenHandler'
>;

export class StandInContents extends EventEmitter implements ContentsPart {
  readonly mainFrame = { url: '', frameTreeNodeId: 1 };
  readonly edits: string[] = [];
  windowOpenHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined;
  /** Set by the page that shows it. */
  deliver: (channel: string, values: unknown[]) => void = () => undefined;
  onReload: () => void = () => undefined;
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
  }
  async loadURL(address: string): Promise<void> {
    this.world.load(this, address);
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
