import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../electron/setup/rule-pages.ts';
import { rulePage } from '../../shared/report/rule-page.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { ruleOf } from '../../shared/rules/sentences.ts';
import { committedPages, expectWritten } from '../support/committed-pages.ts';

const committed = committedPages(join(import.meta.dirname, '../../assets/rules'));

describe('the documentation of the rules', () => {
  it('is what "npm run rules:docs" writes', () => {
    expectWritten(committed, rulePages());
  });

  it.each(Object.keys(RULES))('%s has a page that shows its fault and what mends it', (id) => {
    const page = rulePage(id);
    expect(page?.incorrect.sentences.length).toBeGreaterThan(0);
    expect(page?.correct.sentences).toEqual([]);
    expect(Object.keys(ruleOf(id)?.optionNames ?? {}).sort()).toEqual(Object.keys(ruleOf(id)?.options ?? {}).sort());
    for (const language of ['en', 'zh-Hans'] as const) {
      const text = committed.get(`${language}/${id.replace('/', '.')}.md`);
      expect(text).toContain(page?.law[language]);
      expect(text).toContain(page?.mend[language]);
      expect(text).not.toContain('undefined');
    }
  });
});
