import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../shared/export/png/encode-png.ts';

/** Pixels as drawings have them: runs of few colours, and now and then any value at all. */
const colour = fc.oneof(fc.constantFrom(0xffffffff, 0xff0000ff, 0, 0x80102030, 0xfffefdfc), fc.nat(0xffffffff));
const run = fc.record({ colour, length: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 80, max: 700 })) });

function picture(width: number, runs: readonly { colour: number; length: number }[]) {
  const all = runs.flatMap(({ colour: value, length }) => Array.from({ length }, () => value));
  const height = Math.max(1, Math.floor(all.length / width));
  const values = Uint32Array.from({ length: width * height }, (_, index) => all[index] ?? 7);
  return { width, height, data: new Uint8ClampedArray(values.buffer) };
}

describe('a picture packed as PNG', () => {
  it('is read pixel by pixel as it was, seen through or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.array(run, { minLength: 1, maxLength: 40 }), (width, runs) => {
        const { height, data } = picture(width, runs);
        const through = PNG.sync.read(Buffer.from(encodePng({ width, height, data }, true)));
        expect([through.width, through.height]).toEqual([width, height]);
        expect(Buffer.compare(through.data, Buffer.from(data))).toBe(0);
        const covering = data.map((value, index) => (index % 4 === 3 ? 255 : value));
        const whole = PNG.sync.read(Buffer.from(encodePng({ width, height, data: covering }, false)));
        expect(Buffer.compare(whole.data, Buffer.from(covering))).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('may be of pixels that repeat nowhere, and longer than one block', () => {
    const values = new Uint32Array(400 * 400);
    let seed = 1;
    for (let index = 0; index < values.length; index += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      values[index] = seed;
    }
    const data = new Uint8ClampedArray(values.buffer);
    const back = PNG.sync.read(Buffer.from(encodePng({ width: 400, height: 400, data }, true)));
    expect(Buffer.compare(back.data, Buffer.from(data))).toBe(0);
  });

  it('packs an empty sheet to next to nothing', () => {
    const data = new Uint8ClampedArray(4_000 * 2_000 * 4).fill(255);
    expect(encodePng({ width: 4_000, height: 2_000, data }, false).length).toBeLessThan(60_000);
  });
});
