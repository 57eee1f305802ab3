import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplePages } from '../../electron/setup/example-pages.ts';
import { everyExample } from './examples.ts';

const FOLDER = join(import.meta.dirname, '../../assets/examples/pages');

function committed(): Map<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|svg)$/.test(name));
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(FOLDER, name), 'utf8')]));
}

describe('the pages of the examples', () => {
  it('are what "npm run examples:docs" writes', () => {
    const [now, then] = [examplePages(), committed()];
    expect([...then.keys()].sort()).toEqual([...now.keys()].sort());
    const stale = [...now].filter(([path, text]) => then.get(path) !== text).map(([path]) => path);
    expect(stale).toEqual([]);
  });

  it.each(['en', 'zh-Hans'])('tell in %s of each what it shows, its figures and that it is nobody’s', (language) => {
    const files = committed();
    for (const { name, document } of everyExample()) {
      const page = files.get(`${language}/${name}.md`) ?? '';
      const { organisation, scenario } = document.service;
      for (const text of [document.service.name, organisation, scenario]) {
        expect(page, name).toContain(text?.[language]);
      }
      expect(page, name).toContain(String(Object.keys(document.steps).length));
      expect(page, name).toContain(`](${name}.svg)`);
      expect(page, name).not.toMatch(/undefined|NaN/);
      expect(files.get(`${language}/README.md`), name).toContain(`](${name}.md)`);
    }
  });
});
