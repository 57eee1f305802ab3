import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { scratchFolder } from '../electron/scratch.ts';
import { terminal } from '../electron/terminal.ts';
import { answered, BROKEN, HARD_NAMES, harmless, hostileBlueprint, writeFiles } from '../support/hostile.ts';

const withError = RULES['steps/link-ends'].bad();

async function report(
  files: Readonly<Record<string, string | BlueprintDocument>>,
  format: string,
  ...more: string[]
): Promise<string> {
  const folder = scratchFolder();
  writeFiles(folder, files);
  return (await terminal(folder, ['validate', '.', '--format', format, ...more])).out;
}

const place = z.object({
  artifactLocation: z.object({ uri: z.string(), index: z.number() }),
  region: z.object({ startLine: z.number(), startColumn: z.number() }).optional(),
});
const sarif = z.object({
  runs: z.tuple([
    z.object({
      columnKind: z.literal('utf16CodeUnits'),
      tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
      artifacts: z.array(z.object({ location: z.object({ uri: z.string() }) })),
      invocations: z.tuple([z.object({ executionSuccessful: z.boolean(), exitCode: z.number() })]),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number(),
          level: z.string(),
          kind: z.string().optional(),
          locations: z.tuple([z.object({ physicalLocation: place })]),
          partialFingerprints: z.record(z.string(), z.string()).optional(),
          suppressions: z.array(z.object({ status: z.string(), justification: z.string() })).optional(),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
      properties: z.object({ weakened: z.array(z.object({ rule: z.string() })) }),
    }),
  ]),
});

async function sarifRun(
  ...given: Parameters<typeof report> extends [infer Files, string, ...infer More] ? [Files, ...More] : never
) {
  const [files, ...more] = given;
  return sarif.parse(JSON.parse(await report(files, 'sarif', ...more))).runs[0];
}

