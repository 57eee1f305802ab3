import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../shared/rules/registry.ts';
import { COMPLETE_FAMILIES, MUTATIONS } from './mutations/index.ts';
import { runTruth } from './run-truth.ts';

const ROOT = join(import.meta.dirname, '../..');
const rules = Object.keys(RULES);

/** Every file that a module leads to, the module with it. */
function reachedFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    reachedFrom(join(dirname(path), target), seen);
  }
  return seen;
}

describe('the truth of the rules', () => {
  it('every fault is caught, and no harmless change is blamed', () => {
    const truths = runTruth({ mutations: MUTATIONS, complete: COMPLETE_FAMILIES });
    expect(truths.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it.each(rules)('without %s the run fails', (rule) => {
    const mutations = MUTATIONS.filter((mutation) => mutation.rule === rule);
    const truths = runTruth({ mutations, without: rule, complete: [] });
    const own = truths.find((truth) => truth.rule === rule);
    expect(own?.faults).toBeGreaterThanOrEqual(2);
    expect(own?.caught).toBe(0);
    expect(own?.complaints.length).toBeGreaterThanOrEqual(own?.faults ?? 1);
  });

  it('is told without the rules: neither mutations nor bases import them', () => {
    const folder = join(import.meta.dirname, 'mutations');
    const told = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name));
    const reached = [...told, join(import.meta.dirname, 'bases.ts')].flatMap((path) => [...reachedFrom(path)]);
    const paths = new Set(reached.map((path) => relative(ROOT, path).replaceAll('\\', '/')));
    expect(paths).toContain('test/truth/mutation.ts');
    expect([...paths].filter((path) => path.startsWith('shared/rules'))).toEqual([]);
  });
});
