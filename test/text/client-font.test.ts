import { beforeAll, describe, expect, it } from 'vitest';
import { drawingFonts } from '../../shared/layout/drawing-fonts.ts';
import { sketch } from '../../shared/rules/example.ts';
import { type ClientFont, fontPieces, setIn } from '../../shared/text/client-font.ts';
import { breakLines } from '../../shared/text/lines.ts';
import { measureText } from '../../shared/text/measure.ts';
import { clientFont, inFont } from '../support/client-fonts.ts';

const document = sketch({ lanes: { customer: 'A' } });
const STYLE = { size: 20, weight: 400 } as const;

let fonts: NonNullable<ReturnType<typeof drawingFonts>>;
let font: ClientFont;

beforeAll(async () => {
  const found = drawingFonts(inFont(document, await clientFont()));
  if (!found) throw new Error('no font');
  fonts = found;
  font = found[400];
});

describe('a text in a client’s font', () => {
  it('is drawn with it as far as it has the characters, with the bundled one else', () => {
    const parts = (text: string) => fontPieces(text, font).map((piece) => [piece.text, piece.font === font]);
    expect(parts('Open 开户 now')).toEqual([
      ['Open ', true],
      ['开户', false],
      [' now', true],
    ]);
    expect(parts('客户')).toEqual([['客户', false]]);
    expect(parts('')).toEqual([]);
    expect(fontPieces('Open 开户', undefined)).toEqual([{ text: 'Open 开户' }]);
  });

  it('is never parted within what is drawn as one', () => {
    const texts = ['👩‍💻 x', 'q\u0323\u0307', 'a\u00adb', '🇨🇳'];
    for (const text of texts)
      expect(
        fontPieces(text, font)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    expect(fontPieces('q\u0323x', font).map((piece) => piece.text)).toEqual(['q\u0323', 'x']);
  });

  it('is as wide as its letters in the one font and its characters in the other', () => {
    const { unitsPerEm, advances } = font;
    const letters = [...'AVATo '].reduce((sum, letter) => sum + (advances.get(letter.charCodeAt(0)) ?? 0), 0);
    const width = (letters * STYLE.size) / unitsPerEm + measureText('开户', STYLE);
    expect(measureText('AVATo 开户', { ...STYLE, font })).toBeCloseTo(width, 6);
    expect(measureText('AVATo', { ...STYLE, font })).toBeGreaterThan(measureText('AVATo', STYLE));
  });

  it('is broken where it fits, and the same text in the bundled font where that fits', () => {
    const text = 'Settlement and reconciliation of the day';
    const usual = breakLines(text, STYLE, 205);
    const branded = setIn(fonts, () => breakLines(text, STYLE, 205));
    expect(branded.map((line) => line.text)).not.toEqual(usual.map((line) => line.text));
    for (const line of branded) expect(line.width).toBe(measureText(line.text, { ...STYLE, font }));
    expect(breakLines(text, STYLE, 205)).toEqual(usual);
  });

  it('is in the bundled font again after what failed', () => {
    const before = measureText('Name', STYLE);
    const failing = () => {
      throw new Error('on the way');
    };
    expect(() => setIn(fonts, failing)).toThrow('on the way');
    expect(measureText('Name', STYLE)).toBe(before);
  });
});

describe('the fonts of a drawing', () => {
  it('are those of the brand, in the brand alone', async () => {
    const branded = inFont(document, await clientFont());
    expect(drawingFonts(branded, 'brand')?.[700].name).toBe('Client Sans');
    expect(drawingFonts(branded, 'light')).toBeUndefined();
    expect(drawingFonts({ ...branded, appearance: {} })).toBeUndefined();
    expect(drawingFonts({ ...branded, fonts: {} })).toBeUndefined();
  });

  it('are one for all, unless there is one for bold texts', async () => {
    const [regular, bold] = [await clientFont('Client Sans'), await clientFont('Client Bold')];
    const one = inFont(document, regular);
    const two = {
      ...inFont(document, regular, { boldFontId: bold.id }),
      fonts: { ...one.fonts, [bold.id]: bold.font },
    };
    expect(drawingFonts(one)?.[700]).toBe(drawingFonts(one)?.[400]);
    expect(drawingFonts(two)?.[700]).toMatchObject({ name: 'Client Bold', weight: 700 });
    expect(drawingFonts(two)?.[400]).toMatchObject({ name: 'Client Sans', weight: 400 });
  });
});
