import { shownPicture } from '../../model/pictures/pictures.ts';
import { textIn } from '../../model/queries.ts';
import { picturePrimitive } from '../picture.ts';
import type { DrawRow, RowPiece } from './draw-row.ts';

/** Pictures as they are, each below its step. */
export const drawPictures: DrawRow<'pictures'> = ({ document, language, theme }, { boxes }) => {
  const pieces = boxes.flatMap(({ stepId, ...place }): RowPiece[] => {
    const step = document.steps[stepId];
    const picture = shownPicture(document, step?.pictureId);
    if (!step || !picture) return [];
    const name = textIn(step.name, language, document.languages);
    const box = { x: 0, y: 0, width: place.width, height: place.height };
    return [
      {
        key: stepId,
        elementIds: [stepId],
        name,
        ...place,
        primitives: [picturePrimitive(picture, box, { theme, description: name })],
      },
    ];
  });
  return { facts: [], ground: [], pieces };
};
