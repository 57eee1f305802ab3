import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Stop } from '../../present/stops.ts';
import type { Scene } from '../../scene/primitives.ts';
import type { PagesJob } from './job.ts';
import { type Block, type DrawnWindow, POINTS } from './page.ts';
import { FOOT, MARGIN } from './paper.ts';
import type { NotesPage } from './slide-notes.ts';

/** As wide as a screen: 16 to 9. */
export const SLIDE: Size = { width: 960, height: 540 };
/** Between the margins. */
export const WIDTH = SLIDE.width - 2 * MARGIN;
export const GAP = 8;
/** Most that a small drawing is enlarged. */
export const MOST = 1.5 * POINTS;

export interface Walk {
  readonly job: PagesJob;
  readonly scene: Scene;
  readonly language: string;
}

/** One place of the walk before it is numbered: its slide, and more where its notes do not fit beneath the drawing. */
export interface Place {
  readonly stop: Stop | null;
  readonly title: string;
  /** Its title where it goes on on another slide. */
  readonly continued: string;
  /** What stands over the title: the phases of what is shown. */
  readonly over: string;
  /** The phase under which it is found. */
  readonly phase: string;
  readonly notes: readonly NotesPage[];
}

export interface Slide {
  readonly place: Place;
  readonly title: string;
  /** Whether the drawing is on it. */
  readonly drawn: boolean;
  /** What stands beneath the drawing or at its right, from top to bottom. */
  readonly blocks: readonly Block[];
  readonly beside?: boolean;
}

/** A column at the right of a drawing, and the room between the two. */
export const SIDE = 210;
const GUTTER = 24;

/** The room of the drawing, and where what stands beneath it or beside it begins. */
export function roomOf({ to }: DrawnWindow, { drawn, blocks, beside }: Pick<Slide, 'drawn' | 'blocks' | 'beside'>) {
  const y = to.y + to.height + GAP;
  const taken = beside ? 0 : blocks.reduce((sum, { height }) => sum + height + GAP, 0);
  const width = beside ? WIDTH - SIDE - GUTTER : WIDTH;
  const room: Rectangle = { x: MARGIN, y, width, height: SLIDE.height - FOOT - GAP - taken - y };
  const blocksAt = beside ? { x: MARGIN + width + GUTTER, y } : { x: MARGIN, y: drawn ? y + room.height + GAP : y };
  return { room, blocksAt };
}

/** The slides on which the notes of a place go on. */
export function goingOn(place: Place, notes: readonly NotesPage[]): Slide[] {
  return notes.map((one) => ({ place, title: place.continued, drawn: one.beneath, blocks: [one] }));
}
