import { columnPositions, lanePositions, textIn } from '../../model/queries.ts';
import type { Note } from '../../model/schema/drawing.ts';
import { breakLines } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { SceneContext } from '../context.ts';
import type { RectanglePrimitive, SceneGroup } from '../primitives.ts';
import { rounded, run } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import type { Theme } from '../theme.ts';

const STYLE: TextStyle = { size: 10.5, weight: 400 };
const WIDTH = 140;
const PADDING = 8;
/** The edge of a note where no colour tells it from a step. */
const DOTS = [1.5, 2.5] as const;

/** Notes at their cell, or below the step that they speak of. A note whose cell is gone is not drawn. */
export function noteGroups(context: SceneContext): SceneGroup[] {
  return Object.entries(context.document.notes).flatMap(([id, note]) => {
    const anchor = anchorOf(context, note);
    if (!anchor) return [];
    const { theme, language, document } = context;
    const text = textIn(note.text, language, document.languages);
    const lines = breakLines(text, STYLE, WIDTH - 2 * PADDING);
    const height = Math.ceil(lines.length * lineHeight(STYLE)) + 2 * PADDING;
    const box = noteForm(theme, { width: WIDTH, height });
    const texts = lines.map((line, index) =>
      run(line.text, PADDING, PADDING + index * lineHeight(STYLE), STYLE, { fill: theme.ink, language }),
    );
    const place = { x: anchor.x + (note.offset?.x ?? 0), y: anchor.y + (note.offset?.y ?? 0), width: WIDTH, height };
    return [{ key: id, layer: 'notes' as const, elementIds: [id], name: text, ...place, primitives: [box, ...texts] }];
  });
}

/** The leaf of a note at the origin, the same in the drawing and in the legend. */
export function noteForm(theme: Theme, { width, height }: { width: number; height: number }): RectanglePrimitive {
  const { fill, border: stroke } = theme.note;
  const radius = rounded(2 * theme.form.corners);
  const leaf = { type: 'rectangle', x: 0, y: 0, width, height, radius, fill, stroke } as const;
  return { ...leaf, strokeWidth: strokeIn(theme, 1), ...(theme.form.patterned ? { dash: DOTS } : {}) };
}

function anchorOf({ document, placed, origin }: SceneContext, note: Note): { x: number; y: number } | undefined {
  const item = note.about === undefined ? undefined : placed.layout.items.get(note.about);
  // Below the step, clear of the link that leaves at its middle.
  if (item) return { x: origin.x + item.x + item.width / 2 + 10, y: origin.y + item.y + item.height + 8 };
  const lane = placed.layout.lanes[lanePositions(document).get(note.laneId ?? '') ?? -1];
  const column = placed.layout.columns[columnPositions(document).get(note.columnId ?? '') ?? -1];
  return lane && column ? { x: origin.x + column.start, y: origin.y + lane.start + 4 } : undefined;
}
