import { beforeEach, expect, it } from 'vitest';
import { leadPiece, nudgeLink } from '../../renderer/canvas/routing.ts';
import { editorStore, openedState } from '../../renderer/store/editor.ts';
import { channelsOf } from '../../shared/layout/bends.ts';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { sketch } from '../../shared/rules/example.ts';

const drawing = sketch({ lanes: { customer: 'A B C', frontstage: '- - F' }, links: 'A>F' });
const [linkId = ''] = Object.keys(drawing.links);
const undoable = () => editorStore.getState().history?.past.length;

beforeEach(() => editorStore.setState(openedState('drawing', drawing, null), true));

it('undoes what a pointer drags one by one, and keys that follow one another together', () => {
  const { layout } = placeBlueprint(drawing, { languages: ['en'] });
  const [one, other] = channelsOf(layout, true);
  if (!one || !other) throw new Error('no two channels');
  leadPiece(layout, linkId, 1, one);
  leadPiece(layout, linkId, 1, other);
  expect(undoable()).toBe(2);
  nudgeLink(editorStore.getState(), linkId, 'right');
  nudgeLink(editorStore.getState(), linkId, 'right');
  expect(undoable()).toBe(3);
});
