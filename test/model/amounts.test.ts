import { describe, expect, it } from 'vitest';
import { withThousands } from '../../shared/model/amounts.ts';

describe('a number for reading', () => {
  it.each([
    ['12500.5', '12,500.5'],
    [1_000_000, '1,000,000'],
    [999, '999'],
    [0.12345, '0.12345'],
    [-20_000, '-20,000'],
    ['', ''],
  ])('%s has its thousands apart', (number, shown) => {
    expect(withThousands(number)).toBe(shown);
  });
});
