import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { answered, harmless, writeFiles } from '../support/hostile.ts';
import { scratchFolder } from './scratch.ts';
import { terminal } from './terminal.ts';

/** One error (a link to itself), besides warnings. */
const withError = RULES['steps/link-ends'].bad();
const lanes = { evidence: 'Letter', customer: 'Ask', frontstage: 'Answer' };

describe('validate', () => {
  it('leaves with 0 where nothing is at error, and says what it looked at', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': harmless() });
    const { code, out, err } = await terminal(folder, ['validate', 'a.blueprint']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^a\.blueprint:\d+:3: warning customer\/segment: No customer segment is named\.$/m);
    expect(out).toMatch(/^1 file, nothing at error, \d+ warnings/m);
  });

  it('leaves with 1 at an error and names file, line and column of what is at fault', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': withError });
    const { code, out } = await terminal(folder, ['validate', 'a.blueprint']);
    expect(code).toBe(1);
    const place = /^a\.blueprint:(\d+):(\d+): error steps\/link-ends: /m.exec(out);
    const line = serialiseBlueprint(withError).split('\n')[Number(place?.[1]) - 1] ?? '';
    expect(line.slice(Number(place?.[2]) - 1)).toMatch(/^"link-/);
  });

  it('finds files in folders and by patterns, each once', async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      'one/a.blueprint': harmless(),
      'one/deep/b.blueprint': harmless(),
      'one/notes.json': '{}',
      'one/node_modules/c.blueprint': harmless(),
      'two/d.blueprint': harmless(),
    });
    const read = async (...paths: string[]) => {
      const { out } = await terminal(folder, ['validate', '--format', 'json', ...paths]);
      return z
        .object({ files: z.array(z.object({ path: z.string() })) })
        .parse(JSON.parse(out))
        .files.map(({ path }) => path);
    };
    expect(await read('one')).toEqual(['one/a.blueprint', 'one/deep/b.blueprint']);
    expect(await read('**/*.blueprint')).toEqual(['one/a.blueprint', 'one/deep/b.blueprint', 'two/d.blueprint']);
    expect(await read('two/d.blueprint', 'two', './two/*')).toEqual(['two/d.blueprint']);
    expect(await read('one/notes.json')).toEqual(['one/notes.json']);
  });

  it('tells a broken file once and still checks the others, leaving with 2', async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      'a.blueprint': '{\n  "format": "service-blueprint",',
      'b.blueprint': withError,
      'c.blueprint': '[]',
    });
    writeFileSync(join(folder, 'd.blueprint'), Uint8Array.of(0xc3, 0x28));
    const { code, out } = await terminal(folder, ['validate', '.', 'gone.blueprint']);
    expect(code).toBe(2);
    expect(out.match(/^a\.blueprint.*/gm)).toEqual([
      expect.stringMatching(/^a\.blueprint:2:\d+: error file\/unchecked \(not-json\): /),
    ]);
    expect(out.match(/^c\.blueprint.*/gm)).toEqual([
      expect.stringMatching(/^c\.blueprint:1:1: error file\/unchecked \(not-a-blueprint\): /),
    ]);
    expect(out).toMatch(/^d\.blueprint: error file\/unchecked \(not-text\): .*UTF-8/m);
    expect(out).toMatch(/^gone\.blueprint: error file\/unchecked \(unreadable\): .*does not exist/m);
    expect(out).toMatch(/^b\.blueprint:\d+:\d+: error steps\/link-ends/m);
    expect(out).toMatch(/^5 files, 4 not checked, /m);
  });

  it('does not pass over a folder or pattern without blueprints', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'empty'));
    for (const path of ['empty', '*.blueprint']) {
      const { code, err } = await terminal(folder, ['validate', path]);
      expect(code).toBe(2);
      expect(err).toContain(`${path}: no blueprint file there.`);
    }
  });

  it('counts warnings against --max-warnings', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': harmless() });
    const { out } = await terminal(folder, ['validate', 'a.blueprint']);
    const count = Number(/(\d+) warnings/.exec(out)?.[1]);
    expect((await terminal(folder, ['validate', 'a.blueprint', '--max-warnings', String(count)])).code).toBe(0);
    expect((await terminal(folder, ['validate', 'a.blueprint', '--max-warnings', String(count - 1)])).code).toBe(1);
  });

  it.each([
    ['--max-warnings', 'few'],
    ['--max-warnings', '-1'],
    ['--date', '2026-02-30'],
    ['--profile', 'lax'],
    ['--format', 'xml'],
  ])('refuses %s %s', async (option, value) => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': harmless() });
    const { code, out, err } = await terminal(folder, ['validate', 'a.blueprint', `${option}=${value}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(option);
  });

  it('tells the same in JSON, with fingerprints', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': withError, 'b.blueprint': '{}' });
    const { code, out, err } = await terminal(folder, ['validate', '.', '--format', 'json']);
    expect([code, err]).toEqual([2, '']);
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      summary: { files: 2, unchecked: 1 },
      files: [
        { path: 'a.blueprint', profile: 'recommended' },
        { path: 'b.blueprint', checked: false, findings: [{ rule: 'file/unchecked', place: { line: 1, column: 1 } }] },
      ],
    });
    const finding = told.files[0].findings.find((one: { rule: string }) => one.rule === 'steps/link-ends');
    expect(finding).toMatchObject({ severity: 'error', step: 4, elements: [{ line: expect.any(Number) }] });
    expect(finding.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(finding.message['zh-Hans']).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('what a document says about its own check', () => {
  const weak = {
    ...withError,
    ruleSettings: { rules: { 'steps/link-ends': { severity: 'off' }, 'customer/segment': { severity: 'error' } } },
  } as const satisfies BlueprintDocument;

  it('stands first in the report', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': weak });
    const { out } = await terminal(folder, ['validate', 'a.blueprint']);
    expect(out).toMatch(/^a\.blueprint: steps\/link-ends: weakened by the document from error to off\n/);
    expect(out).not.toContain('error steps/link-ends');
    expect(out).toContain('error customer/segment');
  });

  it('may raise a profile named on the command line, never lower it', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': weak });
    const { code, out } = await terminal(folder, ['validate', 'a.blueprint', '--profile', 'recommended']);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.blueprint: steps\/link-ends: the document asks for off instead of error; held\n/);
    expect(out).toContain('error steps/link-ends');
    expect(out).toContain('error customer/segment');
  });

  it('is left out with --ignore-document-settings', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': weak });
    const { code, out } = await terminal(folder, ['validate', 'a.blueprint', '--ignore-document-settings']);
    expect(code).toBe(1);
    expect(out).toContain('error steps/link-ends');
    expect(out).toContain('warning customer/segment');
  });

  it('may waive: shown first with reason, name and day, not counted, unless --ignore-waivers', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': answered(withError, 'steps/link-ends', 'waivers') });
    const { code, out } = await terminal(folder, ['validate', 'a.blueprint']);
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.blueprint:\d+:\d+: waived steps\/link-ends: .* \(Agreed – Li Na, 2026-05-04\)\n/);
    expect(out).toMatch(/, 1 waived\.$/m);
    expect((await terminal(folder, ['validate', 'a.blueprint', '--ignore-waivers'])).code).toBe(1);
  });

  it('may leave open until a day, after which it counts', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': answered(withError, 'steps/link-ends', 'openAnswers') });
    const before = await terminal(folder, ['validate', 'a.blueprint', '--date', '2026-07-10']);
    expect(before.code).toBe(0);
    expect(before.out).toMatch(/: open steps\/link-ends: .* \(Li Na, until 2026-07-10\)$/m);
    const after = await terminal(folder, ['validate', 'a.blueprint', '--date', '2026-07-11']);
    expect(after.code).toBe(1);
    expect(after.out).toMatch(/: open and overdue steps\/link-ends: /);
  });
});

describe('the settings file of a folder', () => {
  const strict = JSON.stringify({ rules: { 'customer/segment': { severity: 'error' } }, locked: ['customer/segment'] });

  it('holds for the files below it, the nearest one alone', async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      '.blueprint-rules.json': strict,
      'a.blueprint': harmless(),
      'deep/er/b.blueprint': harmless(),
      'own/.blueprint-rules.json': '{}',
      'own/c.blueprint': harmless(),
    });
    const { code, out } = await terminal(folder, ['validate', '.']);
    expect(code).toBe(1);
    expect(out.match(/^.*error customer\/segment/gm)).toEqual([
      expect.stringMatching(/^a\.blueprint:\d+:3: error/),
      expect.stringMatching(/^deep\/er\/b\.blueprint:\d+:3: error/),
    ]);
  });

  it('locks rules against the document', async () => {
    const folder = scratchFolder();
    const ruleSettings = { rules: { 'customer/segment': { severity: 'off' } } };
    writeFiles(folder, { '.blueprint-rules.json': strict, 'a.blueprint': harmless({ ruleSettings }) });
    const { code, out } = await terminal(folder, ['validate', 'a.blueprint']);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.blueprint: customer\/segment: the document asks for off instead of error; held/);
  });

  it.each([
    ['{"rules": {\n  "no/such-rule": {}}}', ':2:19: rules.no/such-rule: '],
    ['{\n "profile": "lax"}', ':2:13: profile: '],
    ['{\n "profil": "strict"}', ':1:1: '],
    ['{"locked": ', ':1:'],
  ])('is not passed over where it is broken: %s', async (settings, place) => {
    const folder = scratchFolder();
    writeFiles(folder, { '.blueprint-rules.json': settings, 'a.blueprint': harmless() });
    const { code, out } = await terminal(folder, ['validate', 'a.blueprint']);
    expect(code).toBe(2);
    expect(out).toContain(`${join(folder, '.blueprint-rules.json')}${place}`);
    expect(out).not.toContain('customer/segment');
  });
});

describe('blueprints that refer to one another', () => {
  const documentId = '1b1c2d3e-0000-4000-8000-000000000001';
  const sub = { ...sketch({ lanes: { customer: '^Ask Get$' }, links: 'Ask>Get' }), documentId };
  const main = (pathHint: string) => sketch({ lanes, steps: { Ask: { blueprint: { documentId, pathHint } } } });

  it('are found beside the file, where the hint says or not, and by their id alone', async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      'a.blueprint': main('parts/sub.blueprint'),
      'parts/sub.blueprint': sub,
      'b/a.blueprint': main('renamed.blueprint'),
      'b/sub.blueprint': sub,
      'c/a.blueprint': main('other.blueprint'),
      'c/other.blueprint': harmless(),
      'd/a.blueprint': main(join(folder, 'parts/sub.blueprint')),
    });
    const { out } = await terminal(folder, ['validate', '.']);
    expect(out.match(/^.*error drawing\/sub-blueprint/gm)).toEqual([
      expect.stringMatching(/^c\/a\.blueprint:/),
      expect.stringMatching(/^d\/a\.blueprint:/),
    ]);
  });
});

describe('rules', () => {
  it('lists every rule and tells all about each, in both languages', async () => {
    const folder = scratchFolder();
    const listed = await terminal(folder, ['rules', 'list']);
    expect(listed.out.trimEnd().split('\n')).toHaveLength(Object.keys(RULES).length);
    for (const id of Object.keys(RULES)) {
      const { code, out } = await terminal(folder, ['rules', 'show', id, '--lang', 'zh']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^${id}: .*[\\u4e00-\\u9fff]`));
    }
    const told = JSON.parse((await terminal(folder, ['rules', 'show', 'steps/linked', '--format', 'json'])).out);
    expect(told).toMatchObject({ id: 'steps/linked', severity: { recommended: 'warning', strict: 'error' } });
  });

  it('tells all of a rule to programs, and as a page', async () => {
    const folder = scratchFolder();
    const shown = await terminal(folder, ['rules', 'show', 'analysis/hidden-wait', '--format', 'json']);
    expect(JSON.parse(shown.out)).toMatchObject({
      step: { number: 3, name: 'Analyse' },
      mend: expect.stringContaining('wait point'),
      options: [{ name: 'minutes', value: 60, means: expect.stringContaining('Minutes') }],
      documentation: 'assets/rules/en/analysis.hidden-wait.md',
    });
    const fixed = await terminal(folder, ['rules', 'show', 'drawing/lane-order', '--format', 'json', '--lang', 'zh']);
    expect(JSON.parse(fixed.out)).toMatchObject({ fixes: ['按顺序排列泳道'] });
    const listed = await terminal(folder, ['rules', 'list', '--format', 'json']);
    expect(JSON.parse(listed.out)).toHaveLength(Object.keys(RULES).length);
    const page = await terminal(folder, ['rules', 'show', 'analysis/hidden-wait', '--format', 'markdown']);
    expect(page.out).toMatch(/^# Wait that is not marked\n[\s\S]*^\| `minutes` \| Minutes /m);
    expect((await terminal(folder, ['rules', 'list', '--format', 'markdown'])).out).toContain('# The rules');
  });

  it('does not know what is not there', async () => {
    const folder = scratchFolder();
    for (const typed of [['show', 'no/such'], ['show'], ['list', 'x'], ['toString', 'x'], ['show', 'toString']]) {
      expect((await terminal(folder, ['rules', ...typed])).code, typed.join(' ')).toBe(2);
    }
  });
});
