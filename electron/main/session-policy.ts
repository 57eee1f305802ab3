import { type Session, shell, type WebContents } from 'electron';
import { isWebAddress } from '../../shared/host/web-address.ts';
import { ORIGIN, PAGE } from './scheme.ts';

/** Copying text out, and filling the screen with a presentation. Everything else is denied, whoever asks. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);
/** What may be loaded at all: the program's own files and what the page makes itself. */
const LOADABLE = [PAGE, 'blob:', 'data:', 'devtools:'];

/** Denies a session's pages every permission, device and remote address. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_, permission, callback, { requestingUrl }) =>
    callback(GRANTED.has(permission) && requestingUrl.startsWith(PAGE)),
  );
  session.setPermissionCheckHandler(
    (_, permission, requestingOrigin) => GRANTED.has(permission) && originOf(requestingOrigin) === ORIGIN,
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !LOADABLE.some((start) => url.startsWith(start)) }),
  );
}

/**
 * Keeps a page where it is: no navigation, no second window, no embedded pages. A link to an https address opens in the
 * person's own browser; no other scheme leaves the program.
 */
export function confinePage(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isWebAddress(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/** The scheme and host of an address; those of the program's own scheme are not known to Node's `URL.origin`. */
export function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
