import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DesktopEditor, startDesktopEditor } from '../support/desktop-editor.ts';
import { ask, contentsOf, standInOf } from './desktop-page.ts';
import { preloadWorld } from './stand-in-preload.ts';
import { preventable } from './stand-in-window.ts';

const PAGE = 'app://editor/';
let editor: DesktopEditor;
let page: Page;

beforeAll(async () => {
  editor = await startDesktopEditor();
  page = await editor.open();
});

afterEach(() => {
  expect(editor.faults.splice(0)).toEqual([]);
});

afterAll(() => editor?.close());

describe('what the desktop refuses', () => {
  it('names that are not in the list, before anything is sent', async () => {
    expect(await ask(page, 'readPath', { path: '/etc/passwd' })).toContain('no message');
    expect(await ask(page, 'adoptDropped', { path: '/tmp/x.blueprint' })).toContain('no message');
  });

  it('requests that do not fit their schema', async () => {
    expect(await ask(page, 'readFile', { fileId: '../../etc/passwd' })).toContain('no readFile message');
    expect(await ask(page, 'saveFileAs', { suggestedName: 'x', text: 1 })).toContain('no saveFileAs message');
    expect(await ask(page, 'windowState', { language: 'en', theme: 'system', enabled: ['rm'] })).toContain(
      'windowState',
    );
  });

  it('values that cannot be cloned', async () => {
    const refused = await page.evaluate(() =>
      window.desktop?.ask('pickFile', { call: () => 1 }).catch((error: unknown) => String(error)),
    );
    expect(refused).toMatch(/could not be cloned/);
  });

  it('other senders than the main frame of our page', async ({ skip }) => {
    if (editor.kind === 'electron') skip('Electron gives no frame to pretend with');
    const sender = contentsOf(editor);
    const own = { sender, senderFrame: sender.mainFrame };
    const others = [
      { sender: {}, senderFrame: sender.mainFrame },
      { sender, senderFrame: { url: PAGE, frameTreeNodeId: 2 } },
      { sender, senderFrame: null },
    ];
    expect(await standInOf(editor).invoke(own, 'launchFiles', [{}])).toMatchObject({ ok: true });
    for (const from of others)
      await expect(standInOf(editor).invoke(from, 'launchFiles', [{}])).rejects.toThrow('may not ask');
    const { url } = sender.mainFrame;
    for (const address of ['https://example.org/', 'app://editor.evil/', 'data:text/html,x', 'app:editor']) {
      sender.mainFrame.url = address;
      await expect(standInOf(editor).invoke(own, 'launchFiles', [{}])).rejects.toThrow('may not ask');
    }
    sender.mainFrame.url = url;
    await expect(standInOf(editor).invoke(own, 'shell', [{}])).rejects.toThrow('No handler');
  });

  it('navigation, new windows, embedded pages, permissions and remote addresses', async ({ skip }) => {
    if (editor.kind === 'electron') skip('asked of the handlers themselves');
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const event = preventable();
      contentsOf(editor).emit(name, event, 'https://example.org/');
      expect(event.defaultPrevented, name).toBe(true);
    }
    const opening = { url: 'https://example.org/' } as Parameters<NonNullable<typeof open>>[0];
    const open = contentsOf(editor).windowOpenHandler;
    expect(open?.(opening)).toEqual({ action: 'deny' });
    const hostile = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://example.org/',
      'https://name:word@example.org/',
      'data:text/html,x',
      'smb://host/share',
    ];
    for (const url of hostile) expect(open?.({ ...opening, url }), url).toEqual({ action: 'deny' });
    expect(standInOf(editor).opened).toEqual(['https://example.org/']);
    const { session } = standInOf(editor);
    expect(session.permits('clipboard-sanitized-write', PAGE)).toBe(true);
    expect(session.permits('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
    expect(session.permits('fullscreen', PAGE)).toBe(true);
    expect(session.permits('fullscreen', 'https://example.org/')).toBe(false);
    for (const name of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'] as const) {
      expect(session.permits(name, PAGE), name).toBe(false);
    }
    expect(session.permitsDevice()).toBe(false);
    const remote = ['https://example.org/', 'http://127.0.0.1/', 'file:///etc/passwd', 'app://other/', 'ws://x/'];
    expect(remote.filter((address) => session.mayLoad(address))).toEqual([]);
    expect(session.mayLoad('blob:app://editor/1')).toBe(true);
  });

  it('everything but the program’s own files under the scheme', async ({ skip }) => {
    if (editor.kind === 'electron') skip('asked of the handler itself');
    const { session } = standInOf(editor);
    const index = await session.fetch(PAGE);
    expect(index.status).toBe(200);
    expect(index.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(index.headers.get('content-security-policy')).not.toContain('unsafe');
    for (const path of ['package.json', '../package.json', '%2e%2e/package.json', 'main/main.js']) {
      expect((await session.fetch(PAGE + path)).status, path).toBe(404);
    }
    expect((await session.fetch('app://other/index.html')).status).toBe(403);
  });

  it('compiled code everywhere but in the workers that make exports and reports', async ({ skip }) => {
    if (editor.kind === 'electron') skip('asked of the handler itself');
    const workers = readdirSync(join(import.meta.dirname, '../../dist/renderer/workers'));
    const policies = await Promise.all(
      workers.map(async (name) => {
        const response = await standInOf(editor).session.fetch(`${PAGE}workers/${name}`);
        return { name, compiles: response.headers.get('content-security-policy')?.includes('unsafe') };
      }),
    );
    const compiling = policies.filter(({ compiles }) => compiles).map(({ name }) => name);
    expect(compiling.sort()).toEqual([
      expect.stringMatching(/^export-report\.worker-/),
      expect.stringMatching(/^export-strip\.worker-/),
      expect.stringMatching(/^export\.worker-/),
    ]);
    expect(policies.length).toBeGreaterThan(1);
  });

  it('a preload’s wish for Node', () => {
    const world = preloadWorld({} as Parameters<typeof preloadWorld>[0]);
    for (const name of ['fs', 'node:fs', 'child_process', 'module']) {
      expect(() => runInContext(`require('${name}')`, world)).toThrow('module not found');
    }
    expect(runInContext('typeof process.binding + typeof fetch', world)).toBe('undefinedundefined');
    const preload = readFileSync(join(import.meta.dirname, '../../dist/preload/preload.cjs'), 'utf8');
    expect(preload.match(/require\([^)]*\)/g)).toEqual(['require("electron")']);
  });
});
