import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Thrown for a request that is refused before anything was done; the status is HTTP's. */
export class RequestRefused extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415;
  constructor(status: RequestRefused['status'], message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Lets only this server's own pages in: a page of another site that resolves its name to this machine has another Host,
 * and one that posts here has another Origin.
 * @throws RequestRefused
 */
export function checkSender(request: IncomingMessage, authority: string): void {
  if (request.headers.host !== authority) throw new RequestRefused(403, 'wrong host');
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${authority}`) throw new RequestRefused(403, 'wrong origin');
}

/**
 * A message must come from the page (browsers state the origin of every POST) and carry the token.
 * @throws RequestRefused
 */
export function checkMessage(request: IncomingMessage, token: string): void {
  if (request.method !== 'POST') throw new RequestRefused(405, 'messages are posted');
  if (request.headers.origin === undefined) throw new RequestRefused(403, 'no origin');
  if (!sameText(request.headers.authorization ?? '', `Bearer ${token}`)) throw new RequestRefused(401, 'wrong token');
  if (request.headers['content-type'] !== 'application/json') throw new RequestRefused(415, 'messages are JSON');
}

/** Takes the same time wherever the texts differ. */
function sameText(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/**
 * The whole body as JSON.
 * @throws RequestRefused for a body beyond `limit` bytes, or one that is no UTF-8 or no JSON
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new RequestRefused(413, 'too large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new RequestRefused(413, 'too large');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new RequestRefused(400, 'not JSON');
  }
}
