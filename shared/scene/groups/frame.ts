import { linesOf } from '../../model/lines.ts';
import { linkKind } from '../../model/links.ts';
import type { Step } from '../../model/schema/drawing.ts';
import { lineHeight, measureText } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { SceneContext } from '../context.ts';
import type { Primitive, SceneGroup } from '../primitives.ts';
import { centred, polygon, polyline, rounded, run } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import { frameWords } from './frame-words.ts';
import { lineStroke } from './lines.ts';
import { evidenceStroke } from './links.ts';
import { momentSign, partSign, SIGN } from './signs.ts';
import { titleHeight } from './title.ts';

const LEGEND_STYLE: TextStyle = { size: 10.5, weight: 400 };
const LEGEND_HEIGHT = 34;

/** Heights that the title block above and the legend below take, in pixels. */
export function frameHeights(
  context: SceneContext,
  width: number,
  date: string | undefined,
): { top: number; bottom: number } {
  return {
    top: titleHeight(context, width, date),
    bottom: LEGEND_HEIGHT * legendRows(context, width).length + 10,
  };
}

interface LegendEntry {
  readonly text: string;
  readonly width: number;
  draw(x: number, y: number): Primitive[];
}

const SAMPLE_WIDTH = 30;
const ENTRY_GAP = 26;

/** What occurs in the drawing, and only that. */
function legendEntries(context: SceneContext): LegendEntry[] {
  const { document, theme, language } = context;
  const words = frameWords(language);
  const entry = (text: string, sample: (x: number, y: number) => Primitive[]): LegendEntry => ({
    text,
    width: SAMPLE_WIDTH + 8 + Math.ceil(measureText(text, LEGEND_STYLE)),
    draw: (x, y) => [
      ...sample(x, y),
      run(text, x + SAMPLE_WIDTH + 8, y - lineHeight(LEGEND_STYLE) / 2, LEGEND_STYLE, { fill: theme.quiet, language }),
    ],
  });
  const stroke = (x: number, y: number) =>
    polyline([
      { x, y },
      { x: x + SAMPLE_WIDTH, y },
    ]);
  const lines = linesOf(document).map(({ kind }) =>
    entry(words[kind], (x, y) => [lineStroke(kind, stroke(x, y), theme)]),
  );
  const shown = Object.values(document.links).some((link) => linkKind(document, link) === 'evidence');
  const evidence = entry(words.evidence, (x, y) => [
    {
      type: 'path',
      d: stroke(x, y),
      ...evidenceStroke(theme),
    },
  ]);
  return [...lines, ...(shown ? [evidence] : []), ...symbolEntries(context, entry)];
}

function symbolEntries(
  context: SceneContext,
  entry: (text: string, sample: (x: number, y: number) => Primitive[]) => LegendEntry,
): LegendEntry[] {
  const { document, theme, language } = context;
  const words = frameWords(language);
  const entries: LegendEntry[] = [];
  const square = (x: number, y: number, size: number) => ({
    x: x + (SAMPLE_WIDTH - size) / 2,
    y: y - size / 2,
    width: size,
    height: size,
  });
  if (Object.values(document.steps).some(({ kind }) => kind === 'decision')) {
    entries.push(
      entry(words.decision, (x, y) => [
        {
          type: 'path',
          d: polygon([
            { x: x + 3, y },
            { x: x + 15, y: y - 8 },
            { x: x + 27, y },
            { x: x + 15, y: y + 8 },
          ]),
          fill: theme.card,
          stroke: theme.link,
          strokeWidth: strokeIn(theme, 1.25),
        },
      ]),
    );
  }
  if (Object.keys(document.failPoints).length > 0) {
    const { border } = theme.fail;
    const edge = border === undefined ? {} : { stroke: border, strokeWidth: 1.5 };
    entries.push(
      entry(words.fail, (x, y) => {
        const { x: left, y: top, width } = square(x, y, 18);
        const cut = width * 0.29;
        const corners = [
          [cut, 0],
          [width - cut, 0],
          [width, cut],
          [width, width - cut],
          [width - cut, width],
          [cut, width],
          [0, width - cut],
          [0, cut],
        ] as const;
        const octagon = polygon(corners.map(([dx, dy]) => ({ x: rounded(left + dx), y: rounded(top + dy) })));
        return [
          { type: 'path', d: octagon, fill: theme.fail.fill, ...edge },
          centred('F', square(x, y, 18), { size: 10, weight: 700 }, { fill: theme.fail.ink, language }),
        ];
      }),
    );
  }
  if (Object.keys(document.waitPoints).length > 0) {
    entries.push(
      entry(words.wait, (x, y) => {
        const place = { x: x + 1, y: y - 9, width: SAMPLE_WIDTH - 2, height: 18 };
        return [
          {
            type: 'rectangle',
            ...place,
            radius: 9,
            fill: theme.wait.fill,
            stroke: theme.wait.border,
            strokeWidth: strokeIn(theme, 1.25),
          },
          centred('W', place, { size: 10, weight: 700 }, { fill: theme.wait.ink, language }),
        ];
      }),
    );
  }
  const signs = placedSteps(context);
  if (signs.some(({ momentOfTruth }) => momentOfTruth)) {
    entries.push(entry(words.moment, (x, y) => momentSign(square(x, y, SIGN).x, y - SIGN / 2, theme)));
  }
  if (signs.some(({ blueprint }) => blueprint)) {
    entries.push(entry(words.part, (x, y) => partSign(square(x, y, SIGN).x, y - SIGN / 2, theme)));
  }
  return entries;
}

function placedSteps({ document, placed }: SceneContext): Step[] {
  return [...placed.cards.keys()].flatMap((id) => document.steps[id] ?? []);
}

/** Entries broken into rows that fit the sheet. */
function legendRows(context: SceneContext, width: number): LegendEntry[][] {
  const rows: LegendEntry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of legendEntries(context)) {
    if (used + entry.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += entry.width + ENTRY_GAP;
  }
  return rows;
}

/** The legend at the foot. */
export function legendGroup(context: SceneContext, at: { x: number; y: number; width: number }): SceneGroup {
  const rows = legendRows(context, at.width);
  const primitives = rows.flatMap((row, index) => {
    let x = 0;
    return row.flatMap((entry) => {
      const drawn = entry.draw(x, index * LEGEND_HEIGHT + LEGEND_HEIGHT / 2 + 6);
      x += entry.width + ENTRY_GAP;
      return drawn;
    });
  });
  return {
    key: 'frame legend',
    layer: 'frame',
    elementIds: [],
    name: 'Legend',
    ...at,
    height: rows.length * LEGEND_HEIGHT,
    primitives,
  };
}
