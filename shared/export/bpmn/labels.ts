import type { LinkRoute } from '../../layout/types.ts';
import type { Rectangle, Size } from '../../model/geometry.ts';
import { breakLines, widestLine } from '../../text/lines.ts';
import { measureText } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';

/** Texts beside shapes as BPMN programs set them, in Arial, which is no wider than our font; the height of their lines. */
const OUTSIDE: TextStyle = { size: 11, weight: 400 };
const PITCH = 13.2;
/** Texts of annotations, likewise, with room around them. */
const ANNOTATION: TextStyle = { size: 12, weight: 400 };
const ANNOTATION_PITCH = 14.4;
const AROUND = 7;
/** How wide a note may become, so that lines that were broken by hand stay whole. */
const WIDEST_NOTE = 200;
/** By which a text is made narrower while it takes no more lines. */
const STEP = 2;
/** Room beside a text, so that no word is broken where a program's letters are a little wider. */
const SPARE = 6;
/** Between a name and the shape below it. */
const ABOVE = 2;
/** The most that a name below an event is wide. */
const BELOW_EVENT = 90;
/** Between the text of a condition and the frame of a phase. */
const BESIDE_FRAME = 3;
/** Between the text of a condition and the border of a lane. */
const BESIDE_BORDER = 2;
/** Words that a line must hold whole; other writing may be broken anywhere. */
const WORDS = /[^\s\u2e80-\uffff]+/g;

/** How wide and high a text is within a width, which its longest word may widen; its lines are about equally long. */
export function textSize(text: string, most: number): Size {
  const words = (text.match(WORDS) ?? []).map((word) => measureText(word, OUTSIDE));
  const longest = Math.max(0, ...words);
  const linesIn = (width: number) => breakLines(text, OUTSIDE, Math.max(width, longest));
  const { length } = linesIn(most);
  let width = most;
  while (width > STEP && linesIn(width - STEP).length === length && width - STEP >= longest) width -= STEP;
  return { width: widestLine(linesIn(width)) + SPARE, height: length * PITCH };
}

/** Where the name of a shape that has it outside stands: within a gateway that is wide here, above data and small ones. */
export function nameBounds(element: string, name: string, box: Rectangle): Rectangle | undefined {
  const middle = box.x + box.width / 2;
  // Left of its tip, where links come down.
  if (element === 'parallelGateway') return nameAbove(name, { ...box, x: middle - 108, width: 100 });
  if (element.endsWith('Gateway')) {
    const { width, height } = textSize(name, box.width * 0.62);
    return { x: middle - width / 2, y: box.y + (box.height - height) / 2, width, height };
  }
  return element === 'dataObjectReference' ? nameAbove(name, { ...box, x: middle - 55, width: 110 }) : undefined;
}

/** Where a name stands right above a shape: programs begin a text at the top of its place. */
export function nameAbove(name: string, { x, y, width }: Omit<Rectangle, 'height'>): Rectangle {
  const size = textSize(name, width);
  return { ...size, x: x + (width - size.width) / 2, y: y - size.height - ABOVE };
}

/** Where programs put the name of an event that has no other place for it. */
export function nameBelow(name: string, { x, y, width, height }: Rectangle): Rectangle {
  const size = textSize(name, BELOW_EVENT);
  return { ...size, x: x + (width - size.width) / 2, y: y + height };
}

/**
 * Where a condition stands: as wide as its own words, on the side of its label that is nearer to the link's beginning; in
 * more lines where it would stand on the frame of a phase.
 */
export function conditionBounds({ points: [start], label }: LinkRoute, condition: string, frames: readonly number[]) {
  if (!label || !start || condition === '') return undefined;
  const right = label.x + label.width / 2 >= start.x;
  const boxes = [label.width, label.width / 2].map((most) => {
    const { width, height } = textSize(condition, most);
    const x = right ? label.x : label.x + label.width - width;
    return { x, y: label.y + (label.height - height) / 2, width, height };
  });
  const isFree = ({ x, width }: Rectangle) =>
    frames.every((edge) => edge <= x + 1 || edge >= x + width - 1) && (right ? x >= start.x : x + width <= start.x);
  const moved = boxes
    .flatMap((box) => besideFrames(box, frames))
    .sort((one, other) => Math.abs(one.moved) - Math.abs(other.moved));
  return [...boxes, ...moved.map(({ box }) => box)].find(isFree) ?? boxes[0];
}

/** A text moved along, no further than it is wide, to either side of the upright edges of frames. */
function besideFrames(box: Rectangle, frames: readonly number[]) {
  return frames
    .flatMap((edge) => [edge + BESIDE_FRAME, edge - BESIDE_FRAME - box.width])
    .map((x) => ({ moved: x - box.x, box: { ...box, x } }))
    .filter(({ moved }) => Math.abs(moved) <= box.width);
}

/** A text moved off the border of a lane, to the side on which most of it stands. */
export function offBorders(box: Rectangle, borders: readonly number[]): Rectangle {
  const { y, height } = box;
  const border = borders.find((at) => y < at && at < y + height);
  if (border === undefined) return box;
  return { ...box, y: border - y < height / 2 ? border + BESIDE_BORDER : border - BESIDE_BORDER - height };
}

/** Where an annotation stands that ends above a height, no wider than `width`. */
export function annotationAbove(text: string, { x, y, width }: Omit<Rectangle, 'height'>): Rectangle {
  const size = annotationSize(text, width);
  return { ...size, x, y: y - size.height };
}

/** Where an annotation stands that begins at a place: where its own lines need it, wider and higher than there. */
export function annotationAt(text: string, { x, y, width, height }: Rectangle): Rectangle {
  const size = annotationSize(text, Math.max(width, WIDEST_NOTE));
  return { x, y, width: Math.max(width, size.width), height: Math.max(height, size.height) };
}

function annotationSize(text: string, most: number): Size {
  const lines = breakLines(text, ANNOTATION, most - 2 * AROUND - SPARE);
  const height = lines.length * ANNOTATION_PITCH + 2 * AROUND;
  return { width: Math.min(most, widestLine(lines) + 2 * AROUND + SPARE), height };
}
