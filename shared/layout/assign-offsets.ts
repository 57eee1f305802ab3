import type { GridItem } from './grid.ts';
import type { Strip } from './order-tracks.ts';
import type { Segment } from './segment.ts';

/** Distance between neighbouring tracks in a channel, in pixels. */
export const TRACK_SPACING = 12;
/** Distance between links at one side of a step, as far as the side has room. */
const PORT_SPACING = 14;
/** Links nearer to one another than this move away from the middle of a side to spread over all of it. */
const LEAST_PORT_SPACING = 10;
/** The part of a diamond's half side at which links may meet its slanted edges. */
const DIAMOND_PART = 0.5;
const CORNER = 9;
/** Half the room that markers leave free in the middle of a top edge, in pixels. */
const BETWEEN_MARKERS = 14;

/**
 * Gives every piece its distance from the middle of its strip, in pixels: pieces side by side get tracks in the order of
 * their ranks. Returns the number of tracks that the strip needs when it is a channel.
 */
export function assignOffsets(strip: Strip): number {
  const ports = strip.strip % 2 === 1;
  let most = 0;
  for (const group of connectedGroups(strip)) {
    if (ports) spreadPorts(group, strip);
    else most = Math.max(most, spreadTracks(group));
  }
  return most;
}

interface Ranked {
  readonly segment: Segment;
  readonly beside: readonly Segment[];
}

/** Pieces that are side by side, directly or through others, each group in the order of ranks. */
function connectedGroups(strip: Strip): Ranked[][] {
  const groups: Ranked[][] = [];
  let group: Ranked[] = [];
  let end = Number.NEGATIVE_INFINITY;
  strip.segments.forEach((segment, index) => {
    if (segment.low > end && group.length > 0) {
      groups.push(group);
      group = [];
    }
    end = Math.max(end, segment.high);
    group.push({ segment, beside: strip.beside[index] ?? [] });
  });
  if (group.length > 0) groups.push(group);
  for (const one of groups) one.sort((a, b) => a.segment.rank - b.segment.rank);
  return groups;
}

function spreadTracks(group: readonly Ranked[]): number {
  let tracks = 0;
  for (const { segment, beside } of group) {
    segment.level = 0;
    for (const other of beside) {
      if (other.rank < segment.rank) segment.level = Math.max(segment.level, other.level + 1);
    }
    tracks = Math.max(tracks, segment.level + 1);
  }
  for (const { segment } of group) segment.offset = (segment.level - (tracks - 1) / 2) * TRACK_SPACING;
  return tracks;
}

function spreadPorts(group: readonly Ranked[], strip: Strip): void {
  const straight = group.filter(({ segment }) => segment.lowItem && segment.highItem);
  const anchor = straight.length % 2 === 1 ? straight[(straight.length - 1) / 2]?.segment.rank : undefined;
  levelsFrom(group, 1, anchor ?? Number.NEGATIVE_INFINITY);
  if (anchor !== undefined) levelsFrom([...group].reverse(), -1, anchor);
  let low = 0;
  let high = 0;
  for (const { segment } of group) {
    low = Math.min(low, segment.level);
    high = Math.max(high, segment.level);
  }
  const room = roomAtSides(group, strip);
  // A straight link keeps to the middle as long as those beside it still have room.
  const centred = anchor !== undefined && Math.max(high, -low) * LEAST_PORT_SPACING <= room;
  const middle = centred ? 0 : (low + high) / 2;
  const steps = centred ? Math.max(high, -low) : (high - low) / 2;
  const spacing = steps === 0 ? 0 : Math.min(PORT_SPACING, room / steps);
  for (const { segment } of group) segment.offset = (segment.level - middle) * spacing;
}

/** Numbers the pieces on one side of the anchor, away from it; the anchor itself has level 0. */
function levelsFrom(ordered: readonly Ranked[], direction: number, anchor: number): void {
  for (const { segment, beside } of ordered) {
    if ((segment.rank - anchor) * direction < 0) continue;
    segment.level = 0;
    if (segment.rank === anchor) continue;
    for (const other of beside) {
      const between = (other.rank - anchor) * direction >= 0 && (segment.rank - other.rank) * direction > 0;
      if (between) segment.level = direction * Math.max(direction * segment.level, direction * other.level + 1);
    }
  }
}

function roomAtSides(group: readonly Ranked[], strip: Strip): number {
  let room = Number.POSITIVE_INFINITY;
  for (const { segment } of group) {
    if (segment.lowItem) room = Math.min(room, halfSide(segment.lowItem, strip.horizontal));
    if (segment.highItem) {
      room = Math.min(room, halfSide(segment.highItem, strip.horizontal));
      // A piece that runs down to a step passes between the markers on its top edge.
      if (!strip.horizontal && segment.highItem.overhang > 0) room = Math.min(room, BETWEEN_MARKERS);
    }
  }
  return Number.isFinite(room) ? room : PORT_SPACING;
}

/** Half the length of an item's side along which links may meet it, in pixels. */
function halfSide(item: GridItem, horizontal: boolean): number {
  const half = (horizontal ? item.height : item.width) / 2;
  return item.source.shape === 'diamond' ? half * DIAMOND_PART : Math.max(half - CORNER, half / 2);
}
