import { TRACK_SPACING } from './assign-offsets.ts';
import type { GridLink } from './choose-routes.ts';
import { type Grid, usable } from './grid.ts';
import type { LayoutInput } from './types.ts';

/** Start and size of every strip, in pixels. */
export interface StripExtents {
  readonly starts: Float64Array;
  readonly sizes: Float64Array;
}

export interface Measures {
  readonly across: StripExtents;
  readonly down: StripExtents;
}

/** Tracks needed by each channel strip; missing means none. */
export interface TrackCounts {
  readonly across: ReadonlyMap<number, number>;
  readonly down: ReadonlyMap<number, number>;
}

const COLUMN_WIDTH = 120;
const CHANNEL_WIDTH = 40;
/** What is left of the size of a folded column or row. */
const FOLDED = 8;
const ROW_HEIGHT = 44;
const LANE_PADDING = 32;
const ROW_CHANNEL = 32;
/** Free space between the outermost track of a channel and the steps beside it. */
const TRACK_MARGIN = 12;
/** Free space at the ends of a text or marker on a link, the arrowhead included. */
const LABEL_MARGIN = 16;

/** Sizes each strip for its steps, its tracks and the texts on links, and sets the strips side by side. */
export function measureStrips(
  input: LayoutInput,
  grid: Grid,
  links: readonly GridLink[],
  tracks: TrackCounts,
): Measures {
  const spaced = spacedBy(input.spacing ?? 1);
  const across = new Float64Array(grid.xStrips);
  for (let strip = 0; strip < grid.xStrips; strip++) {
    across[strip] = strip % 2 === 1 ? 0 : channelSize(tracks.across.get(strip), channelLeast(input, strip, spaced));
  }
  const down = laneStrips(input, grid, tracks, spaced);
  for (const item of grid.items) {
    grow(across, item.x, item.width);
    grow(down, item.y, item.height + 2 * item.overhang);
  }
  for (let strip = 1; strip < grid.xStrips; strip += 2) {
    if (across[strip] === 0) across[strip] = isFolded(input, strip) ? FOLDED : spaced(COLUMN_WIDTH);
  }
  for (const link of links) makeRoomForTexts(link, across);
  fillLanes(input, grid, down);
  return { across: sideBySide(across), down: sideBySide(down) };
}

type Spaced = (usual: number) => number;

/** Free space by a factor, in even pixels, and never less than a link needs. */
function spacedBy(factor: number): Spaced {
  return (usual) => Math.max(2 * TRACK_MARGIN, 2 * Math.round((usual * factor) / 2));
}

/** The middle of a strip in pixels. */
export function middle(extents: StripExtents, strip: number): number {
  return (extents.starts[strip] ?? 0) + (extents.sizes[strip] ?? 0) / 2;
}

function channelSize(tracks: number | undefined, least: number): number {
  return Math.max(least, 2 * TRACK_MARGIN + ((tracks ?? 1) - 1) * TRACK_SPACING);
}

function laneStrips(input: LayoutInput, grid: Grid, tracks: TrackCounts, spaced: Spaced): Float64Array {
  const down = new Float64Array(grid.yStrips + 1);
  grid.lanes.forEach((lane, index) => {
    for (let strip = lane.firstStrip; strip <= lane.lastStrip; strip++) {
      const padding = strip === lane.firstStrip || strip === lane.lastStrip;
      const folded = input.lanes[index]?.folded === true;
      down[strip] =
        strip % 2 === 1
          ? folded
            ? FOLDED
            : ROW_HEIGHT
          : channelSize(tracks.down.get(strip), folded ? FOLDED : spaced(padding ? LANE_PADDING : ROW_CHANNEL));
    }
    down[lane.lastStrip + 1] = usable(input.lanes[index]?.gapBelow ?? 0, 0, 0);
  });
  return down;
}

/** Columns stand on the odd strips. */
function isFolded(input: LayoutInput, strip: number): boolean {
  return input.columns[(strip - 1) / 2]?.folded === true;
}

/** The channel between two folded columns is as narrow as its links allow. */
function channelLeast(input: LayoutInput, strip: number, spaced: Spaced): number {
  return isFolded(input, strip - 1) && isFolded(input, strip + 1) ? FOLDED : spaced(CHANNEL_WIDTH);
}

function grow(sizes: Float64Array, strip: number, least: number): void {
  sizes[strip] = Math.max(sizes[strip] ?? 0, least);
}

function makeRoomForTexts(link: GridLink, across: Float64Array): void {
  const first = link.segments[0];
  if (!first?.horizontal) return;
  const channel = first.lowItem === link.from ? link.from.x + 1 : link.from.x - 1;
  const label = link.source.label ? usable(link.source.label.width, 0, 0) + LABEL_MARGIN : 0;
  const straight = link.segments.length === 1;
  const marker = straight && link.source.marker ? usable(link.source.marker.width, 0, 0) + 2 * LABEL_MARGIN : 0;
  grow(across, channel, label + marker);
}

/** Shares out what a lane lacks for its least height between its upper and lower padding. */
function fillLanes(input: LayoutInput, grid: Grid, down: Float64Array): void {
  grid.lanes.forEach((lane, index) => {
    let height = 0;
    for (let strip = lane.firstStrip; strip <= lane.lastStrip; strip++) height += down[strip] ?? 0;
    const missing = usable(input.lanes[index]?.minimumHeight ?? 0, 0, 0) - height;
    if (missing <= 0) return;
    down[lane.firstStrip] = (down[lane.firstStrip] ?? 0) + missing / 2;
    down[lane.lastStrip] = (down[lane.lastStrip] ?? 0) + missing / 2;
  });
}

function sideBySide(sizes: Float64Array): StripExtents {
  const starts = new Float64Array(sizes.length);
  let at = 0;
  sizes.forEach((size, index) => {
    starts[index] = at;
    at += size;
  });
  return { starts, sizes };
}
