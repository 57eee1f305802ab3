import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnText } from '../../shared/text/drawn.ts';
import { breakLines, widestLine } from '../../shared/text/lines.ts';
import { measureText } from '../../shared/text/measure.ts';
import type { TextStyle } from '../../shared/text/style.ts';

const PARAGRAPH_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const STYLE: TextStyle = { size: 14, weight: 400 };

function texts(text: string, maximumWidth: number): string[] {
  return breakLines(text, STYLE, maximumWidth).map((line) => line.text);
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\p{Cc}\u2000-\u200a]/gu, '');
}

const words = fc.constantFrom(
  ...[
    'register ',
    'the ',
    'complaint',
    ' ',
    '客户',
    '投诉',
    '，',
    '。',
    '（',
    '）',
    '「',
    '」',
    '“',
    '”',
    '——',
    '……',
    '%',
  ],
  ...['¥1,200.00', 'https://example.com/a', '\n', '\t', 'é', 'e\u0301', '👩‍👩‍👧', '𠮷', 'ァ', 'ー', '\u3000', '-', '/'],
);
const anyText = fc.oneof(
  fc.array(words, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const anyWidth = fc.integer({ min: 1, max: 300 });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('breakLines', () => {
  it('keeps Latin words whole and drops the spaces at which it breaks', () => {
    const lines = texts('Register the complaint of the customer', 110);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Register the complaint of the customer');
  });

  it('never begins a line with closing or ends one with opening punctuation', () => {
    const text = '客户说“你好”，然后（经理）挂断「电话」；受理“VIP”投诉——并登记……完成！赔付100%。';
    for (let width = 44; width < 400; width += 3) {
      for (const line of texts(text, width)) {
        expect(line).not.toMatch(/^[，。；！）」”…%]/);
        expect(line).not.toMatch(/[（「“]$/);
      }
    }
  });

  it('keeps the small kana and the lengthening mark off the line start', () => {
    for (let width = 43; width < 90; width += 2) {
      for (const line of texts('サービスチェックファーストデータ', width)) expect(line).not.toMatch(/^[ァェッュー]/);
    }
  });

  it('lets a line begin and end at curly quotation marks next to Chinese', () => {
    expect(texts('客户说“你好”然后', 43)).toEqual(['客户说', '“你', '好”然', '后']);
  });

  it('does not break before a curly apostrophe in a word', () => {
    expect(texts('We don’t stop', 45)).toEqual(['We', "don't", 'stop']);
  });

  it('draws curly marks straight in English and leaves them in Chinese', () => {
    expect(texts('The “second” complaint…', 500)).toEqual(['The "second" complaint...']);
    expect(texts('“VIP”客户……', 500)).toEqual(['“VIP”客户……']);
  });

  it('breaks a web address that is wider than the line between characters', () => {
    const lines = texts('see averyveryveryverylongnamewithoutanyend now', 80);
    expect(lines[0]).toBe('see');
    expect(lines.at(-1)).toMatch(/now$/);
    expect(widestLine(breakLines('see averyveryveryverylongnamewithoutanyend now', STYLE, 80))).toBeLessThanOrEqual(
      80.001,
    );
  });

  it('keeps punctuation with its neighbour even where it has to break within a piece', () => {
    expect(texts('受理“VIP”投诉', 44)).toEqual(['受理', '“VI', 'P”投', '诉']);
  });

  it('keeps line ends of the text, empty lines too', () => {
    expect(texts('one\n\ntwo\r\nthree\n', 500)).toEqual(['one', '', 'two', 'three', '']);
    expect(texts('', 500)).toEqual(['']);
  });

  it('uses a line to its last pixel', () => {
    const width = measureText('客户投诉', STYLE);
    expect(texts('客户投诉登记', width)).toEqual(['客户投诉', '登记']);
  });

  it('breaks an endless word and an endless text', () => {
    for (const text of ['x'.repeat(150_000), '客户𠮷'.repeat(30_000), 'word '.repeat(30_000)]) {
      expect(withoutSpaces(texts(text, 200).join(''))).toBe(withoutSpaces(text));
      expect(widestLine(breakLines(text, STYLE, 200))).toBeLessThanOrEqual(200.001);
    }
  });

  it('never cuts or adds a character', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        expect(withoutSpaces(texts(text, width).join(''))).toBe(
          withoutSpaces(text.split(PARAGRAPH_END).map(drawnText).join('')),
        );
      }),
    );
  });

  it('makes no line wider than asked unless it is a single grapheme, and gives the width that the line has', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const line of breakLines(text, STYLE, width)) {
          expect(line.width).toBe(measureText(line.text, STYLE));
          if (line.width > width + 1e-6) expect([...graphemes.segment(line.text)]).toHaveLength(1);
        }
      }),
    );
  });

  it('breaks no text that fits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = text.split(PARAGRAPH_END).length;
        expect(breakLines(text, STYLE, 1e6)).toHaveLength(paragraphs);
      }),
    );
  });

  it('draws no control character', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const line of texts(text, width)) expect(line).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
