import { describe, expect, it } from 'vitest';
import { EditError } from '../../shared/edit/edit.ts';
import { doEdits, startHistory, undo } from '../../shared/edit/history.ts';
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

  it('is refused where a colour is none', () => {
    const set = () => doEdits(before, [{ edit: 'set-look', args: { brand: { ink: 'red' } } }]);
    expect(set).toThrow(EditError);
  });
});
