import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPlaces } from '../../shared/model/places.ts';
import { scanJson } from '../../shared/model/scan.ts';
import { isSound } from '../../shared/model/sound.ts';

/** Texts that JSON.parse takes, sound and unsound, with spaces of all kinds between their parts. */
const space = fc.constantFrom('', ' ', '\n', '\r\n', '\r', '\t', ' \n  ');
const name = fc.constantFrom(
  '"a"',
  '"b"',
  '"\\u0061"',
  '"c\\"d"',
  '"e\\\\"',
  '"toString"',
  '"__proto__"',
  '":"',
  '"{["',
);
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('1', '1e999', 'null', '"x"', '"\\\\"', '"\\":"', '"a"', '{}', '[]'),
    fc.tuple(fc.array(tie('value'), { maxLength: 3 }), space).map(([parts, gap]) => `[${gap}${parts.join(`,${gap}`)}]`),
    fc
      .tuple(fc.array(fc.tuple(name, space, tie('value')), { maxLength: 3 }), space)
      .map(
        ([parts, gap]) =>
          `{${gap}${parts.map(([key, after, inner]) => `${key}${after}:${after}${inner}`).join(`,${gap}`)}}`,
      ),
  ),
}));

describe('the quick look at a text', () => {
  it('agrees with the careful one, and finds names at the same places', () => {
    fc.assert(
      fc.property(value, (text) => {
        const [quick, careful] = [emptyPlaces(), emptyPlaces()];
        const refusal = scanJson(text, careful);
        expect(isSound(text, JSON.parse(text), quick)).toBe(refusal === undefined);
        if (!refusal) expect(quick).toEqual(careful);
      }),
      { numRuns: 3_000 },
    );
  });

  it('sees nesting beyond the limit', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    for (const depth of [1, 2, 40, 60, 64, 65, 100, 500]) {
      expect(isSound(nested(depth), JSON.parse(nested(depth)))).toBe(scanJson(nested(depth)) === undefined);
    }
  });
});
