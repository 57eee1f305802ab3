import type { Money } from './schema/values.ts';

/** Digits behind the point that an amount may have. */
const DIGITS = 6;

/** The exact sum of amounts of one currency. */
export function sumOfAmounts(amounts: readonly string[]): string {
  return decimal(amounts.reduce((sum, amount) => sum + millionths(amount), 0n));
}

function millionths(amount: string): bigint {
  const [whole = '0', behind = ''] = amount.replace('-', '').split('.');
  const size = BigInt(whole + behind.padEnd(DIGITS, '0'));
  return amount.startsWith('-') ? -size : size;
}

function decimal(sum: bigint): string {
  const digits = `${sum < 0n ? -sum : sum}`.padStart(DIGITS + 1, '0');
  const behind = digits.slice(-DIGITS).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -DIGITS)}${behind === '' ? '' : `.${behind}`}`;
}

/** A number for reading, its thousands apart: `12,500.5`. */
export function withThousands(number: number | string): string {
  const [whole = '', ...behind] = String(number).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...behind].join('.');
}

/** An amount with its thousands apart and no cents where there are none; yuan by their Chinese name in Chinese. */
export function formatMoney({ amount, currency }: Money, language: string): string {
  const [whole = '', cents = ''] = amount.split('.');
  const thousands = withThousands(whole);
  const shown = /[1-9]/.test(cents) ? `${thousands}.${cents.padEnd(2, '0')}` : thousands;
  return `${shown} ${language.startsWith('zh') && currency === 'CNY' ? '元' : currency}`;
}
