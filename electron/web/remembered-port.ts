import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeSave } from '../node/safe-save.ts';
import { errorCode } from '../node/system-error.ts';

const FIRST_FREE_PORT = 1_024;
const LAST_PORT = 65_535;

/**
 * Starts a server on the port of the last time where it is free, else on any: a browser keeps what it remembers for a
 * page (the interface's language, the theme) by address and port.
 */
export async function onRememberedPort<Server extends { readonly port: number }>(
  folder: string,
  start: (port: number) => Promise<Server>,
): Promise<Server> {
  const file = join(folder, 'port');
  const last = Number(await readFile(file, 'utf8').catch(() => '0'));
  const wanted = Number.isInteger(last) && last >= FIRST_FREE_PORT && last <= LAST_PORT ? last : 0;
  const server = await start(wanted).catch((error: unknown) => {
    const taken = ['EADDRINUSE', 'EACCES'].includes(errorCode(error) ?? '');
    if (!taken || wanted === 0) throw error;
    return start(0);
  });
  if (server.port !== last) await remember(folder, file, server.port);
  return server;
}

/** Where it cannot be kept, the next start has another port: no reason to fail. */
async function remember(folder: string, file: string, port: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
    .then(() => safeSave(file, Buffer.from(String(port))))
    .catch(() => undefined);
}
