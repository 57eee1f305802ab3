import type { TimeCell } from '../../layout/rows/times.ts';
import type { Point } from '../../model/geometry.ts';
import { lineHeight } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { SceneContext } from '../context.ts';
import type { Primitive } from '../primitives.ts';
import { polyline, run } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import type { DrawRow, RowPiece } from './draw-row.ts';
import { rowWords } from './row-words.ts';

const STYLE: TextStyle = { size: 10.5, weight: 700 };
/** The two levels of the ladder: waiting stands above working, whatever its colour. */
const HIGH = 26;
const LOW = 50;
const ABOVE_LINE = 3;

/** A ladder as value stream maps have it: its upper rungs are waits, its lower ones work. */
export const drawTimes: DrawRow<'times'> = (context, { height, cells, working, waiting }) => {
  const words = rowWords(context.language);
  const pieces = cells.map((cell, index): RowPiece => {
    const width = cell.span.right - cell.span.left;
    return {
      key: String(index),
      elementIds: cell.stepIds,
      name: said(context, cell),
      x: cell.span.left,
      y: 0,
      width,
      height,
      primitives: ladder(context, cell, width),
    };
  });
  return {
    facts: [...(working ? [words.working(working)] : []), ...(waiting ? [words.waiting(waiting)] : [])],
    ground: [],
    pieces,
  };
};

function said({ language }: SceneContext, { working, waiting }: TimeCell): string {
  const words = rowWords(language);
  const parts = [...(waiting ? [words.waiting(waiting)] : []), ...(working ? [words.working(working)] : [])];
  return parts.join(words.and);
}

/** One column: up for the wait that comes before the work, down for the work. */
function ladder({ theme, language }: SceneContext, { working, waiting }: TimeCell, width: number): Primitive[] {
  const end = waiting ? (working ? width / 2 : width) : 0;
  const rung = { type: 'rectangle', x: 0, y: HIGH, width: end, height: LOW - HIGH, radius: 0 } as const;
  const line = (...points: readonly Point[]): Primitive => ({
    type: 'path',
    d: polyline(points),
    stroke: theme.line,
    strokeWidth: strokeIn(theme, 1.5),
  });
  const text = (words: string, from: number, to: number, level: number, fill: string): Primitive =>
    run(words, (from + to) / 2, level - lineHeight(STYLE) - ABOVE_LINE, STYLE, { fill, language, anchor: 'middle' });
  return [
    ...(waiting
      ? [{ ...rung, fill: theme.wait.fill }, line(at(0, LOW), at(0, HIGH), at(end, HIGH), at(end, LOW))]
      : []),
    ...(end < width ? [line(at(end, LOW), at(width, LOW))] : []),
    ...(waiting ? [text(waiting, 0, end, HIGH, theme.ink)] : []),
    ...(working ? [text(working, end, width, LOW, theme.ink)] : []),
  ];
}

function at(x: number, y: number) {
  return { x, y };
}
