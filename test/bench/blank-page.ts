import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { staticFiles } from '../../electron/node/static-files.ts';

/** Serves the calibration page, built with the same bundler. */
export async function blankPage(): Promise<{ address: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'blueprint-blank-'));
  const root = join(import.meta.dirname, 'blank');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true },
  });
  const files = staticFiles({ '': folder });
  const server = createServer(async (request, response) => {
    const file = await files((request.url ?? '/').split('?')[0] ?? '/');
    if (file) response.writeHead(200, { 'Content-Type': file.type }).end(await file.read());
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
