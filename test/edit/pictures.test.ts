import { describe, expect, it } from 'vitest';
import { EditError } from '../../shared/edit/edit.ts';
import { fragmentOf } from '../../shared/edit/fragment.ts';
import { doEdits, startHistory, undo } from '../../shared/edit/history.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import { storedPicture } from '../../shared/model/pictures/pictures.ts';
import { readPicture } from '../../shared/model/pictures/read.ts';
import { everyKind } from '../support/blueprints.ts';
import { pngPicture } from '../support/pictures.ts';

function stored(width: number) {
  const reading = readPicture(pngPicture(width, 10));
  if (!reading.ok) throw new Error(reading.refusal.en);
  return storedPicture(reading.picture);
}

function logo(logoId: string | undefined): EditCall {
  return { edit: 'set-fields', args: { of: 'service', fields: { logoId } } };
}

const [first, second] = [stored(10), stored(20)];
const before = startHistory(everyKind());
const withFirst = doEdits(before, [{ edit: 'keep-picture', args: first }, logo(first.id)]);

describe('pictures that are kept and let go', () => {
  it('come with what names them, as one thing to undo', () => {
    expect(withFirst.document.service.logoId).toBe(first.id);
    expect(withFirst.document.pictures).toEqual({ [first.id]: first.picture });
    expect(undo(withFirst).document).toEqual(before.document);
  });

  it('go when nothing names them any more, and come back when that is undone', () => {
    const calls: EditCall[] = [
      { edit: 'keep-picture', args: second },
      logo(second.id),
      { edit: 'drop-pictures', args: { ids: [first.id] } },
    ];
    const replaced = doEdits(withFirst, calls);
    expect(Object.keys(replaced.document.pictures)).toEqual([second.id]);
    expect(undo(replaced).document).toEqual(withFirst.document);
  });

  it('stay as long as something else names them', () => {
    const dropped = doEdits(withFirst, [{ edit: 'drop-pictures', args: { ids: [first.id] } }]);
    expect(dropped).toBe(withFirst);
  });

  it('are refused where they are none, or would be too many together', () => {
    const keep = (id: string, data: string) => () =>
      doEdits(before, [{ edit: 'keep-picture', args: { id, picture: { ...first.picture, data } } }]);
    expect(keep('no digest', 'AAAA')).toThrow(EditError);
    expect(keep(first.id, '<svg/>')).toThrow(EditError);
    const full = Array.from({ length: 11 }, (_, index): EditCall => {
      const id = index.toString(16).padStart(64, '0');
      return { edit: 'keep-picture', args: { id, picture: { ...first.picture, data: 'A'.repeat(2_700_000) } } };
    });
    expect(() => doEdits(before, full)).toThrow(/20 MB/);
  });

  it('go along with the steps that are copied, and fit where these are pasted', () => {
    const [stepId = ''] = Object.keys(before.document.steps);
    const shown: EditCall = {
      edit: 'set-fields',
      args: { of: { collection: 'steps', id: stepId }, fields: { pictureId: first.id } },
    };
    const { document } = doEdits(withFirst, [shown]);
    const fragment = fragmentOf(document, [stepId]);
    const ids = { [stepId]: 'pastedStep00' };
    const pasted = doEdits(before, [{ edit: 'paste', args: { fragment, ids } }]).document;
    expect(pasted.steps.pastedStep00?.pictureId).toBe(first.id);
    expect(pasted.pictures).toEqual({ [first.id]: first.picture });
    const huge = { ...first.picture, data: 'A'.repeat(28_000_000) };
    const heavy = { ...fragment, pictures: { [first.id]: huge } };
    expect(() => doEdits(before, [{ edit: 'paste', args: { fragment: heavy, ids } }])).toThrow(/20 MB/);
  });
});
