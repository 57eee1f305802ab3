import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runEdit } from '../../shared/edit/registry.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { fingerprintOf } from '../../shared/rules/finding.ts';
import { RULES, type RuleId } from '../../shared/rules/registry.ts';
import { PROFILES, type Rule } from '../../shared/rules/rule.ts';
import { documentationOf, findingSentence } from '../../shared/rules/sentences.ts';
import { severityIn } from '../../shared/rules/settings.ts';

const entries = Object.entries(RULES) as [RuleId, Rule][];
const today = '2026-03-31';

describe('the registry', () => {
  it('holds every rule file, under the id that its place says', () => {
    const root = join(import.meta.dirname, '../../shared/rules');
    const files = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(root, name)).map((file) => `${name}/${file.replace('.ts', '')}`));
    expect(files.sort()).toEqual(Object.keys(RULES).sort());
  });

  it('has each rule of this version, at the severities of the catalogue', () => {
    const severities = entries.map(
      ([id, rule]) => `${id} ${severityIn(rule, 'recommended')}/${severityIn(rule, 'strict')}`,
    );
    expect(severities.sort()).toMatchSnapshot();
  });
});

describe.each(entries)('%s', (id, rule) => {
  const profile = PROFILES.find((candidate) => severityIn(rule, candidate) !== 'off') ?? 'recommended';
  const found = (example: 'good' | 'bad', document = rule[example]()) => {
    const geometry = rule.drawn?.[example];
    const resolve = (documentId: string) => rule.others?.().find((other) => other.documentId === documentId);
    const drawn = geometry ? { geometryOf: () => geometry } : {};
    const options = { today, floor: profile, resolve, ...drawn };
    return checkBlueprint({ document, ...options }).findings.filter(({ ruleId }) => ruleId === id);
  };

  it('finds nothing in its correct example', () => {
    expect(found('good')).toEqual([]);
  });

  it('finds its incorrect example, and says so in both languages', () => {
    const document = rule.bad();
    const [finding] = found('bad');
    if (!finding) throw new Error('nothing found');
    const english = findingSentence(document, finding, 'en');
    const chinese = findingSentence(document, finding, 'zh-Hans');
    expect(english).toMatch(/^[^\u4e00-\u9fff]+\.$/);
    expect(chinese).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(english + chinese).not.toContain('undefined');
    expect(documentationOf(finding.ruleId)).toMatchObject({
      law: rule.law,
      why: rule.why,
      source: rule.source,
      mend: rule.mend,
    });
  });

  it('offers only mends that mend', () => {
    const document = rule.bad();
    for (const finding of found('bad')) {
      for (const { label, calls } of finding.fixes) {
        const mended = calls.reduce((current, call) => runEdit(current, call).document, document);
        const left = found('bad', mended).map(fingerprintOf);
        expect(left, label.en).not.toContain(fingerprintOf(finding));
      }
    }
  });
});
