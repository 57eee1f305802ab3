import { linesOf } from '../../model/lines.ts';
import { lineHeight, measureText } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { SceneContext } from '../context.ts';
import { frameWords } from '../groups/frame-words.ts';
import { lineStroke } from '../groups/lines.ts';
import type { Primitive, SceneGroup } from '../primitives.ts';
import { movedTo, run } from '../shapes.ts';
import { occurringSigns } from './occurring.ts';
import { SAMPLE, SAMPLE_LINE, signSample } from './samples.ts';

export const LEGEND_STYLE: TextStyle = { size: 10.5, weight: 400 };
const ROW_HEIGHT = 28;
/** Above the first row and below the last. */
const ABOVE = 9;
const BELOW = 7;
const BESIDE = 8;
const APART = 26;

interface Entry {
  readonly text: string;
  readonly width: number;
  readonly sample: readonly Primitive[];
}

/** What occurs in the drawing, and only that. */
function entriesOf({ document, placed, rows, theme, language }: SceneContext): Entry[] {
  const words = frameWords(language);
  const entry = (text: string, sample: readonly Primitive[]): Entry => ({
    text,
    width: SAMPLE.width + BESIDE + Math.ceil(measureText(text, LEGEND_STYLE)),
    sample,
  });
  const lines = linesOf(document).map(({ kind }) => entry(words[kind], [lineStroke(kind, SAMPLE_LINE, theme)]));
  const signs = occurringSigns({ document, ...placed, rows });
  return [...lines, ...signs.map((sign) => entry(words.signs[sign], signSample(sign, theme)))];
}

/** Entries broken into rows that fit the sheet. */
function rowsOf(context: SceneContext, width: number): Entry[][] {
  const rows: Entry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entriesOf(context)) {
    if (used + entry.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += entry.width + APART;
  }
  return rows;
}

function heightOf(rows: readonly unknown[]): number {
  return rows.length === 0 ? 0 : ABOVE + rows.length * ROW_HEIGHT;
}

/** Height that the legend takes at the foot, in pixels. */
export function legendHeight(context: SceneContext, width: number): number {
  return heightOf(rowsOf(context, width)) + BELOW;
}

/** The legend at the foot: what the signs of the drawing mean. */
export function legendGroup(context: SceneContext, at: { x: number; y: number; width: number }): SceneGroup {
  const rows = rowsOf(context, at.width);
  const primitives = rows.flatMap((row, index) => {
    let x = 0;
    return row.flatMap((entry) => {
      const drawn = drawEntry(context, entry, { x, middle: ABOVE + (index + 0.5) * ROW_HEIGHT });
      x += entry.width + APART;
      return drawn;
    });
  });
  const place = { ...at, height: heightOf(rows) };
  return { key: 'frame legend', layer: 'frame', elementIds: [], name: 'Legend', ...place, primitives };
}

function drawEntry(
  { theme, language }: SceneContext,
  { text, sample }: Entry,
  { x, middle }: { readonly x: number; readonly middle: number },
): Primitive[] {
  const words = { fill: theme.quiet, language };
  return [
    ...sample.map((primitive) => movedTo(primitive, x, middle - SAMPLE.height / 2)),
    run(text, x + SAMPLE.width + BESIDE, middle - lineHeight(LEGEND_STYLE) / 2, LEGEND_STYLE, words),
  ];
}