describe('SARIF', () => {
  it('points each finding at its line, names its rule by place, and keeps its fingerprint', async () => {
    const { results, tool } = await sarifRun({ 'a.blueprint': withError });
    const text = JSON.stringify(withError, null, 2).split('\n');
    const found = results.filter(({ ruleId }) => ruleId === 'steps/link-ends');
    expect(found.length).toBeGreaterThan(0);
    for (const { level, ruleIndex, ruleId, locations, partialFingerprints } of found) {
      const { region } = locations[0].physicalLocation;
      expect(text[(region?.startLine ?? 0) - 1]?.slice((region?.startColumn ?? 0) - 1)).toMatch(/^"link-/);
      expect([level, tool.driver.rules[ruleIndex]?.id]).toEqual(['error', ruleId]);
      expect(partialFingerprints?.['blueprintFinding/v1']).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  it('tells a waiver as an accepted suppression, what was left open as open, and either again once it no longer holds', async () => {
    const waived = answered(withError, 'steps/link-ends', 'waivers');
    const open = answered(withError, 'steps/link-ends', 'openAnswers');
    const changed = {
      ...waived,
      waivers: { 'waivers-number-0': { ...Object.values(waived.waivers)[0], factsDigest: 'x' } },
    };
    const of = async (document: BlueprintDocument, ...more: string[]) =>
      (await sarifRun({ 'a.blueprint': document }, ...more)).results.filter((one) => one.ruleId === 'steps/link-ends');
    expect(await of(waived)).toMatchObject([{ suppressions: [{ status: 'accepted', justification: 'Agreed' }] }]);
    expect(await of(open)).toMatchObject([{ kind: 'open', level: 'none', properties: { open: { who: 'Li Na' } } }]);
    expect(await of(open, '--date', '2026-08-01')).toMatchObject([
      { level: 'error', properties: { open: { overdue: true } } },
    ]);
    const [stale] = await of(changed as BlueprintDocument);
    expect(stale).toMatchObject({ level: 'error', properties: { staleWaiver: { reason: 'Agreed' } } });
    expect(stale?.suppressions).toBeUndefined();
  });

  it('writes references that lead back to the file, whatever its name', async () => {
    const { artifacts } = await sarifRun(Object.fromEntries(HARD_NAMES.map((name) => [name, withError])));
    const names = artifacts.map(({ location }) => location.uri);
    expect(names.every((uri) => /^[\w%.!~*'()-]+$/.test(uri))).toBe(true);
    expect(names.map(decodeURIComponent).sort()).toEqual([...HARD_NAMES].sort());
  });

  it('tells a broken file as one finding at its place, and that the run was not whole', async () => {
    const { results, invocations, artifacts } = await sarifRun({ ...BROKEN, 'ok.blueprint': harmless() });
    const broken = results.filter(({ ruleId }) => ruleId === 'file/unchecked');
    expect(broken.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)).toEqual(
      Object.keys(BROKEN).sort(),
    );
    expect(broken.find(({ locations }) => locations[0].physicalLocation.region?.startLine === 3)).toBeDefined();
    expect(invocations).toEqual([{ executionSuccessful: false, exitCode: 2 }]);
    for (const { locations } of results) {
      const { uri, index } = locations[0].physicalLocation.artifactLocation;
      expect(artifacts[index]?.location.uri).toBe(uri);
    }
  });

  it('says what a document weakens', async () => {
    const weak = { ...withError, ruleSettings: { rules: { 'steps/link-ends': { severity: 'off' as const } } } };
    expect((await sarifRun({ 'a.blueprint': weak })).properties.weakened).toMatchObject([{ rule: 'steps/link-ends' }]);
  });
});

describe('JUnit XML', () => {
  const counts = (xml: string) =>
    [...xml.matchAll(/<testsuite name="([^"]*)" tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/g)].map(
      ([, name, , failures, errors]) => [name, Number(failures), Number(errors)],
    );

  it('fails where the run does: at errors, and at more warnings than allowed', async () => {
    const files = { 'a.blueprint': withError, 'b.blueprint': harmless(), 'c.blueprint': '{' };
    expect(counts(await report(files, 'junit'))).toEqual([
      ['a.blueprint', 1, 0],
      ['b.blueprint', 0, 0],
      ['c.blueprint', 0, 1],
    ]);
    const strict = await report(files, 'junit', '--max-warnings', '0');
    expect(counts(strict).at(-1)).toEqual(['--max-warnings', 1, 0]);
  });

  it('skips what is waived or could not be judged, with the reason, and tells waivers as properties', async () => {
    const xml = await report({ 'a.blueprint': answered(withError, 'steps/link-ends', 'waivers') }, 'junit');
    expect(counts(xml)).toEqual([['a.blueprint', 0, 0]]);
    expect(xml).toMatch(/<property name="waiver" value="steps\/link-ends: .*\(Agreed – Li Na, 2026-05-04\)"\/>/);
    expect(xml).toMatch(/<testcase name="steps\/link-ends"[^>]*>\s*<skipped type="answered"/);
    expect(xml).toMatch(
      /<testcase name="drawing\/overlap"[^>]*>\s*<skipped type="not judged" message="the drawing was/,
    );
  });
});

describe('pages to read', () => {
  it.each(['html', 'markdown'])('%s: what is weakened and every waiver stand before all else', async (format) => {
    const page = await report({ 'a.blueprint': hostileBlueprint(), 'b.blueprint': harmless() }, format);
    const cell = (words: string) => (format === 'html' ? `<bdi>${words}</bdi>` : `| ${words} |`);
    const heading = page.indexOf(format === 'html' ? '<bdi>Files</bdi>' : '## Files');
    const first = [
      'weakened by the document from warning to off',
      'waived',
      'waiver no longer holds, what it judged has changed',
    ];
    for (const words of first) {
      expect(page.indexOf(cell(words)), words).toBeGreaterThan(0);
      expect(page.indexOf(cell(words)), words).toBeLessThan(heading);
    }
  });

  it('HTML never takes a text for markup, and needs nothing from elsewhere', async () => {
    const page = await report({ '<b>&.blueprint': hostileBlueprint(), ...BROKEN }, 'html');
    const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*|!--)/gi)].map(([, tag]) => tag));
    const own = 'html head meta title style body main h1 h2 h3 p bdi div table thead tbody tr th td'.split(' ');
    expect([...tags].filter((tag) => !own.includes(tag ?? ''))).toEqual([]);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(href|src)=|url\(|@import/);
  });

  it('Markdown keeps every row in its columns', async () => {
    const page = await report({ 'a|b *c* <d>.blueprint': hostileBlueprint(), ...BROKEN }, 'markdown');
    const cells = (line: string) => line.replaceAll(/\\./g, '').split('|').length;
    let columns = 0;
    for (const line of page.split('\n')) {
      if (!line.startsWith('|')) columns = 0;
      else if (columns === 0) columns = cells(line);
      else expect(cells(line), line).toBe(columns);
    }
    expect(page).not.toMatch(/(?<!\\)<(?!!)/);
  });

  it('leaves the findings out with --summary-only, and the sums in', async () => {
    for (const format of ['html', 'markdown', 'text', 'json']) {
      const files = { 'a.blueprint': answered(withError, 'customer/segment', 'waivers') };
      const page = await report(files, format, '--summary-only');
      expect(page, format).not.toContain('steps/link-ends');
      expect(page, format).toContain('customer/segment');
      expect(page, format).toMatch(format === 'json' ? /"errors": 1/ : /1 error/);
    }
  });
});

describe('text', () => {
  it('sums up each file and each step of the method', async () => {
    const out = await report({ 'a.blueprint': withError, 'b.blueprint': harmless() }, 'text');
    expect(out).toMatch(/^a\.blueprint: 1 error, \d+ warnings, \d+ notes\.$/m);
    expect(out).toMatch(/^b\.blueprint: nothing at error, \d+ warnings, \d+ notes\.$/m);
    expect(out.match(/^\d .* +\d+\/2 +\d+\/\d+/gm)).toHaveLength(6);
  });

  it('stays a line a finding and commands no terminal, whatever texts and names say', async () => {
    const out = await report({ 'two\nlines.blueprint': hostileBlueprint() }, 'text');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    const lines = out.split('\n\n')[0]?.split('\n') ?? [];
    expect(lines.filter((line) => !line.startsWith('two\\nlines.blueprint:'))).toEqual([]);
  });
});

describe('every format', () => {
  it.each(['text', 'json', 'sarif', 'junit', 'markdown', 'html'])(
    '%s is the same for the same files, in Chinese too',
    async (format) => {
      const files = { 'a.blueprint': hostileBlueprint(), ...BROKEN };
      const once = await report(files, format, '--lang', 'zh');
      expect(await report(files, format, '--lang', 'zh')).toBe(once);
      expect(once).toMatch(/[\u4e00-\u9fff]/);
    },
  );
});
