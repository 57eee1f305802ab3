import { protocol, type Session } from 'electron';
import { securityHeaders } from '../node/headers.ts';
import type { StaticFiles } from '../node/static-files.ts';

const SCHEME = 'app';
/** The page's origin: nothing else is served under it, and nothing else may send messages. */
export const ORIGIN = `${SCHEME}://editor`;
export const PAGE = `${ORIGIN}/`;

/** Makes the scheme one with an origin of its own, like https. Call it before the program is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Serves the program's own files, and those alone, to the pages of a session. */
export function serveScheme(session: Session, files: StaticFiles): void {
  session.protocol.handle(SCHEME, (request) => respond(request, files));
}

async function respond(request: { readonly url: string; readonly method: string }, files: StaticFiles) {
  const { host, pathname } = new URL(request.url);
  const headers = { ...securityHeaders(pathname), 'Cache-Control': 'no-cache' };
  if (`${SCHEME}://${host}` !== ORIGIN || request.method !== 'GET') return new Response(null, { status: 403, headers });
  const file = await files(pathname);
  if (!file) return new Response(null, { status: 404, headers });
  const bytes = await file.read();
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Type': file.type } });
}
