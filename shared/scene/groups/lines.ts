import { LANE_TITLE_WIDTH } from '../../layout/from-document.ts';
import { linesOf } from '../../model/lines.ts';
import { lanePositions, textIn } from '../../model/queries.ts';
import { LINE_KINDS } from '../../model/schema/drawing.ts';
import { LINE_NAMES } from '../../model/terms.ts';
import { lineHeight, measureText } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { SceneContext } from '../context.ts';
import type { PathPrimitive, Primitive, SceneGroup } from '../primitives.ts';
import { centred, polyline, rounded } from '../shapes.ts';

const STYLE: TextStyle = { size: 9.5, weight: 700 };
/** Interaction solid, visibility dashed, internal interaction dotted. */
const DASHES: Readonly<Record<string, readonly [number, number]>> = {
  visibility: [9, 5],
  'internal-interaction': [1.5, 4.5],
};
const STROKE = 1.5;

/** Where the longest name of a line ends, which all stand at the left of the drawing; 0 where there is none. */
export function lineNamesEnd(groups: readonly SceneGroup[]): number {
  const ends = groups
    .filter(({ layer }) => layer === 'lines')
    .flatMap(({ x, primitives }) => primitives.map((one) => (one.type === 'rectangle' ? x + one.x + one.width : 0)));
  return Math.max(0, ...ends);
}

/** The lines of interaction, of visibility and of internal interaction, each in the gap below its lane. */
export function lineGroups(context: SceneContext): SceneGroup[] {
  const { document, placed, origin } = context;
  const positions = lanePositions(document);
  const onSameLane = new Map<string, number>();
  return linesOf(document).flatMap((line) => {
    const index = positions.get(line.belowLaneId) ?? -1;
    const band = placed.layout.lanes[index];
    if (!band) return [];
    const next = placed.layout.lanes[index + 1];
    const earlier = onSameLane.get(line.belowLaneId) ?? 0;
    onSameLane.set(line.belowLaneId, earlier + 1);
    const bottom = band.start + band.size;
    const y = origin.y + (next ? (bottom + next.start) / 2 : bottom + 15) + earlier * 6;
    const name = lineName(context, line.kind, line.name);
    const width = LANE_TITLE_WIDTH + placed.layout.width;
    const primitives = drawLine(context, line.kind, name, width, earlier);
    const place = { x: origin.x - LANE_TITLE_WIDTH, y, width, height: 1 };
    const key = `line ${line.kind}`;
    return [
      { key, layer: 'lines' as const, elementIds: line.id === undefined ? [] : [line.id], name, ...place, primitives },
    ];
  });
}

function lineName(context: SceneContext, kind: string, own: Record<string, string>): string {
  const standard = LINE_KINDS.find((known) => known === kind);
  const name = textIn(own, context.language, context.document.languages);
  return name || textIn(standard && LINE_NAMES[standard], context.language, ['en']);
}

/** The stroke of a line of its kind, the same in the drawing and in the legend. */
export function lineStroke(kind: string, d: string, theme: SceneContext['theme']): PathPrimitive {
  const dash = DASHES[kind];
  const dotted = kind === 'internal-interaction';
  return {
    type: 'path',
    d,
    stroke: theme.line,
    strokeWidth: rounded((dotted ? 2 : STROKE) * theme.form.lines),
    ...(dash ? { dash } : {}),
    ...(dotted ? { roundCaps: true } : {}),
  };
}

function drawLine(
  { theme, language }: SceneContext,
  kind: string,
  name: string,
  width: number,
  earlier: number,
): Primitive[] {
  const text = language.startsWith('zh') ? name : name.toUpperCase();
  const labelWidth = Math.ceil(measureText(text, STYLE)) + 18;
  const height = Math.ceil(lineHeight(STYLE)) + 4;
  const place = { x: 14 + earlier * (labelWidth + 10), y: -height / 2, width: labelWidth, height };
  const ends = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
  ];
  return [
    lineStroke(kind, polyline(ends), theme),
    {
      type: 'rectangle',
      ...place,
      radius: height / 2,
      fill: theme.labelBackground,
      stroke: theme.line,
      strokeWidth: 0.75,
    },
    centred(text, place, STYLE, { fill: theme.line, language }),
  ];
}
