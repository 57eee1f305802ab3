import { describe, expect, it } from 'vitest';
import type { SetLook } from '../../shared/edit/commands/set-look.ts';
import { EditError } from '../../shared/edit/edit.ts';
import { doEdits, startHistory, undo } from '../../shared/edit/history.ts';
import { LIMITS } from '../../shared/model/schema/values.ts';
import { everyKind } from '../support/blueprints.ts';

const before = startHistory(everyKind());
const look = { appearance: { theme: 'brand', density: 'compact' }, brand: { ink: '#101010', corners: 'round' } };

describe('the look of a drawing', () => {
  it('is set as one thing to undo, and goes where it is as usual', () => {
    const after = doEdits(before, [{ edit: 'set-look', args: look }]);
    expect(after.document).toMatchObject(look);
    expect(undo(after).document).toEqual(before.document);
    const usual = doEdits(after, [{ edit: 'set-look', args: { appearance: {} } }]);
    expect(usual.document).toEqual(before.document);
  });

  it('that is there already is no edit', () => {
    const after = doEdits(before, [{ edit: 'set-look', args: look }]);
    expect(doEdits(after, [{ edit: 'set-look', args: structuredClone(look) }])).toBe(after);
  });

  it('brings the fonts that the brand names, and lets go of those that it names no more', () => {
    const [one, other] = ['1', '2'].map((digit) => digit.repeat(64)) as [string, string];
    const font = (letter: string) => ({ mediaType: 'font/ttf' as const, data: letter.repeat(8) });
    const fonts = { [one]: font('A'), [other]: font('B') };
    const set = (from: typeof before, args: SetLook) => doEdits(from, [{ edit: 'set-look', args }]);
    const first = set(before, { brand: { fontId: one }, fonts });
    expect(first.document.fonts).toEqual({ [one]: font('A') });
    const second = set(first, { brand: { fontId: one, boldFontId: other }, fonts });
    expect(second.document.fonts).toEqual(fonts);
    expect(set(second, { brand: { fontId: one, ink: '#101010' } }).document.fonts).toEqual({ [one]: font('A') });
    expect(set(second, {}).document).toEqual(before.document);
    expect(undo(second).document).toEqual(first.document);
  });

  it('is refused where a font is none, or fonts are too large together', () => {
    const ids = ['1', '2', '3'].map((digit) => digit.repeat(64));
    const brand = { fontId: ids[0] ?? '', boldFontId: ids[1] ?? '', ofTomorrow: ids[2] };
    const fonts = (data: string) => Object.fromEntries(ids.map((id) => [id, { mediaType: 'font/ttf' as const, data }]));
    const set = (data: string) => () => doEdits(before, [{ edit: 'set-look', args: { brand, fonts: fonts(data) } }]);
    expect(set('<svg>')).toThrow(EditError);
    expect(set('A'.repeat(LIMITS.font))).toThrow('4 MB');
    expect(set('A'.repeat(LIMITS.font / 2))).not.toThrow();
  });

  it('is refused where a colour is none', () => {
    const set = () => doEdits(before, [{ edit: 'set-look', args: { brand: { ink: 'red' } } }]);
    expect(set).toThrow(EditError);
  });
});
