import type { Rectangle } from '../../model/geometry.ts';
import { type Form, isForm, type PathPrimitive, type Primitive, type SceneGroup } from '../../scene/primitives.ts';
import { ascent, lineHeight, measureText } from '../../text/measure.ts';
import { custom, preset, roundedRectangle } from './geometry.ts';
import { imageShapes } from './image-shapes.ts';
import { outline, solid } from './paint.ts';
import { onSlide } from './place.ts';
import { group, type Numbers, shape } from './shape.ts';
import type { Drawing } from './step-shape.ts';
import { blocksOf, joined, type TextBlock, textBody } from './text.ts';

interface Piece {
  readonly form: Form | undefined;
  readonly box: Rectangle;
  readonly blocks: TextBlock[];
}

/** Room beside a text of its own, so that another font does not break it. */
const SLACK = 12;

/** A group of the scene as shapes: a text in the middle of a form stands within it, others are text boxes. */
export function shapesOf(
  drawing: Drawing,
  numbers: Numbers,
  scene: SceneGroup,
  primitives = scene.primitives,
): string[] {
  return [
    ...piecesOf(primitives).map((piece) => pieceShape(drawing, numbers, scene, piece)),
    ...imageShapes(drawing, numbers, scene),
  ];
}

/** The same as one thing where it is several; a picture alone is one already. */
export function groupedShapes(drawing: Drawing, numbers: Numbers, scene: SceneGroup, name = scene.name): string {
  const id = numbers.next();
  const shapes = shapesOf(drawing, numbers, scene);
  const isPicture = shapes.length === 1 && scene.primitives[0]?.type === 'image';
  if (isPicture) return shapes.join('');
  return shapes.length === 0 ? '' : group(id, name, onSlide(drawing.place, scene), shapes);
}

/** One shape with all of a group's texts inside, whatever is drawn beside them. */
export function singleShape(
  { paint, place }: Drawing,
  id: number,
  scene: SceneGroup,
  options: { readonly geometry?: string; readonly inset: number; readonly sources?: readonly string[] },
): string {
  const form = scene.primitives.find(isForm);
  const blocks = blocksOf(scene.primitives);
  const inset = options.inset * place.scale;
  const wrap = options.inset > 0;
  return shape({
    id,
    name: scene.name,
    box: onSlide(place, scene),
    geometry: options.geometry ?? geometryOf(form, scene),
    fill: solid(paint, form?.fill),
    outline: outline(paint, form ?? {}, place.scale),
    text: textBody(paint, blocks, {
      scale: place.scale,
      insets: [inset, 0, inset / 2, 0],
      wrap,
      sources: options.sources ?? [scene.name],
    }),
  });
}

function geometryOf(form: Form | undefined, size: Rectangle): string {
  if (form?.type === 'path') return custom(size, [{ d: form.d, ...(form.fill ? {} : { fill: 'none' as const }) }]);
  return form ? roundedRectangle(form.radius, size) : preset('rect');
}

function piecesOf(primitives: readonly Primitive[]): Piece[] {
  const pieces: Piece[] = [];
  for (const primitive of primitives) {
    if (isForm(primitive)) pieces.push({ form: primitive, box: boxOf(primitive), blocks: [] });
  }
  for (const block of blocksOf(primitives)) {
    const around = block.style.anchor === 'middle' ? pieces.findLast(({ box }) => contains(box, block)) : undefined;
    if (around) around.blocks.push(block);
    else pieces.push({ form: undefined, box: textBox(block), blocks: [block] });
  }
  return pieces;
}

function contains({ x, y, width, height }: Rectangle, { style }: TextBlock): boolean {
  return style.x >= x && style.x <= x + width && style.y >= y && style.y <= y + height;
}

function boxOf(form: Form): Rectangle {
  if (form.type === 'rectangle') return form;
  const numbers = (form.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const [xs, ys] = [numbers.filter((_, index) => index % 2 === 0), numbers.filter((_, index) => index % 2 === 1)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function textBox({ lines, style }: TextBlock): Rectangle {
  const width = Math.max(...lines.map((line) => measureText(line, style))) + SLACK;
  const left = style.anchor === 'middle' ? style.x - width / 2 : style.anchor === 'end' ? style.x - width : style.x;
  const height = lines.length * lineHeight(style);
  return { x: left, y: style.y - ascent(style) - (lineHeight(style) - style.size * 1.2) / 2, width, height };
}

function pieceShape(
  { paint, place }: Drawing,
  numbers: Numbers,
  scene: SceneGroup,
  { form, box, blocks }: Piece,
): string {
  const at = { ...box, x: scene.x + box.x, y: scene.y + box.y };
  const name = blocks.length > 0 ? blocks.map(({ lines }) => joined(lines)).join(' ') : scene.name;
  const wrap = form === undefined && blocks.some(({ lines }) => lines.length > 1);
  return shape({
    id: numbers.next(),
    name,
    box: onSlide(place, at),
    geometry: form?.type === 'path' ? pathGeometry(form, box) : geometryOf(form, box),
    fill: solid(paint, form?.fill),
    outline: outline(paint, form ?? {}, place.scale),
    isTextBox: form === undefined,
    text:
      blocks.length === 0
        ? ''
        : textBody(paint, blocks, { scale: place.scale, insets: [0, 0, 0, 0], wrap, sources: [scene.name] }),
  });
}

/** A path in the box that it fills. */
function pathGeometry(form: PathPrimitive, box: Rectangle): string {
  let index = 0;
  const d = form.d.replace(/-?\d+(\.\d+)?/g, (number) => {
    index += 1;
    return String(Number(number) - (index % 2 === 1 ? box.x : box.y));
  });
  return custom(box, [{ d: d.replaceAll('-', ' -'), ...(form.fill ? {} : { fill: 'none' as const }) }]);
}
