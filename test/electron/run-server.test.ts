import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runServer } from '../../electron/web/run-server.ts';
import type { EditorServer } from '../../electron/web/server.ts';
import { scratchFolder } from './scratch.ts';

interface Start {
  readonly server: EditorServer | undefined;
  readonly out: string;
  readonly err: string;
}

/** Starts the serving program without a display. */
async function start(cwd: string, typed: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Start> {
  let out = '';
  let err = '';
  const server = await runServer(typed, {
    cwd,
    env: { SBS_DATA_DIR: join(cwd, 'data'), ...env },
    out: (line) => {
      out += `${line}\n`;
    },
    err: (line) => {
      err += `${line}\n`;
    },
  });
  onTestFinished(() => server?.close());
  return { server, out, err };
}

describe('the serving program', () => {
  it('prints its address alone on standard output, and without a display says what to do with it', async () => {
    const { out, err } = await start(scratchFolder(), []);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[A-Za-z0-9_-]{32}\n$/);
    expect(err).toContain('Open this address in a browser on this machine');
  });

  it('does not start with a file that is not there or an option that it does not know', async () => {
    const folder = scratchFolder();
    const missing = await start(folder, ['gone.blueprint'], { LANG: 'zh_CN.UTF-8' });
    expect([missing.server, missing.out]).toEqual([undefined, '']);
    expect(missing.err).toContain(`无法读取 ${join(folder, 'gone.blueprint')}`);
    const unknown = await start(folder, ['--prot=80']);
    expect(unknown.server).toBeUndefined();
    expect(unknown.err).toContain('There is no option --prot=80.');
  });

  it('takes a folder to review, said aloud or not, and one alone', async () => {
    const folder = scratchFolder();
    for (const name of ['one', 'two']) mkdirSync(join(folder, name));
    expect((await start(folder, ['--no-open', '--folder', 'one'])).server).toBeDefined();
    expect((await start(folder, ['--no-open', 'two'])).server).toBeDefined();
    const both = await start(folder, ['one', 'two']);
    expect(both.server).toBeUndefined();
    expect(both.err).toBe('One folder can be opened at a time.\n');
  });

  it('has another token each time, and the port of the last time where that is free', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'a.blueprint'), 'x');
    const first = await start(folder, ['a.blueprint', '--no-open']);
    await first.server?.close();
    const second = await start(folder, []);
    expect(second.server?.port).toBe(first.server?.port);
    expect(second.server?.address).not.toBe(first.server?.address);
    const third = await start(folder, []);
    expect(third.server?.port).not.toBe(second.server?.port);
  });

  it('starts whatever the remembered port says', async () => {
    const folder = scratchFolder();
    await start(folder, []);
    for (const kept of ['nonsense', '80', '-1', '70000', '']) {
      writeFileSync(join(folder, 'data/port'), kept);
      const { server } = await start(folder, []);
      expect(server?.port).toBeGreaterThan(1_023);
      expect(readFileSync(join(folder, 'data/port'), 'utf8')).toBe(String(server?.port));
      await server?.close();
    }
  });
});
