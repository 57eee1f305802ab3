import { languageShown, SECOND_STYLE } from '../../layout/card.ts';
import { LANE_TITLE_PADDING, LANE_TITLE_STYLE, LANE_TITLE_WIDTH } from '../../layout/from-document.ts';
import type { Size } from '../../model/geometry.ts';
import { lanesInOrder, stepsOfLane, textIn } from '../../model/queries.ts';
import type { Lane } from '../../model/schema/drawing.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { breakLines } from '../../text/lines.ts';
import { lineHeight, measureText } from '../../text/measure.ts';
import type { SceneContext } from '../context.ts';
import type { Primitive, SceneGroup } from '../primitives.ts';
import { run } from '../shapes.ts';
import { laneFrame, roleStrip } from '../strips.ts';
import { coloursOf } from '../theme.ts';

/** Bands with their titles, from the sheet's left margin to the layout's right edge. */
export function laneGroups(context: SceneContext): SceneGroup[] {
  const { document, placed, origin } = context;
  const lanes = lanesInOrder(document);
  return lanes.flatMap(([id, lane], index) => {
    const band = placed.layout.lanes[index];
    if (!band) return [];
    const width = LANE_TITLE_WIDTH + placed.layout.width;
    const above = lanes[index - 1]?.[1].role === lane.role;
    const parted = above ? [separator(context, width)] : [];
    const primitives = [...drawLane(context, id, lane, { width, height: band.size }), ...parted];
    const name = textIn(lane.name, context.language, document.languages);
    const place = { x: origin.x - LANE_TITLE_WIDTH, y: origin.y + band.start, width, height: band.size };
    return [{ key: id, layer: 'lanes' as const, elementIds: [id], name, ...place, primitives }];
  });
}

/** Lanes of one role have one colour: a thin rule parts them. */
function separator({ theme }: SceneContext, width: number): Primitive {
  return { type: 'rectangle', x: 0, y: 0, width, height: 1, radius: 0, fill: theme.cardBorder };
}

function drawLane(context: SceneContext, id: Id, lane: Lane, { width, height }: Size): Primitive[] {
  const colours = coloursOf(context.theme, lane.role);
  const frame = laneFrame(context.theme);
  const band = { type: 'rectangle', x: 0, y: 0, width, height, radius: 0, fill: colours.band, ...frame } as const;
  const strip = roleStrip(context.theme, colours, lane.role, { y: 0, width: 4, height, radius: 0 });
  const count = stepsOfLane(context.document, id).length;
  if (lane.folded && count > 0) return [band, ...strip, ...foldedTitle(context, count, lane, height, colours.title)];
  return [band, ...strip, ...laneTitle(context, lane.name, height, colours.title)];
}

/** The title on one line, with how many steps are folded away. */
function foldedTitle(context: SceneContext, steps: number, lane: Lane, height: number, fill: string): Primitive[] {
  const { document, language, theme } = context;
  const name = textIn(lane.name, language, document.languages);
  const count = foldedWords(steps, language);
  const top = (height - lineHeight(LANE_TITLE_STYLE)) / 2;
  const after = LANE_TITLE_PADDING + Math.ceil(measureText(name, LANE_TITLE_STYLE)) + 12;
  return [
    run(name, LANE_TITLE_PADDING, top, LANE_TITLE_STYLE, { fill, language }),
    run(count, after, (height - lineHeight(SECOND_STYLE)) / 2, SECOND_STYLE, { fill: theme.quiet, language }),
  ];
}

/** How many steps a folded lane or phase hides. */
export function foldedWords(count: number, language: string): string {
  if (language.startsWith('zh')) return `已折叠 ${count} 个步骤`;
  return count === 1 ? '1 step folded' : `${count} steps folded`;
}

function laneTitle({ document, view, theme }: SceneContext, name: Text, height: number, fill: string): Primitive[] {
  const room = LANE_TITLE_WIDTH - 2 * LANE_TITLE_PADDING;
  const [first = '', second] = view.languages;
  const shown = languageShown(name, first, document.languages);
  const title = breakLines(textIn(name, shown, document.languages), LANE_TITLE_STYLE, room);
  const below = second === undefined || second === shown ? [] : breakLines(name[second] ?? '', SECOND_STYLE, room);
  const total = title.length * lineHeight(LANE_TITLE_STYLE) + below.length * lineHeight(SECOND_STYLE);
  const top = (height - total) / 2;
  const belowTop = top + title.length * lineHeight(LANE_TITLE_STYLE);
  return [
    ...title.map(({ text }, index) =>
      run(text, LANE_TITLE_PADDING, top + index * lineHeight(LANE_TITLE_STYLE), LANE_TITLE_STYLE, {
        fill,
        language: shown,
      }),
    ),
    ...below.map(({ text }, index) =>
      run(text, LANE_TITLE_PADDING, belowTop + index * lineHeight(SECOND_STYLE), SECOND_STYLE, {
        fill: theme.quiet,
        language: second ?? '',
      }),
    ),
  ];
}
