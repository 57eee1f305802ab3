import { describe, expect, it } from 'vitest';
import { linksFrom, linksTo, roleOf } from '../../shared/model/queries.ts';
import { exampleOf } from './examples.ts';

const { document: example } = exampleOf('financial-product-purchase');

function nextTo(stepId: string): string[] {
  return linksFrom(example, stepId).map(([, { to }]) => to);
}

describe('the example of buying a financial product online', () => {
  it('begins as the customer does: sign in to the account, then find the product', () => {
    expect(example.steps['step-sign-in']?.terminal).toBe('start');
    expect(nextTo('step-sign-in')).toContain('step-find-it');
  });

  it('sells nothing above the level: the app says why, and that way ends', () => {
    expect(roleOf(example, 'step-product-fits')).toBe('self-service');
    expect(nextTo('step-product-fits')).toContain('step-say-why-not');
    expect(nextTo('step-say-why-not')).toEqual(['step-read-refusal']);
    expect(example.steps['step-read-refusal']?.terminal).toBe('end');
  });

  it('shows fees before the customer pays, and a receipt when the customer does', () => {
    expect(example.steps['step-confirm-and-pay']?.payment).toBe(true);
    expect(nextTo('step-enter-sum')).toContain('step-confirm-and-pay');
    expect(example.steps['step-order-page']?.name.en).toContain('fees');
    expect(nextTo('step-order-page')).toEqual(['step-enter-sum']);
    expect(nextTo('step-pay-receipt')).toEqual(['step-confirm-and-pay']);
  });

  it('lets a day’s order be cancelled, and brings the money back after the holding period', () => {
    expect(nextTo('step-keep-it')).toContain('step-cancel-order');
    expect(example.steps['step-cancel-order']?.terminal).toBe('end');
    expect(example.steps['step-get-money']?.terminal).toBe('outcome');
    expect(linksTo(example, 'step-get-money').map(([, { from }]) => from)).toContain('step-settle-redemption');
  });
});
