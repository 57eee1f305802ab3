import { tag } from '../xml.ts';
import { emu } from './place.ts';

/** Colours and fonts as a presentation writes them. */
export interface Paint {
  /** A colour of the scene as DrawingML. */
  readonly colour: (hex: string) => string;
  /** Font elements of a run. */
  readonly fonts: string;
}

export function solid(paint: Paint, hex: string | undefined): string {
  return hex === undefined ? tag('a:noFill', {}) : tag('a:solidFill', {}, paint.colour(hex));
}

/** How a line is drawn; without a colour there is none. */
export interface Stroke {
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
  readonly roundCaps?: boolean;
}

/** The outline of a shape, or the line of a connector with its arrow heads. */
export function outline(
  paint: Paint,
  { stroke, strokeWidth = 1, dash, roundCaps }: Stroke,
  scale: number,
  ends: readonly [start: boolean, end: boolean] = [false, false],
): string {
  if (stroke === undefined) return tag('a:ln', {}, tag('a:noFill', {}));
  const width = Math.max(1, emu(strokeWidth * scale));
  return tag(
    'a:ln',
    { w: width, cap: roundCaps ? 'rnd' : 'flat' },
    solid(paint, stroke),
    dash ? dashes(dash, strokeWidth) : '',
    tag('a:round', {}),
    ends[0] ? tag('a:headEnd', ARROW) : '',
    ends[1] ? tag('a:tailEnd', ARROW) : '',
  );
}

const ARROW = { type: 'triangle', w: 'med', len: 'med' };

/** Dash and gap, which DrawingML measures in widths of the line. */
function dashes([dash, gap]: readonly [number, number], width: number): string {
  const [d, sp] = [dash, gap].map((length) => Math.round((length / width) * 100_000));
  return tag('a:custDash', {}, tag('a:ds', { d, sp }));
}
