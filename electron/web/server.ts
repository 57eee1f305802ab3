import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { MESSAGES, type MessageName } from '../../shared/host/messages.ts';
import type { Answer } from '../../shared/host/port.ts';
import { securityHeaders } from '../node/headers.ts';
import type { Service } from '../node/service.ts';
import type { StaticFiles } from '../node/static-files.ts';
import { checkMessage, checkSender, RequestRefused, readBody } from './requests.ts';

export interface EditorServer {
  /** `http://127.0.0.1:PORT/#TOKEN`: whoever has it may use the editor. The token is never sent with a page's address. */
  readonly address: string;
  readonly port: number;
  /** Stops listening and drops what is still connected. */
  close(): Promise<void>;
}

/** Messages are posted to `/api/NAME`. */
const API = '/api/';

/** Serves the editor on 127.0.0.1 alone, on a free port unless one is given. */
export async function serveEditor(service: Service, files: StaticFiles, port = 0): Promise<EditorServer> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    void respond(request, response, { authority: `127.0.0.1:${portOf(server)}`, token, service, files });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/#${token}`,
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Setting {
  readonly authority: string;
  readonly token: string;
  readonly service: Service;
  readonly files: StaticFiles;
}

async function respond(request: IncomingMessage, response: ServerResponse, setting: Setting): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
  try {
    checkSender(request, setting.authority);
    if (path.startsWith(API)) await answerMessage(path.slice(API.length), request, response, setting);
    else await sendFile(path, request, response, setting.files);
  } catch (error) {
    refuse(request, response, error);
  }
}

/** A refused body is not read to its end: the connection closes instead. */
function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const known = error instanceof RequestRefused;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(known ? error.status : 500, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
  response.end(known ? error.message : 'the program failed');
}

async function answerMessage(
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  { service, token }: Setting,
): Promise<void> {
  checkMessage(request, token);
  if (!isMessageName(name)) throw new RequestRefused(404, 'no such message');
  const body = await readBody(request, MESSAGES[name].limit);
  const answer = await ask(service, name, body);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(answer));
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(MESSAGES, name);
}

function ask(service: Service, name: MessageName, body: unknown): Promise<Answer<unknown>> {
  const request = MESSAGES[name].request.safeParse(body);
  if (!request.success) throw new RequestRefused(400, 'not such a message');
  const method: unknown = service[name];
  return (method as (message: unknown) => Promise<Answer<unknown>>)(request.data);
}

async function sendFile(path: string, request: IncomingMessage, response: ServerResponse, files: StaticFiles) {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new RequestRefused(405, 'pages are got');
  const file = await files(path);
  if (!file) throw new RequestRefused(404, 'no such file');
  const headers = { 'Content-Type': file.type, 'Cache-Control': 'no-cache', ETag: file.tag };
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = await file.read();
  response.writeHead(200, { ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
