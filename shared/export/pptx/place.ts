import type { Rectangle } from '../../model/geometry.ts';

/** English Metric Units, in which Office measures, of a CSS pixel. */
export const EMU = 9525;

/** Where the scene's origin comes to lie on the slide, in pixels of the slide, and how large its pixels are there. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Whole EMU of a length on the slide. */
export function emu(pixels: number): number {
  return Math.round(pixels * EMU);
}

/** A rectangle of the scene in pixels of the slide. */
export function onSlide({ left, top, scale }: Place, { x, y, width, height }: Rectangle): Rectangle {
  return { x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale };
}

/** Share of the room left over that lies above a drawing: the eye wants more of it below. */
const ABOVE = 0.3;

/** The place of a scene that fills a room as far as it can. */
export function fitted(part: Rectangle, room: Rectangle, most: number): Place {
  const scale = Math.min(most, room.width / part.width, room.height / part.height);
  return {
    scale,
    left: room.x + (room.width - part.width * scale) / 2 - part.x * scale,
    top: room.y + (room.height - part.height * scale) * ABOVE - part.y * scale,
  };
}
