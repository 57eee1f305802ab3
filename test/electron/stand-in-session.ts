import type * as Electron from 'electron';

type RequestHandler = NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;
type DeviceHandler = NonNullable<Parameters<Electron.Session['setDevicePermissionHandler']>[0]>;
type SchemeHandler = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (details: { url: string }, callback: (answer: { cancel?: boolean }) => void) => void;
type Permission = Parameters<RequestHandler>[1];

/** Keeps what the program registered, and asks it. */
export class StandInSession {
  private scheme: { readonly name: string; readonly handler: SchemeHandler } | undefined;
  private before: BeforeRequest | undefined;
  private request: RequestHandler | undefined;
  private check: CheckHandler | undefined;
  private device: DeviceHandler | undefined;
  readonly protocol = {
    handle: (name: string, handler: SchemeHandler) => {
      this.scheme = { name, handler };
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.before = listener;
    },
  };
  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.request = handler ?? undefined;
  }
  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.check = handler ?? undefined;
  }
  setDevicePermissionHandler(handler: DeviceHandler | null): void {
    this.device = handler ?? undefined;
  }

  /** What a page gets for an address. */
  async fetch(address: string): Promise<Response> {
    if (!this.mayLoad(address)) return new Response(null, { status: 403 });
    const { scheme } = this;
    if (!scheme || !address.startsWith(`${scheme.name}:`)) return new Response(null, { status: 404 });
    return scheme.handler(new Request(address));
  }

  mayLoad(url: string): boolean {
    let cancelled = false;
    this.before?.({ url }, ({ cancel = false }) => {
      cancelled = cancel;
    });
    return !cancelled;
  }

  /** Whether a page gets a permission, asking and looking alike; it throws where the two differ. */
  permits(permission: Permission, page: string): boolean {
    const contents = {} as Electron.WebContents;
    const details = { requestingUrl: page, isMainFrame: true };
    let granted = true;
    this.request?.(contents, permission, (answer) => (granted = answer), details);
    const looked = this.check?.(contents, permission, page, details) ?? true;
    if (looked !== granted) throw new Error(`asking for ${permission} gives ${granted}, looking ${looked}`);
    return granted;
  }

  permitsDevice(): boolean {
    const details = { deviceType: 'usb', origin: 'app://editor' } as Electron.DevicePermissionHandlerHandlerDetails;
    return this.device?.(details) ?? true;
  }
}
