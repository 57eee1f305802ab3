import type { SceneGroup } from '../../scene/primitives.ts';
import { pictureXml } from './picture.ts';
import { onSlide } from './place.ts';
import type { Numbers } from './shape.ts';
import type { Drawing } from './step-shape.ts';

/** The pictures of a group of the scene. */
export function imageShapes({ paint, pictures, place, words }: Drawing, numbers: Numbers, scene: SceneGroup): string[] {
  return scene.primitives.flatMap((primitive) => {
    if (primitive.type !== 'image') return [];
    const box = onSlide(place, { ...primitive, x: scene.x + primitive.x, y: scene.y + primitive.y });
    const relation = pictures.relationTo(primitive);
    return [pictureXml(paint, primitive, { id: numbers.next(), name: words.picture, box, relation })];
  });
}
