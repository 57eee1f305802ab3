import { describe, expect, it } from 'vitest';
import { formatMoney, withThousands } from '../../shared/model/amounts.ts';

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

describe('an amount of money', () => {
  it.each([
    ['2100', 'CNY', '2,100 CNY', '2,100 元'],
    ['55.4', 'CNY', '55.40 CNY', '55.40 元'],
    ['1200.00', 'EUR', '1,200 EUR', '1,200 EUR'],
  ])('%s %s reads %s, in Chinese %s', (amount, currency, english, chinese) => {
    expect(formatMoney({ amount, currency }, 'en')).toBe(english);
    expect(formatMoney({ amount, currency }, 'zh-Hans')).toBe(chinese);
  });
});
