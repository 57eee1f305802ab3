import { describe, expect, it } from 'vitest';
import { dashed, endsItself, joined } from '../../shared/text/joined.ts';

describe('texts after one another', () => {
  it.each([
    ['en', ['Ask', '', 'Answer'], 'Ask, Answer'],
    ['en', ['Listen, calm', 'Register'], 'Listen, calm; Register'],
    ['en', ['Answer at once?', 'Open a ticket, call'], 'Answer at once? · Open a ticket, call'],
    ['en', ['Said so.', 'Done; at once'], 'Said so. · Done; at once'],
    ['zh-Hans', ['咨询', '答复'], '咨询、答复'],
    ['zh-Hans', ['倾听、安抚', '登记'], '倾听、安抚；登记'],
    ['zh-Hans', ['是否适当？', '婉拒'], '是否适当？ · 婉拒'],
    ['zh-Hans', ['“为什么？”', '已核实。'], '“为什么？” · 已核实。'],
  ])('in %s are parted by a sign that fits what they end in: %j', (language, texts, expected) => {
    expect(joined(texts, language)).toBe(expected);
  });
});

describe('a text', () => {
  it.each(['Done.', 'Why?', '“Why?”', 'Done (in time.)', '为什么？', '已核实（见上文。）', '等等……'])(
    'ends in a sign of its own: %s',
    (text) => {
      expect(endsItself(text)).toBe(true);
    },
  );

  it.each(['Done', 'Done (in time)', '已核实'])('ends in none: %s', (text) => {
    expect(endsItself(text)).toBe(false);
  });
});

describe('a title and what of it is meant', () => {
  it('are joined by the dash of their language, and stand alone where there is no other', () => {
    expect(dashed(['Complaint handling', '1 Report'], 'en')).toBe('Complaint handling – 1 Report');
    expect(dashed(['投诉处理', '1 受理'], 'zh-Hans')).toBe('投诉处理——1 受理');
    expect(dashed(['Complaint handling', ''], 'en')).toBe('Complaint handling');
  });
});
