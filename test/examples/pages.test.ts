import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplePages } from '../../electron/setup/example-pages.ts';
import { committedPages, expectWritten } from '../support/committed-pages.ts';
import { everyExample } from './examples.ts';

const committed = committedPages(join(import.meta.dirname, '../../assets/examples/pages'));

describe('the pages of the examples', () => {
  it('are what "npm run examples:docs" writes', () => {
    expectWritten(committed, examplePages());
  });

  it.each(['en', 'zh-Hans'])('tell in %s of each what it shows, its figures and that it is nobody’s', (language) => {
    for (const { name, document } of everyExample()) {
      const page = committed.get(`${language}/${name}.md`) ?? '';
      const { organisation, scenario } = document.service;
      for (const text of [document.service.name, organisation, scenario]) {
        expect(page, name).toContain(text?.[language]);
      }
      expect(page, name).toContain(String(Object.keys(document.steps).length));
      expect(page, name).toContain(`](${name}.svg)`);
      expect(page, name).not.toMatch(/undefined|NaN/);
      expect(committed.get(`${language}/README.md`), name).toContain(`](${name}.md)`);
    }
  });
});
