import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileHandles } from '../../electron/node/handles.ts';
import { journalIn } from '../../electron/node/journal.ts';
import { editorService } from '../../electron/node/service.ts';
import { staticFiles } from '../../electron/node/static-files.ts';
import { templatesIn } from '../../electron/node/templates.ts';
import { versionsIn } from '../../electron/node/versions.ts';
import { type EditorServer, serveEditor } from '../../electron/web/server.ts';
import { answerEnvelope, MESSAGES, type MessageName } from '../../shared/host/messages.ts';
import { scratchFolder } from './scratch.ts';

interface Setting {
  readonly folder: string;
  readonly blueprint: string;
  readonly server: EditorServer;
  readonly origin: string;
  readonly token: string;
}

/** A server over a folder with a page, a secret beside the page, an example and one blueprint named at start. */
async function startServer(): Promise<Setting> {
  const folder = scratchFolder();
  for (const name of ['page', 'page/workers', 'fonts', 'examples']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'page/workers/export-1.js'), '');
  writeFileSync(join(folder, 'page/workers/layout-1.js'), '');
  writeFileSync(join(folder, 'fonts/fonts.css'), '');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync('../secret.txt', join(folder, 'page/link.txt'));
  writeFileSync(join(folder, 'examples/bank.blueprint'), 'no blueprint at all');
  const blueprint = join(folder, '投诉.blueprint');
  writeFileSync(blueprint, 'old');
  const service = editorService({
    handles: fileHandles(),
    folders: fileHandles(),
    launchPaths: [blueprint],
    launchFolder: folder,
    journal: journalIn(join(folder, 'journal')),
    versions: versionsIn(join(folder, 'versions'), () => new Date().toISOString()),
    templates: templatesIn(join(folder, 'templates')),
    examplesFolder: join(folder, 'examples'),
    now: () => '2026-01-01T10:00:00Z',
  });
  const server = await serveEditor(service, staticFiles({ '': join(folder, 'page'), fonts: join(folder, 'fonts') }));
  onTestFinished(() => server.close());
  const [origin = '', token = ''] = server.address.split('/#');
  return { folder, blueprint, server, origin, token };
}

