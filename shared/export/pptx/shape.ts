import type { Rectangle } from '../../model/geometry.ts';
import { oneLine } from '../../text/drawn.ts';
import { tag } from '../xml.ts';
import { emu } from './place.ts';

/** Numbers of the shapes of one slide, each once. */
export interface Numbers {
  readonly next: () => number;
}

/** The shape tree itself is number 1. */
export function numbers(): Numbers {
  let last = 1;
  return {
    next: () => {
      last += 1;
      return last;
    },
  };
}

/** Name and number of a shape, as the selection pane shows them. */
export function named(id: number, name: string, description?: string): string {
  return tag('p:cNvPr', {
    id,
    name: shortLine(name),
    descr: description === undefined ? undefined : shortLine(description),
  });
}

function shortLine(text: string): string {
  return oneLine(text).slice(0, 255);
}

/** Where a shape lies, in pixels of the slide. */
export function transform(box: Rectangle, attributes: Readonly<Record<string, number | undefined>> = {}): string {
  return tag('a:xfrm', attributes, ...placed(box));
}

function placed({ x, y, width, height }: Rectangle): string[] {
  return [
    tag('a:off', { x: emu(x), y: emu(y) }),
    tag('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  ];
}

export interface ShapeFacts {
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  readonly box: Rectangle;
  readonly geometry: string;
  readonly fill: string;
  readonly outline: string;
  /** The text within, as `p:txBody`. */
  readonly text?: string;
  readonly isTextBox?: boolean;
}

/** A shape with its text inside. */
export function shape({
  id,
  name,
  description,
  box,
  geometry,
  fill,
  outline,
  text = '',
  isTextBox,
}: ShapeFacts): string {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      named(id, name, description),
      tag('p:cNvSpPr', { txBox: isTextBox ? 1 : undefined }),
      tag('p:nvPr', {}),
    ),
    tag('p:spPr', {}, transform(box), geometry, fill, outline),
    text,
  );
}

/** Shapes that are one thing in the selection pane. Their places stay those of the slide. */
export function group(id: number, name: string, box: Rectangle, shapes: readonly string[]): string {
  const [off, ext] = placed(box);
  const [childOff, childExt] = [off?.replace('a:off', 'a:chOff') ?? '', ext?.replace('a:ext', 'a:chExt') ?? ''];
  return tag(
    'p:grpSp',
    {},
    tag('p:nvGrpSpPr', {}, named(id, name), tag('p:cNvGrpSpPr', {}), tag('p:nvPr', {})),
    tag('p:grpSpPr', {}, tag('a:xfrm', {}, off ?? '', ext ?? '', childOff, childExt)),
    ...shapes,
  );
}
