import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { answered, harmless, writeFiles } from '../support/hostile.ts';
import { scratchFolder } from './scratch.ts';
import { terminal } from './terminal.ts';

const misordered = RULES['drawing/lane-order'].bad();
const name = 'a.blueprint';

function found(text: string): string[] {
  const parsed = parseBlueprint(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return checkBlueprint({ document: parsed.document, today: '2026-07-01' }).findings.map(({ ruleId }) => ruleId);
}

describe('fix', () => {
  it('mends what is safe, says what, and then has nothing to do', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { [name]: misordered });
    const first = await terminal(folder, ['fix', name]);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/^a\.blueprint: mended drawing\/lane-order: .* → Put the lanes in order$/m);
    const text = readFileSync(join(folder, name), 'utf8');
    expect(found(serialiseBlueprint(misordered))).toContain('drawing/lane-order');
    expect(found(text)).not.toContain('drawing/lane-order');
    expect(await terminal(folder, ['fix', name])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('shows the difference with --dry-run, as other programs can apply it, and writes nothing', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { [name]: misordered, 'b.blueprint': harmless() });
    const before = readFileSync(join(folder, name), 'utf8');
    const { code, out, err } = await terminal(folder, ['fix', '.', '--dry-run']);
    expect(code).toBe(1);
    expect(out).toMatch(/^--- a\/a\.blueprint\n\+\+\+ b\/a\.blueprint\n@@ /m);
    expect(out).not.toContain('b.blueprint\n@@ -0');
    expect(err).toMatch(/^a\.blueprint: mended drawing\/lane-order: /);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(before);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: out });
    const applied = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), before);
    await terminal(folder, ['fix', name]);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(applied);
    expect((await terminal(folder, ['fix', '.', '--dry-run'])).code).toBe(0);
  });

  it('mends every example that offers a safe mend, whatever the rule', async () => {
    const safe = Object.entries(RULES).filter(([id, rule]) => {
      const { findings } = checkBlueprint({ document: rule.bad(), today: '2026-07-01', floor: 'strict' });
      return findings.some(({ ruleId, fixes }) => ruleId === id && fixes.some((fix) => fix.safe));
    });
    expect(safe.length).toBeGreaterThan(2);
    for (const [id, rule] of safe) {
      const folder = scratchFolder();
      writeFiles(folder, { [name]: rule.bad() });
      const { code, out } = await terminal(folder, ['fix', name, '--rule', id, '--profile', 'strict']);
      expect([code, out], id).toEqual([0, expect.stringContaining(`mended ${id}: `)]);
      const parsed = parseBlueprint(readFileSync(join(folder, name), 'utf8'));
      expect(parsed.ok, id).toBe(true);
    }
  });

  it('leaves alone what is waived, turned off, of another rule, or locked', async () => {
    const lanes = Object.entries(misordered.lanes).map(([id, lane]) => [id, { ...lane, locked: true }]);
    const off = { rules: { 'drawing/lane-order': { severity: 'off' as const } } };
    const kept: Readonly<Record<string, BlueprintDocument>> = {
      waived: answered(misordered, 'drawing/lane-order', 'waivers'),
      off: { ...misordered, ruleSettings: off },
      locked: { ...misordered, lanes: Object.fromEntries(lanes) },
    };
    for (const [why, document] of Object.entries(kept)) {
      const folder = scratchFolder();
      writeFiles(folder, { [name]: document });
      const { code, out } = await terminal(folder, ['fix', name]);
      expect(code).toBe(0);
      expect(readFileSync(join(folder, name), 'utf8'), why).toBe(serialiseBlueprint(document));
      if (why === 'locked') expect(out).toMatch(/^a\.blueprint: not mended drawing\/lane-order: .* is locked\./);
      else expect(out, why).toBe('');
    }
    const folder = scratchFolder();
    writeFiles(folder, { [name]: misordered });
    expect((await terminal(folder, ['fix', name, '--rule', 'steps/linked'])).out).toBe('');
    expect((await terminal(folder, ['fix', name, '--rule', 'no/such'])).code).toBe(2);
  });

  it('does not write a file in which nothing is mended, canonical or not, and goes on past a broken one', async () => {
    const folder = scratchFolder();
    const compact = JSON.stringify(harmless());
    writeFiles(folder, { 'a.blueprint': '{', 'b.blueprint': compact, 'c.blueprint': misordered });
    const before = statSync(join(folder, 'b.blueprint')).mtimeMs;
    const { code, out, err } = await terminal(folder, ['fix', '.']);
    expect(code).toBe(2);
    expect(err).toMatch(/^a\.blueprint:1:\d+: error not-json: /);
    expect(out).toMatch(/^c\.blueprint: mended /);
    expect(readFileSync(join(folder, 'b.blueprint'), 'utf8')).toBe(compact);
    expect(statSync(join(folder, 'b.blueprint')).mtimeMs).toBe(before);
  });

  it('claims nothing where it could not write', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'sub/a.blueprint': misordered, 'sub/.blueprint-rules.json': '{"locked": 1}' });
    const { code, out, err } = await terminal(folder, ['fix', 'sub']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('.blueprint-rules.json:1:12');
    chmodSync(join(folder, 'sub/a.blueprint'), 0o644);
    expect(readFileSync(join(folder, 'sub/a.blueprint'), 'utf8')).toBe(serialiseBlueprint(misordered));
  });
});
