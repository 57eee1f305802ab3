import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascent, baseline, descent, lineHeight, measureText, uncoveredCharacters } from '../../shared/text/measure.ts';
import type { TextStyle } from '../../shared/text/style.ts';

const REGULAR: TextStyle = { size: 14, weight: 400 };
const BOLD: TextStyle = { size: 14, weight: 700 };

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }));

describe('measureText', () => {
  it('gives a Chinese character one em and an empty text nothing', () => {
    expect(measureText('客户投诉，', REGULAR)).toBe(5 * 14);
    expect(measureText('', REGULAR)).toBe(0);
  });

  it('kerns: a pair may be narrower than its characters', () => {
    expect(measureText('To', REGULAR)).toBeLessThan(measureText('T', REGULAR) + measureText('o', REGULAR) - 0.5);
  });

  it('does not kern across scripts', () => {
    const apart = measureText('中—', REGULAR) + measureText('T', REGULAR);
    expect(measureText('中—T', REGULAR)).toBeCloseTo(apart, 9);
    expect(measureText('A—T', REGULAR)).toBeLessThan(measureText('A—', REGULAR) + measureText('T', REGULAR) - 0.5);
  });

  it('tells the weights apart', () => {
    expect(measureText('Complaint', BOLD)).toBeGreaterThan(measureText('Complaint', REGULAR));
  });

  it('takes a composed and a decomposed accent alike', () => {
    expect(measureText('Te\u0301st', REGULAR)).toBe(measureText('Tést', REGULAR));
  });

  it('gives an emoji of several code points the room of one', () => {
    expect(measureText('👩‍👩‍👧', REGULAR)).toBe(measureText('😀', REGULAR));
    expect(measureText('客😀户', REGULAR)).toBe(2 * 14 + measureText('😀', REGULAR));
  });

  it('gives what cannot be seen no room', () => {
    expect(measureText('com\u00adplaint\u200b', REGULAR)).toBeCloseTo(measureText('complaint', REGULAR), 1);
  });

  it('is finite, never negative and in proportion to the size', () => {
    fc.assert(
      fc.property(anyText, fc.double({ min: 4, max: 80, noNaN: true }), (text, size) => {
        const width = measureText(text, { size, weight: 400 });
        expect(width).toBeGreaterThanOrEqual(0);
        expect(width).toBeCloseTo((measureText(text, REGULAR) * size) / 14, 6);
      }),
    );
  });

  it('adds up over spaces but for kerning', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const sum = measureText(`${left} `, REGULAR) + measureText(right, REGULAR);
        expect(Math.abs(measureText(`${left} ${right}`, REGULAR) - sum)).toBeLessThan(0.2 * REGULAR.size);
      }),
    );
  });
});

describe('line metrics', () => {
  it('have the font stand within its line', () => {
    expect(baseline(REGULAR)).toBeGreaterThan(0.9 * REGULAR.size);
    expect(baseline(REGULAR)).toBeLessThan(lineHeight(REGULAR));
    expect(ascent(REGULAR) + descent(REGULAR)).toBeCloseTo(1.448 * 14, 9);
  });
});

describe('uncoveredCharacters', () => {
  it('lists graphemes without a glyph once, and nothing else', () => {
    expect(uncoveredCharacters('Hello 客户 龘 e\u0301 \n\t\u200b')).toEqual([]);
    expect(uncoveredCharacters('a😀b😀👩‍👩‍👧ل')).toEqual(['😀', '👩‍👩‍👧', 'ل']);
  });
});
