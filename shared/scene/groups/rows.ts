import { SECOND_STYLE } from '../../layout/card.ts';
import { LANE_TITLE_PADDING, LANE_TITLE_STYLE, LANE_TITLE_WIDTH } from '../../layout/from-document.ts';
import type { RowContent } from '../../layout/rows/row.ts';
import type { PlacedRow } from '../../layout/rows/rows.ts';
import { textIn } from '../../model/queries.ts';
import { ROW_NAMES } from '../../model/terms.ts';
import { breakLines } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { SceneContext } from '../context.ts';
import type { Primitive, SceneGroup } from '../primitives.ts';
import type { DrawnRow } from '../rows/draw-row.ts';
import { drawEntries } from '../rows/entries.ts';
import { drawFeelings } from '../rows/feelings.ts';
import { drawPictures } from '../rows/pictures.ts';
import { rowWords } from '../rows/row-words.ts';
import { drawTimes } from '../rows/times.ts';
import { run } from '../shapes.ts';
import { laneFrame, roleStrip } from '../strips.ts';
import { coloursOf } from '../theme.ts';

/** The key of the band of a row; its pieces have keys that begin with it. */
export function rowKey(kind: string): string {
  return `row ${kind}`;
}

/** Whether a group is the band of a row, with its title, rather than what stands in it. */
export function isRowBand({ layer, key }: SceneGroup): boolean {
  return layer === 'rows' && !key.includes(' ', rowKey('').length);
}

/** The rows that tell more of the steps: a band with its title, then what stands in it. */
export function rowGroups(context: SceneContext): SceneGroup[] {
  return context.rows.flatMap((row) => {
    const drawn = drawContent(context, row.content);
    const { x, y } = { x: context.origin.x, y: context.origin.y + row.start };
    const pieces = drawn.pieces.map(
      ({ key, ...piece }): SceneGroup => ({
        ...piece,
        key: `${rowKey(row.kind)} ${key}`,
        layer: 'rows',
        x: x + piece.x,
        y: y + piece.y,
      }),
    );
    return [band(context, row, drawn), ...pieces];
  });
}

function drawContent(context: SceneContext, content: RowContent): DrawnRow {
  switch (content.form) {
    case 'times':
      return drawTimes(context, content);
    case 'feelings':
      return drawFeelings(context, content);
    case 'entries':
      return drawEntries(context, content);
    case 'pictures':
      return drawPictures(context, content);
    case 'empty':
      return { facts: [], ground: [], pieces: [] };
  }
}

function band(context: SceneContext, { kind, start, content }: PlacedRow, { facts, ground }: DrawnRow): SceneGroup {
  const { theme, language, placed, origin } = context;
  const colours = coloursOf(theme, undefined);
  const { band, title } = colours;
  const [width, height] = [LANE_TITLE_WIDTH + placed.layout.width, content.height];
  const name = textIn(ROW_NAMES[kind], language, ['en']);
  const room = LANE_TITLE_WIDTH - 2 * LANE_TITLE_PADDING;
  const lines = [
    ...breakLines(name, LANE_TITLE_STYLE, room).map(({ text }) => ({ text, style: LANE_TITLE_STYLE, fill: title })),
    ...facts
      .flatMap((fact) => breakLines(fact, SECOND_STYLE, room))
      .map(({ text }) => ({ text, style: SECOND_STYLE, fill: theme.quiet })),
  ];
  let top = (height - lines.reduce((sum, { style }) => sum + lineHeight(style), 0)) / 2;
  const texts = lines.map(({ text, style, fill }): Primitive => {
    const drawn = run(text, LANE_TITLE_PADDING, top, style, { fill, language });
    top += lineHeight(style);
    return drawn;
  });
  const nothing = (height - lineHeight(SECOND_STYLE)) / 2;
  const empty = content.form === 'empty' ? [rowWords(language).nothing] : [];
  const primitives: Primitive[] = [
    { type: 'rectangle', x: 0, y: 0, width, height, radius: 0, fill: band, ...laneFrame(theme) },
    ...roleStrip(theme, colours, undefined, { y: 0, width: 4, height, radius: 0 }),
    ...ground,
    ...texts,
    ...empty.map((words) => run(words, LANE_TITLE_WIDTH, nothing, SECOND_STYLE, { fill: theme.quiet, language })),
  ];
  const place = { x: origin.x - LANE_TITLE_WIDTH, y: origin.y + start, width, height };
  return { key: rowKey(kind), layer: 'rows', elementIds: [], name, ...place, primitives };
}
