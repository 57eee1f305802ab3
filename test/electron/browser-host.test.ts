import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHandles } from '../../electron/node/handles.ts';
import { journalIn } from '../../electron/node/journal.ts';
import { editorService } from '../../electron/node/service.ts';
import { staticFiles } from '../../electron/node/static-files.ts';
import { templatesIn } from '../../electron/node/templates.ts';
import { versionsIn } from '../../electron/node/versions.ts';
import { type EditorServer, serveEditor } from '../../electron/web/server.ts';
import type { Host, JournalDraft } from '../../shared/host/port.ts';
import { EMPTY_LIBRARY, libraryText } from '../../shared/model/library.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { launchBrowser } from '../support/browser.ts';

declare global {
  interface Window {
    readonly host: Host;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'blueprint-host-'));
const blueprint = join(folder, 'named.blueprint');
let browser: Browser;
let server: EditorServer;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'page'),
      lib: { entry: join(import.meta.dirname, 'host-page.ts'), formats: ['es'], fileName: 'host' },
    },
  });
  mkdirSync(join(folder, 'examples'));
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><script type="module" src="/host.js"></script>');
  writeFileSync(blueprint, 'named at start');
  const service = editorService({
    handles: fileHandles(),
    folders: fileHandles(),
    launchPaths: [blueprint],
    launchFolder: folder,
    journal: journalIn(join(folder, 'journal')),
    versions: versionsIn(join(folder, 'versions'), () => new Date().toISOString()),
    templates: templatesIn(join(folder, 'templates')),
    examplesFolder: join(folder, 'examples'),
    now: () => new Date().toISOString(),
  });
  server = await serveEditor(service, staticFiles({ '': join(folder, 'page') }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page of the served host; `pickers` false is a browser that has none. */
async function openPage(context: BrowserContext, address: string, pickers = true): Promise<Page> {
  const page = await context.newPage();
  if (!pickers) {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showOpenFilePicker');
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      Reflect.deleteProperty(window, 'showDirectoryPicker');
    });
  }
  await page.goto(address);
  await page.waitForFunction(() => 'host' in window);
  return page;
}

