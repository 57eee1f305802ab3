import type { Rectangle } from '../../model/geometry.ts';
import type { ImagePrimitive } from '../../scene/primitives.ts';
import { pictureFile } from '../scene-logo.ts';
import { tag } from '../xml.ts';
import { preset } from './geometry.ts';
import { solid } from './paint.ts';
import type { Part } from './part.ts';
import { named, transform } from './shape.ts';
import type { Drawing } from './step-shape.ts';

/** Relation of a slide to its logo. */
export const LOGO_RELATION = 'rId3';

/** The file of a picture within the presentation. */
export function picturePart(picture: ImagePrimitive): Part {
  const { name, bytes } = pictureFile(picture);
  return { path: `ppt/media/${name}`, contentType: picture.mediaType, content: bytes };
}

/** A picture on a slide, by the id of its relation. */
export function pictureXml(
  { paint }: Pick<Drawing, 'paint'>,
  id: number,
  picture: ImagePrimitive,
  box: Rectangle,
  relation: string,
): string {
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      named(id, 'Logo', picture.description),
      tag('p:cNvPicPr', {}, tag('a:picLocks', { noChangeAspect: 1 })),
      tag('p:nvPr', {}),
    ),
    tag('p:blipFill', {}, tag('a:blip', { 'r:embed': relation }), tag('a:stretch', {}, tag('a:fillRect', {}))),
    tag('p:spPr', {}, transform(box), preset('rect'), picture.ground ? solid(paint, picture.ground) : ''),
  );
}
