import { describe, expect, it } from 'vitest';
import { breakLines } from '../../shared/text/lines.ts';
import { plainSpaces, unbroken, unbrokenOnPaper } from '../../shared/text/unbroken.ts';

const STYLE = { size: 10, weight: 400 } as const;

describe('a number and its unit', () => {
  it('go to the next line together, and are as wide as with a plain space', () => {
    const [width = 0] = breakLines('after 24', STYLE, 1000).map((line) => line.width + 1);
    expect(breakLines('after 24 h', STYLE, width).map(({ text }) => text)).toEqual(['after 24', 'h']);
    expect(breakLines(unbroken('after 24 h'), STYLE, width).map(({ text }) => text)).toEqual(['after', '24\u00a0h']);
    expect(breakLines(unbroken('24 h'), STYLE, 1000)).toMatchObject(
      breakLines('24 h', STYLE, 1000).map((line) => ({ width: line.width })),
    );
  });

  it.each([
    ['2–5 min', '2–^5~min'],
    ['1,000–2,500 CNY; 3 – 4', '1,000–^2,500~CNY; 3 – 4'],
    ['CNY 800,000 within 24 hours or 3 million yuan', 'CNY~800,000 within 24~hours or 3~million yuan'],
    ['10.7 days of 24 h, at worst 3 d', '10.7~days of 24~h, at worst 3~d'],
    ['10 workdays (80 h)', '10~workdays (80~h)'],
    ['9 CNY, 1,200.50 EUR', '9~CNY, 1,200.50~EUR'],
    ['约需 4 小时；5 个工作日，300 元', '约需 4~小时；5~个工作日，300~元'],
    ['③ Record it, keep the case', '③~Record it, keep the case'],
    ['每月 15 日前核对 3 笔，满 65 岁；80 万元', '每月 15~日前核对 3~笔，满 65~岁；80~万元'],
  ])('%s is not parted at the end of a line', (text, glued) => {
    const onPaper = unbrokenOnPaper(text);
    expect(onPaper).toBe(glued.replaceAll('~', '\u00a0').replaceAll('^', '\u200d'));
    expect(unbroken(text)).toBe(onPaper.replaceAll('\u200d', ''));
    expect(plainSpaces(onPaper)).toBe(text);
  });

  it('keep a range on one line of paper', () => {
    const [width = 0] = breakLines('within 3–', STYLE, 1000).map((line) => line.width + 1);
    expect(breakLines('within 3–12 h', STYLE, width).map(({ text }) => text)).toEqual(['within 3–', '12 h']);
    const lines = breakLines(unbrokenOnPaper('within 3–12 h'), STYLE, width).map(({ text }) => plainSpaces(text));
    expect(lines).toEqual(['within', '3–12 h']);
    expect(breakLines(unbrokenOnPaper('3–12 h'), STYLE, 1000)).toMatchObject(
      breakLines('3–12 h', STYLE, 1000).map((line) => ({ width: line.width })),
    );
  });

  it('begins no line of paper with the dot between two texts', () => {
    const [width = 0] = breakLines('Branch', STYLE, 1000).map((line) => line.width + 1);
    expect(breakLines('Branch · App', STYLE, width).map(({ text }) => text)).toEqual(['Branch', '· App']);
    const [wide = 0] = breakLines('By branch', STYLE, 1000).map((line) => line.width + 1);
    const lines = breakLines(unbrokenOnPaper('By branch · App'), STYLE, wide).map(({ text }) => plainSpaces(text));
    expect(lines).toEqual(['By', 'branch ·', 'App']);
    expect(plainSpaces(unbrokenOnPaper('By branch · App · 3 h'))).toBe('By branch · App · 3 h');
  });

  it.each(['3 steps', 'page 2 has', 'Step 4 dates', '12 MINUTES', 'a min', '3  h', '5 items'])(
    '%s stays as it is',
    (text) => {
      expect(unbroken(text)).toBe(text);
    },
  );
});
