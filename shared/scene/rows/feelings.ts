import { LANE_TITLE_WIDTH } from '../../layout/from-document.ts';
import { FEELING_STYLE, type FeelingPoint, type FeelingRow, feelingLevel } from '../../layout/rows/feelings.ts';
import type { Point } from '../../model/geometry.ts';
import { textIn } from '../../model/queries.ts';
import { FEELING_NAMES } from '../../model/terms.ts';
import { widestLine } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { SceneContext } from '../context.ts';
import type { Primitive } from '../primitives.ts';
import { polyline, rounded, run } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import { coloursOf } from '../theme.ts';
import type { DrawRow, RowPiece } from './draw-row.ts';
import { FACE, face } from './face.ts';
import { rowWords } from './row-words.ts';

/** A smooth curve through faces, with its scale behind and the reasons below. */
export const drawFeelings: DrawRow<'feelings'> = (context, content) => {
  const faces = content.points.map((point) => facePiece(context, content, point));
  return { facts: [], ground: scale(context), pieces: [...curvePiece(context, content), ...faces] };
};

function strokeOf({ theme }: SceneContext, { whose }: FeelingRow): string {
  return coloursOf(theme, whose === 'customer' ? 'customer' : 'frontstage').accent;
}

/** Guides at the best, the middle and the worst, the outer ones named. */
function scale({ theme, language, placed }: SceneContext): Primitive[] {
  const words = rowWords(language);
  const end = LANE_TITLE_WIDTH + placed.layout.width;
  return [2, 0, -2].flatMap((value): Primitive[] => {
    const y = feelingLevel(value);
    const d = polyline([
      { x: LANE_TITLE_WIDTH, y },
      { x: end, y },
    ]);
    const line = { type: 'path', d, stroke: theme.cardBorder, strokeWidth: 1 } as const;
    if (value === 0) return [line];
    const text = value > 0 ? words.good : words.bad;
    const top = y - lineHeight(FEELING_STYLE) / 2;
    const style = { fill: theme.quiet, language, anchor: 'end' } as const;
    return [{ ...line, dash: [2, 4] }, run(text, LANE_TITLE_WIDTH - 6, top, FEELING_STYLE, style)];
  });
}

function curvePiece(context: SceneContext, content: FeelingRow): RowPiece[] {
  const [first] = content.points;
  const [left, right] = [first?.x ?? 0, content.points.at(-1)?.x ?? 0];
  const points = content.points.map(({ x, y }) => ({ x: x - left, y }));
  const curve = {
    type: 'path',
    d: smooth(points),
    stroke: strokeOf(context, content),
    strokeWidth: strokeIn(context.theme, 2),
  } as const;
  if (points.length < 2) return [];
  const place = { x: left, y: 0, width: right - left, height: content.labels };
  return [{ key: 'curve', elementIds: [], name: rowWords(context.language).curve, ...place, primitives: [curve] }];
}

/** A line that is level at each point and never beyond its neighbours. */
function smooth(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${rounded(x)} ${rounded(y)}`;
      const [middle, half] = [(before.x + x) / 2, (before.y + y) / 2];
      const [one, other] = [(before.x + middle) / 2, (middle + x) / 2];
      const first = `Q${rounded(one)} ${rounded(before.y)} ${rounded(middle)} ${rounded(half)}`;
      return `${first}Q${rounded(other)} ${rounded(y)} ${rounded(x)} ${rounded(y)}`;
    })
    .join('');
}

function facePiece(context: SceneContext, content: FeelingRow, { stepId, x, y, value, label }: FeelingPoint): RowPiece {
  const { theme, language, document } = context;
  const half = Math.max(FACE, widestLine(label) / 2);
  const top = y - FACE;
  const texts = label.map(({ text }, index) =>
    run(text, half, content.labels - top + index * lineHeight(FEELING_STYLE), FEELING_STYLE, {
      fill: theme.quiet,
      language,
      anchor: 'middle',
    }),
  );
  const height = label.length > 0 ? content.labels - top + label.length * lineHeight(FEELING_STYLE) : 2 * FACE;
  const level = FEELING_NAMES.find(([known]) => known === value)?.[1];
  const words = [textIn(document.steps[stepId]?.name, language, document.languages), textIn(level, language, ['en'])];
  return {
    key: stepId,
    elementIds: [stepId],
    name: [...words, label.map(({ text }) => text).join(' ')].filter(Boolean).join(' · '),
    x: x - half,
    y: top,
    width: 2 * half,
    height,
    primitives: [...face(half, FACE, value, { fill: theme.card, stroke: strokeOf(context, content) }), ...texts],
  };
}
