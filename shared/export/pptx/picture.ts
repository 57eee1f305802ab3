import type { Rectangle } from '../../model/geometry.ts';
import type { ImagePrimitive } from '../../scene/primitives.ts';
import { tag } from '../xml.ts';
import { preset } from './geometry.ts';
import { type Paint, solid } from './paint.ts';
import { named, transform } from './shape.ts';

/** A picture in its box, by the id of its relation. */
export function pictureXml(
  paint: Paint,
  picture: ImagePrimitive,
  {
    id,
    name,
    box,
    relation,
  }: { readonly id: number; readonly name: string; readonly box: Rectangle; readonly relation: string },
): string {
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      named(id, name, picture.description),
      tag('p:cNvPicPr', {}, tag('a:picLocks', { noChangeAspect: 1 })),
      tag('p:nvPr', {}),
    ),
    tag('p:blipFill', {}, tag('a:blip', { 'r:embed': relation }), tag('a:stretch', {}, tag('a:fillRect', {}))),
    tag('p:spPr', {}, transform(box), preset('rect'), picture.ground ? solid(paint, picture.ground) : ''),
  );
}
