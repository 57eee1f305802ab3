import { LANE_TITLE_WIDTH } from '../layout/from-document.ts';
import { boundsOf, type Rectangle, type Size } from '../model/geometry.ts';
import { lineNamesEnd } from '../scene/groups/lines.ts';
import type { Scene } from '../scene/primitives.ts';
import { betweenColumns, type Stretch } from './columns-in-view.ts';
import { belongsTo } from './emphasis.ts';
import { betweenRows } from './rows-in-view.ts';
import type { Stop } from './stops.ts';

/** A part of the drawing, in its own pixels, and where it is shown in a room. */
export interface Frame {
  readonly from: Rectangle;
  readonly to: Rectangle;
}

/** What of the drawing is shown at a place: the titles of the lanes at the left, what is spoken of beside them. */
export interface Frames {
  /** None where the whole drawing is shown, which has its own titles. */
  readonly heads: Frame | null;
  readonly body: Frame;
}

/** Room beside the name of a line, and the most that names take from the drawing beside them. */
const BESIDE_NAME = 6;
const MOST_TITLES = 1.6 * LANE_TITLE_WIDTH;
/** Room around what is spoken of, in pixels of the drawing: links bend there, markers stand out. */
const AROUND = 34;
/** Of that room at least so much stays above and below where an edge is moved between the rows. */
const AT_LEAST = 18;

/**
 * How a room shows a place of the drawing, as large as it can be and no larger than `most`; the whole drawing without a place.
 * Lengths of the room are its own; `most` is how many of them a pixel of the drawing may take.
 */
export function framesOf(scene: Scene, stop: Stop | null, room: Size, most: number): Frames {
  const shown = stop ? scene.groups.filter((group) => belongsTo(group, stop, 'steps')) : [];
  if (!stop || shown.length === 0) return { heads: null, body: wholeOf(scene, room, most) };
  const place = boundsOf(shown);
  const width = place.width + 2 * AROUND;
  const height = place.height + 2 * AROUND;
  const { x: left, width: titled } = titlesAcross(scene);
  const largest = Math.min(most, room.width / (width + titled), room.height / height);
  const across = stretchSeen(scene, { x: place.x - AROUND, width }, room.width / largest - titled);
  const scale = room.width / (across.width + titled);
  const titles = titled * scale;
  const { x } = across;
  const seen = { width: across.width, height: room.height / scale };
  const top = within(place.y + place.height / 2 - seen.height / 2, 0, scene.height - seen.height);
  const y = betweenRows(scene, across, seen.height, {
    best: top,
    least: place.y + place.height + AT_LEAST - seen.height,
    most: place.y - AT_LEAST,
  });
  return {
    heads: {
      from: { x: left, y, width: titled, height: seen.height },
      to: { x: 0, y: 0, width: titles, height: room.height },
    },
    body: {
      from: { x, y, ...seen },
      to: { x: titles, y: 0, width: room.width - titles, height: room.height },
    },
  };
}

/** What is seen from left to right: where that can be, no step is cut. */
function stretchSeen(scene: Scene, place: Stretch, width: number): Stretch {
  const least = scene.origin.x;
  const most = scene.width - width;
  const centred = { x: within(place.x + place.width / 2 - width / 2, least, most), width };
  return most < least ? centred : (betweenColumns(scene, place, width) ?? centred);
}

/** Where the titles of lanes and the names of lines stand, which begin beside one another. */
export function titlesAcross({ origin, groups }: Scene): Stretch {
  const x = origin.x - LANE_TITLE_WIDTH;
  const names = lineNamesEnd(groups) + BESIDE_NAME - x;
  return { x, width: Math.min(MOST_TITLES, Math.max(LANE_TITLE_WIDTH, names)) };
}

/** Moved by as little as leaves no empty room at either end; in the middle where there is room to spare. */
function within(value: number, least: number, most: number): number {
  if (most < least) return (least + most) / 2;
  return Math.max(least, Math.min(value, most));
}

function wholeOf({ width, height }: Scene, room: Size, most: number): Frame {
  const scale = Math.min(most, room.width / width, room.height / height);
  const seen = { width: room.width / scale, height: room.height / scale };
  return {
    from: { x: (width - seen.width) / 2, y: (height - seen.height) / 2, ...seen },
    to: { x: 0, y: 0, width: room.width, height: room.height },
  };
}
