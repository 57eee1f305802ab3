import { describe, expect, it } from 'vitest';
import { RULES } from '../../shared/rules/registry.ts';
import { corpus } from '../corpus/corpus.ts';
import { scratchFolder } from '../electron/scratch.ts';
import { terminal } from '../electron/terminal.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { BROKEN, HARD_NAMES, harmless, hostileBlueprint, writeFiles } from '../support/hostile.ts';
import { jsonFaults, xmlFaults } from './schemas.ts';

const sarifFaults = jsonFaults('sarif-2.1.0.json');

/** Whatever the program can be given: every case, the example, every rule broken, broken files, hostile names. */
const SETS = {
  'the corpus': () => Object.fromEntries(corpus().map(({ id, document }) => [`${id}.blueprint`, document])),
  'the example': () => ({ 'complaint-handling.blueprint': complaintHandling() }),
  'every rule broken': () =>
    Object.fromEntries(Object.entries(RULES).map(([id, rule]) => [`${id}.blueprint`, rule.bad()])),
  'broken files': () => ({
    ...BROKEN,
    'settings/.blueprint-rules.json': '{"profile": 1}',
    'settings/a.blueprint': harmless(),
  }),
  'hostile names': () => Object.fromEntries(HARD_NAMES.map((name) => [name, hostileBlueprint()])),
  'nothing wrong': () => ({ 'a.blueprint': RULES['steps/linked'].good() }),
} as const;

describe.each(Object.entries(SETS))('reports on %s', (_, files) => {
  it.each(['en', 'zh'])('are valid SARIF 2.1.0 and JUnit XML in %s', async (lang) => {
    const folder = scratchFolder();
    writeFiles(folder, files());
    const read = async (format: string, ...more: string[]) =>
      (await terminal(folder, ['validate', '.', '--format', format, '--lang', lang, ...more])).out;
    for (const more of [[], ['--profile', 'strict', '--date', '2031-01-01', '--max-warnings', '0']]) {
      expect(sarifFaults(await read('sarif', ...more))).toEqual([]);
      expect(xmlFaults('junit-10.xsd', await read('junit', ...more))).toBe('');
    }
  });
});

describe('the schemas', () => {
  it('are really asked: a wrong report is refused', () => {
    expect(sarifFaults('{"version": "2.1.0", "runs": [{"tool": {}}]}')).not.toEqual([]);
    expect(xmlFaults('junit-10.xsd', '<testsuites><case/></testsuites>')).toContain('case');
  });
});