function post(setting: Setting, name: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${setting.origin}/api/${name}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${setting.token}`,
      Origin: setting.origin,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Asks and checks the answer against the table of messages. */
async function ask(setting: Setting, name: MessageName, body: unknown): Promise<unknown> {
  const response = await post(setting, name, body);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const answer = answerEnvelope.parse(await response.json());
  return answer.ok ? MESSAGES[name].response.parse(answer.value) : answer.problem.code;
}

async function launchFile(setting: Setting): Promise<{ id: string; name: string }> {
  const [handle] = (await ask(setting, 'launchFiles', {})) as { id: string; name: string }[];
  if (!handle) throw new Error('no launch file');
  return handle;
}

/** A request as no browser would send it: raw path and headers. */
function raw(
  setting: Setting,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: setting.server.port, host: '127.0.0.1', path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.once('error', reject).end();
  });
}

describe('the served page', () => {
  it('runs under a policy without anything unsafe; only the export worker may compile WebAssembly', async () => {
    const setting = await startServer();
    for (const path of ['/', '/index.html', '/fonts/fonts.css', '/workers/layout-1.js', '/none', '/api/launchFiles']) {
      const { headers } = await fetch(setting.origin + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    const worker = await fetch(`${setting.origin}/workers/export-1.js`);
    const policy = worker.headers.get('content-security-policy') ?? '';
    expect(policy.match(/'[^']*unsafe[^']*'/g)).toEqual(["'wasm-unsafe-eval'"]);
  });

  it('gives the page and the fonts, and is asked again only for what changed', async () => {
    const setting = await startServer();
    const page = await fetch(`${setting.origin}/`);
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html>',
    ]);
    const tag = page.headers.get('etag') ?? '';
    expect((await fetch(`${setting.origin}/`, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    expect((await fetch(`${setting.origin}/fonts/fonts.css`)).status).toBe(200);
  });

  it('gives nothing outside its folders, however the address is written', async () => {
    const setting = await startServer();
    const paths = [
      '/../secret.txt',
      '/fonts/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/fonts/..%5c..%5csecret.txt',
      '//secret.txt',
      `/${setting.folder}/secret.txt`,
      '/link.txt',
      '/__proto__/x',
      '/constructor/name',
      '/fonts',
      '/workers/',
    ];
    for (const path of paths) {
      const { status, text } = await raw(setting, path);
      expect(status, path).toBe(404);
      expect(text).not.toContain('secret');
    }
  });

  it('listens on this machine alone', async () => {
    const { server } = await startServer();
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[A-Za-z0-9_-]{32}$/);
    const elsewhere = connect(server.port, '127.0.0.2');
    const outcome = await new Promise((resolve) => {
      elsewhere.once('connect', () => resolve('connected'));
      elsewhere.once('error', () => resolve('refused'));
    });
    elsewhere.destroy();
    expect(outcome).toBe('refused');
  });
});

describe('who may send messages', () => {
  it('refuses a wrong token, none, and another server’s', async () => {
    const setting = await startServer();
    const other = await startServer();
    for (const token of ['', 'x', `${setting.token}x`, other.token]) {
      const response = await post(setting, 'launchFiles', {}, { Authorization: `Bearer ${token}` });
      expect(response.status).toBe(401);
    }
  });

  it('refuses other hosts and origins, with the right token too', async () => {
    const setting = await startServer();
    for (const host of [
      'evil.example',
      `localhost:${setting.server.port}`,
      '127.0.0.1',
      `evil.example:${setting.server.port}`,
    ]) {
      expect((await raw(setting, '/', { Host: host })).status, host).toBe(403);
    }
    for (const origin of [
      'http://evil.example',
      'null',
      `http://localhost:${setting.server.port}`,
      'http://127.0.0.1',
    ]) {
      const response = await post(setting, 'launchFiles', {}, { Origin: origin });
      expect(response.status, origin).toBe(403);
      expect(await response.text()).not.toContain('投诉');
    }
  });

  it('refuses messages that are not posted as JSON by a page', async () => {
    const setting = await startServer();
    const authorization = { Authorization: `Bearer ${setting.token}` };
    expect((await fetch(`${setting.origin}/api/launchFiles`, { headers: authorization })).status).toBe(405);
    expect((await post(setting, 'launchFiles', {}, { 'Content-Type': 'text/plain' })).status).toBe(415);
    const withoutOrigin = await fetch(`${setting.origin}/api/launchFiles`, {
      method: 'POST',
      headers: { ...authorization, 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(withoutOrigin.status).toBe(403);
  });
});

describe('messages', () => {
  it('refuses names, bodies and values that were not agreed', async () => {
    const setting = await startServer();
    expect((await post(setting, 'toString', {})).status).toBe(404);
    expect((await post(setting, '__proto__', {})).status).toBe(404);
    const bad: [string, unknown][] = [
      ['launchFiles', '{"half":'],
      ['launchFiles', '[]'],
      ['launchFiles', { more: 1 }],
      ['readFile', {}],
      ['readFile', { fileId: '../../etc/passwd' }],
      ['readFile', { fileId: 7 }],
      ['saveFile', { fileId: 'abcdefghijkl', text: 'x', baseDigest: 'not a digest' }],
      ['listFolder', { folderId: '/etc' }],
      ['launchFolder', { path: '/etc' }],
      ['rulesFor', { fileId: '../../etc' }],
      ['neighbour', { fileId: 'abcdefghijkl', documentId: 'any', pathHint: null }],
      ['readExample', { id: '../secret' }],
      ['readTemplate', { id: '../secret' }],
      ['templatePut', { id: '..', text: '' }],
      ['templateDelete', { id: 'a/b' }],
      ['saveLibrary', { fileId: '../../etc', text: '{}', baseDigest: null }],
      ['readExample', { id: 'bank.blueprint' }],
      ['journalDelete', { key: '../../x' }],
      ['journalPut', { key: 'abcdefghijkl', name: 'x', fileId: null, baseDigest: null, text: 5 }],
    ];
    for (const [name, body] of bad) expect((await post(setting, name, body)).status, JSON.stringify(body)).toBe(400);
  });

  it('refuses bodies beyond the limit, whether their length is told or not', async () => {
    const setting = await startServer();
    const long = JSON.stringify({ fileId: 'a'.repeat(70_000) });
    expect((await post(setting, 'readFile', long)).status).toBe(413);
    const told = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(long));
        controller.close();
      },
    });
    const init = { method: 'POST', body: told, duplex: 'half' } as const;
    const headers = {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${setting.token}`,
      Origin: setting.origin,
    };
    expect((await fetch(`${setting.origin}/api/readFile`, { ...init, headers })).status).toBe(413);
  });

  it('names launch files without their folders, reads them, saves them', async () => {
    const setting = await startServer();
    const handle = await launchFile(setting);
    expect(handle.name).toBe('投诉.blueprint');
    expect(handle.id).not.toContain('投诉');
    const opened = (await ask(setting, 'readFile', { fileId: handle.id })) as { text: string; digest: string };
    expect(opened.text).toBe('old');
    const text = '新的 "text"\n';
    expect(await ask(setting, 'saveFile', { fileId: handle.id, text, baseDigest: opened.digest })).toMatchObject({
      handle,
    });
    expect(readFileSync(setting.blueprint, 'utf8')).toBe(text);
  });

  it('answers with a conflict when the file changed on disk, and writes only when told to', async () => {
    const setting = await startServer();
    const { id } = await launchFile(setting);
    const { digest } = (await ask(setting, 'readFile', { fileId: id })) as { digest: string };
    writeFileSync(setting.blueprint, 'theirs');
    const refused = await post(setting, 'saveFile', { fileId: id, text: 'mine', baseDigest: digest });
    const told = await refused.text();
    expect(told).toMatch(/"conflict".*投诉\.blueprint was changed/);
    expect(told).not.toContain(setting.folder);
    expect(readFileSync(setting.blueprint, 'utf8')).toBe('theirs');
    await ask(setting, 'saveFile', { fileId: id, text: 'mine', baseDigest: null });
    expect(readFileSync(setting.blueprint, 'utf8')).toBe('mine');
  });

  it('tells the settings of a file’s folder, broken ones too, without a path', async () => {
    const setting = await startServer();
    const { id } = await launchFile(setting);
    writeFileSync(join(setting.folder, '.blueprint-rules.json'), '{"profile": "lax"}');
    expect(await ask(setting, 'rulesFor', { fileId: id })).toEqual({
      place: '.blueprint-rules.json',
      text: '{"profile": "lax"}',
    });
    writeFileSync(join(setting.folder, '.blueprint-rules.json'), Buffer.from([0xff]));
    const told = await (await post(setting, 'rulesFor', { fileId: id })).text();
    expect(told).toContain('Could not read .blueprint-rules.json: it is not UTF-8 text.');
    expect(told).not.toContain(setting.folder);
  });

  it('tells the brand of a file’s folder likewise', async () => {
    const setting = await startServer();
    const { id } = await launchFile(setting);
    expect(await ask(setting, 'brandFor', { fileId: id })).toBeNull();
    writeFileSync(join(setting.folder, '.blueprint-brand.json'), '{"format": "any"}');
    const found = { place: '.blueprint-brand.json', text: '{"format": "any"}' };
    expect(await ask(setting, 'brandFor', { fileId: id })).toEqual(found);
    expect((await post(setting, 'brandFor', { fileId: '../../etc' })).status).toBe(400);
  });

  it('lists the folder named at the start by places in it, and none by the handle of a file', async () => {
    const setting = await startServer();
    const folder = (await ask(setting, 'launchFolder', {})) as { id: string; name: string };
    expect(folder.name).toBe(basename(setting.folder));
    const answer = await post(setting, 'listFolder', { folderId: folder.id });
    const told = await answer.text();
    expect(told).toContain('"place":"投诉.blueprint"');
    expect(told).toContain('"place":"examples/bank.blueprint"');
    expect(told).not.toContain(setting.folder);
    const { id } = await launchFile(setting);
    expect(await ask(setting, 'listFolder', { folderId: id })).toBe('unknown-file');
    expect(await ask(setting, 'readFile', { fileId: folder.id })).toBe('unknown-file');
    rmSync(setting.folder, { recursive: true });
    const gone = await (await post(setting, 'listFolder', { folderId: folder.id })).text();
    expect(gone).toContain('it does not exist');
    expect(gone).not.toContain(setting.folder);
  });

  it('does not know handles that it never gave', async () => {
    const setting = await startServer();
    expect(await ask(setting, 'readFile', { fileId: 'abcdefghijkl' })).toBe('unknown-file');
    expect(await ask(setting, 'saveFile', { fileId: 'abcdefghijkl', text: 'x', baseDigest: null })).toBe(
      'unknown-file',
    );
    expect(await ask(setting, 'rulesFor', { fileId: 'abcdefghijkl' })).toBe('unknown-file');
    expect(await ask(setting, 'readExample', { id: 'none' })).toBe('unreadable');
  });

  it('keeps unsaved work with its file, gives it back and forgets it', async () => {
    const setting = await startServer();
    const handle = await launchFile(setting);
    const draft = { name: 'Complaints', baseDigest: null, text: 'half done' };
    await ask(setting, 'journalPut', { ...draft, key: 'untitled-work', fileId: null });
    await ask(setting, 'journalPut', { ...draft, key: 'work-on-a-file', fileId: handle.id });
    const listed = (await ask(setting, 'journalList', {})) as { key: string }[];
    const byKey = Object.fromEntries(listed.map((entry) => [entry.key, entry]));
    expect(byKey['untitled-work']).toEqual({
      ...draft,
      key: 'untitled-work',
      handle: null,
      at: '2026-01-01T10:00:00Z',
    });
    expect(byKey['work-on-a-file']).toMatchObject({ handle, name: '投诉.blueprint', text: 'half done' });
    expect(JSON.stringify(listed)).not.toContain(setting.folder);
    await ask(setting, 'journalDelete', { key: 'untitled-work' });
    expect(await ask(setting, 'journalList', {})).toHaveLength(1);
  });

  it('lists examples, even one that is broken', async () => {
    const setting = await startServer();
    const nothing = {
      scenario: {},
      documentId: '',
      comparesWith: null,
      kind: 'custom',
      steps: 0,
      phases: 0,
      markers: 0,
    };
    const broken = { ...nothing, id: 'bank', title: { en: 'bank' } };
    expect(await ask(setting, 'examples', {})).toEqual([broken]);
    expect(await ask(setting, 'readExample', { id: 'bank' })).toBe('no blueprint at all');
  });
});
