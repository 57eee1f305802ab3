import type { Point } from '../model/geometry.ts';
import { fontInForce } from '../text/client-font.ts';
import { drawnText } from '../text/drawn.ts';
import { baseline, lineHeight } from '../text/measure.ts';
import type { TextStyle } from '../text/style.ts';
import type { PathPrimitive, Primitive, TextPrimitive } from './primitives.ts';

/** Coordinates with at most two decimals, so that the same drawing gives the same bytes everywhere. */
export function rounded(value: number): number {
  const whole = Math.round(value * 100) / 100;
  return whole === 0 ? 0 : whole;
}

function pair({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** A closed outline through corner points. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}Z`;
}

/** An open line through points. */
export function polyline(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}`;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length };
}

/** A line whose corners are rounded; short pieces get smaller corners. Lengths in pixels. */
export function roundedRoute(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${pair(first)}`;
  for (let index = 1; index < points.length - 1; index += 1) {
    const [before, corner, after] = [points[index - 1], points[index], points[index + 1]];
    if (!before || !corner || !after) continue;
    const room = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    d += `L${pair(towards(corner, before, room))}Q${pair(corner)} ${pair(towards(corner, after, room))}`;
  }
  const last = rest.at(-1);
  return last ? `${d}L${pair(last)}` : d;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

const ARROW = { length: 8, half: 4 };

/** A filled arrow head whose tip lies at `tip`, coming from `from`. */
export function arrowHead(from: Point, tip: Point, fill: string): PathPrimitive {
  const back = towards(tip, from, ARROW.length);
  const across = {
    x: ((tip.y - back.y) / ARROW.length) * ARROW.half,
    y: ((back.x - tip.x) / ARROW.length) * ARROW.half,
  };
  const corners = [tip, { x: back.x + across.x, y: back.y + across.y }, { x: back.x - across.x, y: back.y - across.y }];
  return { type: 'path', d: polygon(corners), fill };
}

/** The same line with its end drawn back by a few pixels, so that it does not show beside the arrow's tip. */
export function shortened(points: readonly Point[], atStart: boolean, atEnd: boolean): Point[] {
  const shorter = [...points];
  const [first, second] = points;
  const [last, previous] = [points.at(-1), points.at(-2)];
  if (atStart && first && second) shorter[0] = towards(first, second, Math.min(6, distance(first, second) / 2));
  if (atEnd && last && previous)
    shorter[shorter.length - 1] = towards(last, previous, Math.min(6, distance(last, previous) / 2));
  return shorter;
}

export interface RunOptions {
  readonly fill: string;
  readonly language: string;
  readonly anchor?: TextPrimitive['anchor'];
}

/** One run of text whose line box begins at `top`. */
export function run(text: string, x: number, top: number, style: TextStyle, options: RunOptions): TextPrimitive {
  const font = style.font ?? fontInForce(style.weight);
  return {
    type: 'text',
    x: rounded(x),
    y: rounded(top + baseline(style)),
    text: drawnText(text),
    size: style.size,
    weight: style.weight,
    fill: options.fill,
    anchor: options.anchor ?? 'start',
    language: options.language,
    ...(font ? { font } : {}),
  };
}

/** A run of text centred in a rectangle. */
export function centred(
  text: string,
  place: { x: number; y: number; width: number; height: number },
  style: TextStyle,
  options: RunOptions,
): TextPrimitive {
  const top = place.y + (place.height - lineHeight(style)) / 2;
  return run(text, place.x + place.width / 2, top, style, { ...options, anchor: 'middle' });
}

/** Strokes of a sign in the weight of the texts beside it, with its upper left corner at a point. */
export function signStrokes(strokes: readonly string[], x: number, y: number, stroke: string): PathPrimitive[] {
  return strokes.map((d) => ({ type: 'path', d: moved(d, x, y), stroke, strokeWidth: 1.25, roundCaps: true }));
}

/** What is drawn at the origin, at another place. */
export function movedTo(primitive: Primitive, x: number, y: number): Primitive {
  if (primitive.type === 'path') return { ...primitive, d: moved(primitive.d, x, y) };
  return { ...primitive, x: rounded(primitive.x + x), y: rounded(primitive.y + y) };
}

/** A path at another place. */
function moved(d: string, x: number, y: number): string {
  let index = 0;
  return d.replace(/-?\d+(\.\d+)?/g, (number) => {
    index += 1;
    return String(rounded(Number(number) + (index % 2 === 1 ? x : y)));
  });
}
