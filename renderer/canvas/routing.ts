import { bendsAfter, type Channel, channelsOf, type Piece, piecesOf } from '../../shared/layout/bends.ts';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import type { Layout, Side } from '../../shared/layout/types.ts';
import type { Point, Rectangle } from '../../shared/model/geometry.ts';
import type { Link } from '../../shared/model/schema/drawing.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { type EditorState, edit } from '../store/editor.ts';
import type { Direction } from './walk.ts';

/**
 * Leads a piece of a link through a channel; at an end the link finds its side of the step itself.
 * @param mergeKey what is led with the same one is undone together
 */
export function leadPiece(layout: Layout, linkId: Id, index: number, { bend }: Channel, mergeKey?: string): void {
  const points = layout.links.get(linkId)?.points ?? [];
  const last = points.length - 2;
  const freed = { ...(index === 0 ? { fromSide: undefined } : {}), ...(index === last ? { toSide: undefined } : {}) };
  const fields = { bends: bendsAfter(layout, points, index, bend), ...freed };
  edit([{ edit: 'set-fields', args: { of: { collection: 'links', id: linkId }, fields } }], {
    ...(mergeKey === undefined ? {} : { mergeKey }),
    select: [linkId],
  });
}

/** The keyboard's way of dragging a piece: the longest one across the direction goes to the next channel there. */
export function nudgeLink({ history, drawingLanguages }: EditorState, linkId: Id, direction: Direction): void {
  if (!history) return;
  const { layout } = placeBlueprint(history.document, { languages: drawingLanguages });
  const upright = direction === 'left' || direction === 'right';
  const pieces = piecesOf(layout.links.get(linkId)?.points ?? []);
  const index = pieceToMove(pieces, upright);
  const piece = pieces[index];
  if (!piece) return;
  const at = upright ? piece.from.x : piece.from.y;
  const channels = channelsOf(layout, upright);
  const forward = direction === 'right' || direction === 'down';
  const next = forward ? channels.find(({ low }) => low > at) : channels.findLast(({ high }) => high < at);
  if (next) leadPiece(layout, linkId, index, next, `lead ${linkId}`);
}

/** The longest piece of a direction between the ends; at an end where there is no other. */
function pieceToMove(pieces: readonly Piece[], upright: boolean): number {
  const last = pieces.length - 1;
  const length = ({ from, to }: Piece) => Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const [best = -1] = pieces
    .flatMap((piece, index) => (piece.upright === upright ? [index] : []))
    .sort((one, other) => {
      const inner = (index: number) => Number(index > 0 && index < last);
      const [a, b] = [pieces[one], pieces[other]];
      return inner(other) - inner(one) || (a && b ? length(b) - length(a) : 0);
    });
  return best;
}

/** The side of a step that a point near its border means; none in the middle, where the link chooses itself. */
export function sideMeant({ x, y, width, height }: Rectangle, point: Point): Side | undefined {
  const across = (point.x - x - width / 2) / (width / 2);
  const down = (point.y - y - height / 2) / (height / 2);
  if (Math.max(Math.abs(across), Math.abs(down)) < 0.5) return undefined;
  if (Math.abs(across) > Math.abs(down)) return across < 0 ? 'left' : 'right';
  return down < 0 ? 'top' : 'bottom';
}

interface EndDrop {
  readonly linkId: Id;
  readonly link: Link;
  readonly end: 'from' | 'to';
  readonly stepId: Id;
  readonly side: Side | undefined;
}

/** Leads an end of a link to a step, at a side where one is meant. */
export function dropEnd({ linkId, link, end, stepId, side }: EndDrop): void {
  const moves = link[end] !== stepId;
  const [from, to] = end === 'from' ? [stepId, link.to] : [link.from, stepId];
  const field = end === 'from' ? 'fromSide' : 'toSide';
  edit(
    [
      ...(moves ? [{ edit: 'reconnect' as const, args: { linkId, from, to } }] : []),
      ...(moves && side === undefined
        ? []
        : [
            {
              edit: 'set-fields' as const,
              args: { of: { collection: 'links' as const, id: linkId }, fields: { [field]: side } },
            },
          ]),
    ],
    { select: [linkId] },
  );
}

/** Whether the course of a link was set by hand. */
export function isLedByHand({ bends, fromSide, toSide }: Link): boolean {
  return bends !== undefined || fromSide !== undefined || toSide !== undefined;
}

function ledByHand({ history, selection }: EditorState): Id[] {
  return selection.filter((id) => {
    const link = history?.document.links[id];
    return link && isLedByHand(link);
  });
}

export function canResetRoute(state: EditorState): boolean {
  return ledByHand(state).length > 0;
}

/** Lets the selected links find their way themselves again. */
export function resetRoutes(state: EditorState): void {
  const fields = { bends: undefined, fromSide: undefined, toSide: undefined };
  edit(ledByHand(state).map((id) => ({ edit: 'set-fields', args: { of: { collection: 'links', id }, fields } })));
}