async function withContext(work: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

const draft: JournalDraft = { key: 'work-in-a-tab', name: 'Work', fileId: null, baseDigest: null, text: 'half' };

describe('the host of a page in the browser', () => {
  it('keeps the token out of the address, over a reload too', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address);
      expect(page.url()).toBe(`http://127.0.0.1:${server.port}/`);
      await page.reload();
      await page.waitForFunction(() => 'host' in window);
      expect(await page.evaluate(() => window.host.capabilities.kind)).toBe('served');
      expect(await page.evaluate(() => window.host.launchFiles())).toMatchObject({ ok: true });
    }));

  it('reads and saves what was named at start, and tells a conflict', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address);
      const read = await page.evaluate(async () => {
        const files = await window.host.launchFiles();
        const [handle] = files.ok ? files.value : [];
        return handle ? window.host.readFile(handle) : undefined;
      });
      if (!read?.ok) throw new Error('not read');
      expect(read.value).toMatchObject({ text: 'named at start', handle: { name: 'named.blueprint' } });
      const save = (text: string) =>
        page.evaluate(({ handle, digest, text }) => window.host.saveFile(handle, text, digest), {
          ...read.value,
          text,
        });
      expect(await save('服务')).toMatchObject({ ok: true, value: { delivery: 'written' } });
      expect(readFileSync(blueprint, 'utf8')).toBe('服务');
      expect(await save('again over the same base')).toMatchObject({ ok: false, problem: { code: 'conflict' } });
      expect(readFileSync(blueprint, 'utf8')).toBe('服务');
    }));

  it('opens by upload and saves by download where the browser has no pickers', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address, false);
      expect(await page.evaluate(() => window.host.capabilities.pickers)).toBe(false);
      const choosing = page.waitForEvent('filechooser');
      const opening = page.evaluate(async () => {
        const picked = await window.host.pickFile('all');
        if (!picked.ok || !picked.value) throw new Error('not picked');
        return window.host.readFile(picked.value);
      });
      await (await choosing).setFiles({ name: '投诉.blueprint', mimeType: '', buffer: Buffer.from('\uFEFF上传') });
      const opened = await opening;
      if (!opened.ok) throw new Error('not opened');
      expect(opened.value).toMatchObject({ text: '\uFEFF上传', handle: { name: '投诉.blueprint' } });
      const downloading = page.waitForEvent('download');
      const saved = await page.evaluate((handle) => window.host.saveFile(handle, '改过', null), opened.value.handle);
      expect(saved).toMatchObject({ ok: true, value: { delivery: 'download' } });
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('投诉.blueprint');
      expect(readFileSync(await download.path(), 'utf8')).toBe('改过');
    }));

  it('opens and saves through pickers where the browser has them, and notices a change on disk', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address);
      const result = await page.evaluate(async () => {
        // The browser's own files stand in for the disk: no test can press a button of a system dialog.
        const file = await (await navigator.storage.getDirectory()).getFileHandle('picked.blueprint', { create: true });
        Object.assign(window, {
          showSaveFilePicker: async () => file,
          showOpenFilePicker: async () => [file],
        });
        const saved = await window.host.saveFileAs('new.blueprint', '投诉');
        const picked = await window.host.pickFile('blueprints');
        if (!picked.ok || !picked.value) return { saved, picked };
        const opened = await window.host.readFile(picked.value);
        if (!opened.ok) return { saved, opened };
        const { handle, digest, text } = opened.value;
        const changed = await window.host.saveFile(handle, 'mine', digest);
        const conflict = await window.host.saveFile(handle, 'mine again', digest);
        return { saved, text, changed, conflict, onDisk: await (await file.getFile()).text() };
      });
      expect(result).toMatchObject({
        saved: { ok: true, value: { handle: { name: 'picked.blueprint' }, delivery: 'written' } },
        text: '投诉',
        changed: { ok: true },
        conflict: { ok: false, problem: { code: 'conflict' } },
        onDisk: 'mine',
      });
    }));

  it('takes a closed picker for a change of mind and a failing one for a problem', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address);
      const answers = await page.evaluate(async () => {
        const failWith = (name: string) => () => Promise.reject(new DOMException('', name));
        Object.assign(window, { showSaveFilePicker: failWith('AbortError') });
        const closed = await window.host.saveFileAs('a', 'x');
        Object.assign(window, { showSaveFilePicker: failWith('SecurityError') });
        return [closed, await window.host.saveFileAs('a', 'x')];
      });
      expect(answers).toMatchObject([
        { ok: true, value: null },
        { ok: false, problem: { code: 'not-written' } },
      ]);
    }));

  it('reads files of other programs byte by byte, those that the program was started with too', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address, false);
      const bytes = [0x50, 0x4b, 3, 4, 0, 0xff, 0xfe];
      const choosing = page.waitForEvent('filechooser');
      const reading = page.evaluate(async () => {
        const picked = await window.host.pickFile('all');
        if (!picked.ok || !picked.value) throw new Error('not picked');
        const read = await window.host.readForeign(picked.value);
        return read.ok ? [...read.value] : read;
      });
      const chooser = await choosing;
      expect(await chooser.element().getAttribute('accept')).toMatch(/^\.blueprint,.*\.vsdx/);
      await chooser.setFiles({ name: 'x.vsdx', mimeType: '', buffer: Buffer.from(bytes) });
      expect(await reading).toEqual(bytes);
      const named = await page.evaluate(async () => {
        const files = await window.host.launchFiles();
        const [handle] = files.ok ? files.value : [];
        const read = handle && (await window.host.readForeign(handle));
        return read?.ok ? new TextDecoder().decode(read.value) : read;
      });
      expect(named).toBe(readFileSync(blueprint, 'utf8'));
    }));

  it('refuses an upload that is no text', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address, false);
      const choosing = page.waitForEvent('filechooser');
      const opening = page.evaluate(async () => {
        const picked = await window.host.pickFile('all');
        return picked.ok && picked.value ? window.host.readFile(picked.value) : picked;
      });
      await (await choosing).setFiles({ name: 'x.blueprint', mimeType: '', buffer: Buffer.from([0xff, 0xfe]) });
      expect(await opening).toMatchObject({ ok: false, problem: { code: 'not-text' } });
    }));

  it('says that it sees a file that the page holds alone, and nothing beside it', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address, false);
      const choosing = page.waitForEvent('filechooser');
      const opening = page.evaluate(() => window.host.pickFile('blueprints'));
      await (await choosing).setFiles({ name: 'x.blueprint', mimeType: '', buffer: Buffer.from('{}') });
      const opened = await opening;
      if (!opened.ok || !opened.value) throw new Error('not opened');
      const handle = opened.value;
      const id = '1b1c2d3e-0000-4000-8000-000000000001';
      const asked = await page.evaluate(
        async ({ handle, id }) => [await window.host.rulesFor(handle), await window.host.neighbour(handle, id, null)],
        { handle, id },
      );
      for (const answer of asked) expect(answer).toMatchObject({ ok: false, problem: { code: 'out-of-sight' } });
    }));

  it('reads and writes the library of a picked folder, and nothing over what somebody else wrote there', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address);
      const name = '.blueprint-library.json';
      const text = libraryText(EMPTY_LIBRARY);
      const other = libraryText({ ...EMPTY_LIBRARY, actors: { 'actor-00000001': { name: { en: 'Agent' } } } });
      const result = await page.evaluate(
        async ({ name, text, other }) => {
          const root = await navigator.storage.getDirectory();
          const folder = await root.getDirectoryHandle('Shared', { create: true });
          const below = await folder.getDirectoryHandle('one', { create: true });
          const write = async (at: FileSystemDirectoryHandle, file: string, content: string) => {
            const stream = await (await at.getFileHandle(file, { create: true })).createWritable();
            await stream.write(content);
            await stream.close();
          };
          await write(folder, '.blueprint-rules.json', '{}');
          await write(below, 'a.blueprint', 'a');
          Object.assign(window, { showDirectoryPicker: async () => folder });
          const opened = await window.host.openFolder();
          if (!opened.ok || !opened.value) throw new Error('not opened');
          const listed = await window.host.listFolder(opened.value);
          const handle = listed.ok ? listed.value.files[0]?.handle : undefined;
          if (!handle) throw new Error('nothing listed');
          const none = await window.host.libraryFor(handle);
          // Two quick clicks: the second is asked before the first is done.
          const [made, again] = await Promise.all([
            window.host.saveLibrary(handle, text, null),
            window.host.saveLibrary(handle, other, null),
          ]);
          await write(folder, name, other);
          const late = made.ok ? await window.host.saveLibrary(handle, text, made.value.digest) : made;
          return { none, made, again, late, now: await window.host.libraryFor(handle) };
        },
        { name, text, other },
      );
      expect(result.none).toEqual({ ok: true, value: null });
      expect(result.made).toMatchObject({ ok: true, value: { place: `../${name}`, text } });
      for (const answer of [result.again, result.late]) {
        expect(answer).toMatchObject({ ok: false, problem: { code: 'conflict' } });
      }
      expect(result.now).toMatchObject({ ok: true, value: { text: other } });
    }));

  it('lists a picked folder, and finds its settings and other blueprints in it alone', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address);
      const other = '1b1c2d3e-0000-4000-8000-000000000001';
      const sub = serialiseBlueprint({ ...sketch({ lanes: { customer: 'Ask' } }), documentId: other });
      const files = {
        '.blueprint-rules.json': '{}',
        'one/a.blueprint': 'a',
        'one/two/b.blueprint': sub,
        '.hidden/c.blueprint': 'c',
        'one/notes.txt': 'n',
      };
      const result = await page.evaluate(
        async ({ files, other }) => {
          const root = await navigator.storage.getDirectory();
          const folder = await root.getDirectoryHandle('Flows', { create: true });
          const write = async (place: string, text: string) => {
            const parts = place.split('/');
            const name = parts.pop() ?? '';
            let at = folder;
            for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
            const stream = await (await at.getFileHandle(name, { create: true })).createWritable();
            await stream.write(text);
            await stream.close();
          };
          for (const [place, text] of Object.entries(files)) await write(place, text);
          Object.assign(window, { showDirectoryPicker: async () => folder });
          const opened = await window.host.openFolder();
          if (!opened.ok || !opened.value) throw new Error('not opened');
          const first = await window.host.listFolder(opened.value);
          if (!first.ok) throw new Error('not listed');
          const [a, b] = first.value.files.map(({ handle }) => handle);
          if (!a || !b) throw new Error('nothing listed');
          const beside = [
            await window.host.rulesFor(b),
            await window.host.neighbour(a, other, 'two/b.blueprint'),
            await window.host.neighbour(a, other, '../../../two/b.blueprint'),
            await window.host.neighbour(a, other, null),
          ];
          await write('one/a.blueprint', 'longer');
          const second = await window.host.listFolder(opened.value);
          const again = second.ok ? second.value.files : [];
          return {
            name: opened.value.name,
            places: first.value.files.map(({ place }) => place),
            beside: beside.map((answer) => (answer.ok ? answer.value : answer.problem)),
            same: again.map(({ handle }, at) => handle.id === first.value.files[at]?.handle.id),
            changed: again.map(({ stamp }, at) => stamp !== first.value.files[at]?.stamp),
            read: await window.host.readFile(a),
          };
        },
        { files, other },
      );
      expect(result).toMatchObject({
        name: 'Flows',
        places: ['one/a.blueprint', 'one/two/b.blueprint'],
        beside: [{ place: '../../.blueprint-rules.json', text: '{}' }, sub, null, null],
        same: [true, true],
        changed: [true, false],
        read: { ok: true, value: { text: 'longer' } },
      });
    }));

  it('takes a folder that is handed over where the browser has no picker', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address, false);
      expect(await page.evaluate(() => window.host.capabilities.folders)).toBe('handed-over');
      const handed = join(folder, 'handed');
      mkdirSync(join(handed, 'one/node_modules'), { recursive: true });
      for (const place of ['a.blueprint', 'one/b.blueprint', 'one/node_modules/c.blueprint', 'one/notes.txt']) {
        writeFileSync(join(handed, place), place);
      }
      const choosing = page.waitForEvent('filechooser');
      const opening = page.evaluate(() => window.host.openFolder());
      await (await choosing).setFiles(handed);
      const opened = await opening;
      if (!opened.ok || !opened.value) throw new Error('not opened');
      expect(opened.value.name).toBe('handed');
      const listed = await page.evaluate((handle) => window.host.listFolder(handle), opened.value);
      if (!listed.ok) throw new Error('not listed');
      expect(listed.value.files.map(({ place }) => place)).toEqual(['a.blueprint', 'one/b.blueprint']);
    }));

  it('hands out exported bytes under their name', () =>
    withContext(async (context) => {
      const page = await openPage(context, server.address);
      const downloading = page.waitForEvent('download');
      await page.evaluate(() => window.host.exportSave('流程.png', 'image/png', Uint8Array.of(1, 2, 255)));
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('流程.png');
      expect([...readFileSync(await download.path())]).toEqual([1, 2, 255]);
    }));

  it.each(['served', 'page'] as const)(
    'offers unsaved work back after the tab is gone, not while it is open (%s)',
    (kind) =>
      withContext(async (context) => {
        const address = kind === 'served' ? server.address : `http://127.0.0.1:${server.port}/`;
        const one = await openPage(context, address);
        const other = await openPage(context, address);
        const listed = async () => {
          const answer = await other.evaluate(() => window.host.journalList());
          return answer.ok ? answer.value.map(({ key, text }) => [key, text]) : answer.problem;
        };
        expect(await one.evaluate(() => window.host.capabilities.kind)).toBe(kind);
        await one.evaluate((work) => window.host.journalPut(work), draft);
        expect(await listed()).toEqual([]);
        await one.close();
        await expect.poll(listed).toEqual([[draft.key, 'half']]);
        await other.evaluate((key) => window.host.journalDelete(key), draft.key);
        expect(await listed()).toEqual([]);
      }),
  );

  it('says so when the program is gone or was started anew, and never rejects', () =>
    withContext(async (context) => {
      const page = await openPage(context, `${server.address.slice(0, -4)}AAAA`);
      const refused = await page.evaluate(() => window.host.launchFiles());
      expect(refused).toMatchObject({ ok: false, problem: { code: 'no-answer' } });
      await context.setOffline(true);
      expect(await page.evaluate((work) => window.host.journalPut(work), draft)).toMatchObject({
        ok: false,
        problem: { code: 'no-answer' },
      });
    }));
});
