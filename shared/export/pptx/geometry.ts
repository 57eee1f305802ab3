import type { Size } from '../../model/geometry.ts';
import { rounded } from '../../scene/shapes.ts';
import { tag } from '../xml.ts';

/** Adjustments of a preset shape: its name → value. */
type Adjustments = Readonly<Record<string, number>>;

/** A shape that every Office program knows by name. */
export function preset(name: string, adjustments: Adjustments = {}): string {
  const guides = Object.entries(adjustments).map(([guide, value]) =>
    tag('a:gd', { name: guide, fmla: `val ${Math.round(value)}` }),
  );
  return tag('a:prstGeom', { prst: name }, tag('a:avLst', {}, ...guides));
}

/** A rectangle whose corners have a radius. */
export function roundedRectangle(radius: number, { width, height }: Size): string {
  if (radius <= 0) return preset('rect');
  return preset('roundRect', { adj: Math.min(50_000, (radius / Math.min(width, height)) * 100_000) });
}

interface CustomPath {
  /** Absolute commands M, L, Q, A (radius, start and sweep in degrees), Z. */
  readonly d: string;
  readonly fill?: 'none' | 'darkenLess';
}

/** Whole units of a pixel within a path. */
const FINE = 100;

/** A shape of its own, with connection sites in the middle of each side: top, left, bottom, right, as presets have them. */
export function custom({ width, height }: Size, paths: readonly CustomPath[]): string {
  const [w, h] = [Math.round(width * FINE), Math.round(height * FINE)];
  const sites = [
    ['16200000', 'hc', 't'],
    ['10800000', 'l', 'vc'],
    ['5400000', 'hc', 'b'],
    ['0', 'r', 'vc'],
  ].map(([ang, x, y]) => tag('a:cxn', { ang }, tag('a:pos', { x, y })));
  return tag(
    'a:custGeom',
    {},
    tag('a:avLst', {}),
    tag('a:gdLst', {}),
    tag('a:ahLst', {}),
    tag('a:cxnLst', {}, ...sites),
    tag('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    tag('a:pathLst', {}, ...paths.map(({ d, fill }) => tag('a:path', { w, h, fill }, commands(d)))),
  );
}

function commands(d: string): string {
  return [...d.matchAll(/([MLQAZ])([^MLQAZ]*)/g)].map(([, letter = '', rest = '']) => command(letter, rest)).join('');
}

function command(letter: string, rest: string): string {
  const numbers = (rest.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  if (letter === 'Z') return tag('a:close', {});
  if (letter === 'A') {
    const [radius = 0, start = 0, sweep = 0] = numbers;
    const [wR, stAng, swAng] = [Math.round(radius * FINE), start * 60_000, sweep * 60_000];
    return tag('a:arcTo', { wR, hR: wR, stAng, swAng });
  }
  const points = Array.from({ length: numbers.length / 2 }, (_, index) =>
    tag('a:pt', { x: fine(numbers[2 * index]), y: fine(numbers[2 * index + 1]) }),
  );
  if (letter === 'Q') return tag('a:quadBezTo', {}, ...points);
  return points.map((point) => tag(letter === 'M' ? 'a:moveTo' : 'a:lnTo', {}, point)).join('');
}

function fine(pixels: number | undefined): number {
  return Math.round((pixels ?? 0) * FINE);
}

/** The path of a rectangle with round corners. */
export function roundedPath({ width, height }: Size, wanted: number): string {
  const r = rounded(Math.min(wanted, width / 2, height / 2));
  const [right, bottom] = [width - r, height - r];
  return `M${r} 0L${right} 0A${r} 270 90L${width} ${bottom}A${r} 0 90L${r} ${height}A${r} 90 90L0 ${r}A${r} 180 90Z`;
}
