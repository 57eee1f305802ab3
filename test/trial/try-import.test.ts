import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../electron/scratch.ts';
import { STAY } from '../support/foreign.ts';
import { filesToTry, tryFile } from './try-import.ts';

describe('a folder of anybody’s files', () => {
  it('is tried file by file, with what was understood, lost or refused', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'broken.bpmn'), STAY.slice(0, 600));
    writeFileSync(join(folder, 'notes.txt'), 'no process');
    writeFileSync(join(folder, 'sub/stay.bpmn'), STAY);
    writeFileSync(join(folder, 'sub/stay.xml'), STAY);
    const files = await filesToTry(folder);
    const trials = await Promise.all(files.map((file) => tryFile(folder, file)));
    expect(trials.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['broken.bpmn', 'refused'],
      ['sub/stay.bpmn', 'read'],
      ['sub/stay.xml', 'read'],
    ]);
    expect(trials[0]?.lines[0]).toMatch(/^Line \d+, column \d+: /);
    expect(trials[1]?.lines).toEqual([
      'BPMN 2.0 process: 3 lanes, 3 steps, 2 links.',
      'In the tray, for want of a lane with a role: 1.',
      expect.stringContaining('Lost: A flow that does not lead from a step to a step'),
    ]);
  });
});
