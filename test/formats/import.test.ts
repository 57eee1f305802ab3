import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesToTry, tryFile } from '../trial/try-import.ts';

const SAMPLES = join(import.meta.dirname, '../../../shared/samples');
const files = await filesToTry(SAMPLES);

describe('real files of other programs', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files.map((file) => file.slice(SAMPLES.length + 1)))(
    '%s is read or refused, and nothing else',
    async (path) => {
      const { outcome, lines } = await tryFile(SAMPLES, join(SAMPLES, path));
      expect(outcome, lines.join('\n')).not.toBe('crashed');
    },
  );
});
