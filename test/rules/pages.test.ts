import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../electron/setup/rule-pages.ts';
import { rulePage } from '../../shared/report/rule-page.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { ruleOf } from '../../shared/rules/sentences.ts';

const FOLDER = join(import.meta.dirname, '../../assets/rules');

function committed(): Map<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|svg)$/.test(name));
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(FOLDER, name), 'utf8')]));
}

describe('the documentation of the rules', () => {
  it('is what "npm run rules:docs" writes', () => {
    const [now, then] = [rulePages(), committed()];
    expect([...then.keys()].sort()).toEqual([...now.keys()].sort());
    const stale = [...now].filter(([path, text]) => then.get(path) !== text).map(([path]) => path);
    expect(stale).toEqual([]);
  });

  it.each(Object.keys(RULES))('%s has a page that shows its fault and what mends it', (id) => {
    const page = rulePage(id);
    expect(page?.incorrect.sentences.length).toBeGreaterThan(0);
    expect(page?.correct.sentences).toEqual([]);
    expect(Object.keys(ruleOf(id)?.optionNames ?? {}).sort()).toEqual(Object.keys(ruleOf(id)?.options ?? {}).sort());
    for (const language of ['en', 'zh-Hans'] as const) {
      const text = committed().get(`${language}/${id.replace('/', '.')}.md`);
      expect(text).toContain(page?.law[language]);
      expect(text).toContain(page?.mend[language]);
      expect(text).not.toContain('undefined');
    }
  });
});
