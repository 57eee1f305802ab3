import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatMetrics, readMetrics } from '../../electron/setup/fonts/metrics.ts';
import { planSlices, unicodeRange } from '../../electron/setup/fonts/slices.ts';
import { sourcePath, WEIGHTS } from '../../electron/setup/fonts/sources.ts';
import { flatten } from '../../electron/setup/fonts/triples.ts';
import { spread } from '../../shared/text/metrics.ts';

describe.each(WEIGHTS)('metrics of weight %i', (weight) => {
  const metrics = readMetrics(readFileSync(sourcePath(weight)));

  it('are committed as the font build writes them, in less than 60 kB', () => {
    const committed = readFileSync(new URL(`../../shared/text/metrics/${weight}.json`, import.meta.url), 'utf8');
    expect(committed === formatMetrics(metrics)).toBe(true);
    expect(committed.length).toBeLessThan(60_000);
  });

  it('are parted into slices that hold every character once', () => {
    const slices = planSlices(metrics);
    const parted = slices.flatMap((slice) => slice.codePoints).sort((a, b) => a - b);
    expect(parted).toEqual([...spread(metrics.advances).keys()]);
    expect(slices.every((slice) => slice.codePoints.length > 0)).toBe(true);
  });
});

describe('triples', () => {
  it('give back what was flattened', () => {
    const values = new Map(
      [...[0, 1, 2, 5, 7, 8, 70_000].entries()].map(([index, key]) => [key, index < 2 ? 5 : index]),
    );
    expect(spread(flatten(values))).toEqual(values);
    expect(spread(flatten(new Map()))).toEqual(new Map());
  });
});

describe('unicodeRange', () => {
  it('writes single characters and runs as CSS does', () => {
    expect(unicodeRange([0, 1, 2, 0x4e00, 0x20000, 0x20001])).toBe('U+0-2,U+4e00,U+20000-20001');
  });
});
