import type { PathPrimitive, Primitive } from './primitives.ts';
import { polyline, rounded } from './shapes.ts';
import type { RoleColours, Theme } from './theme.ts';

/** How a role's strip is told apart without its colour: dashes, and how many lines stand side by side. */
interface Pattern {
  readonly dash?: readonly [number, number];
  readonly lines: 1 | 2;
  /** Share of the strip's width that its lines take. */
  readonly share: number;
}

const PATTERNS: Readonly<Record<string, Pattern>> = {
  customer: { lines: 1, share: 1 },
  frontstage: { lines: 1, share: 1, dash: [11, 3] },
  'self-service': { lines: 1, share: 1, dash: [5, 4] },
  backstage: { lines: 1, share: 1, dash: [1.5, 2.5] },
  support: { lines: 2, share: 0.28 },
  evidence: { lines: 1, share: 0.3 },
};
const OTHER: Pattern = { lines: 1, share: 1, dash: [2, 10] };
/** Patterns need some room to be made out. */
const WIDER = 2;

interface Strip {
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** The strip along the left edge of a lane or a step that says whose it is. */
export function roleStrip(theme: Theme, colours: RoleColours, role: string | undefined, strip: Strip): Primitive[] {
  if (!theme.form.patterned) return [{ type: 'rectangle', x: 0, ...strip, fill: colours.accent }];
  const { dash, lines, share } = (role !== undefined && Object.hasOwn(PATTERNS, role) && PATTERNS[role]) || OTHER;
  const width = strip.width + WIDER;
  const strokeWidth = rounded(width * share);
  const middles = lines === 1 ? [strokeWidth / 2] : [strokeWidth / 2, width - strokeWidth / 2];
  return middles.map((x): PathPrimitive => {
    const ends = [
      { x, y: strip.y },
      { x, y: strip.y + strip.height },
    ];
    return { type: 'path', d: polyline(ends), stroke: colours.accent, strokeWidth, ...(dash ? { dash } : {}) };
  });
}

/** The frame of a lane where no fill parts it from the next. */
export function laneFrame({ form: { outline } }: Theme) {
  return outline === undefined ? {} : { stroke: outline, strokeWidth: 0.75 };
}

/** A width of a stroke in a theme, of what it is as usual. */
export function strokeIn({ form }: Theme, usual: number): number {
  return rounded(usual * form.strokes);
}
