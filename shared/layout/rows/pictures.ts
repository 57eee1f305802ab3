import type { Rectangle } from '../../model/geometry.ts';
import { shownPicture } from '../../model/pictures/pictures.ts';
import { roleOf } from '../../model/queries.ts';
import type { Id } from '../../model/schema/values.ts';
import { hasPictureOnCard } from '../card.ts';
import type { MeasureRow } from './row.ts';

/** A picture where it stands. */
interface PictureBox extends Rectangle {
  readonly stepId: Id;
}

/** The pictures of steps that do not bear them on their cards. */
export interface PictureRow {
  readonly form: 'pictures';
  readonly height: number;
  readonly boxes: readonly PictureBox[];
}

const MOST_HIGH = 96;
const BESIDE = 6;

/** Pictures side by side in the column of their steps, as large as there is room and never larger than they are. */
export const measurePictures: MeasureRow = ({ document, steps, spans }) => {
  const boxes = spans.flatMap((span, index): PictureBox[] => {
    if (!span.open) return [];
    const shown = (steps[index] ?? []).flatMap(([stepId, step]) => {
      const picture = shownPicture(document, step.pictureId);
      return picture && !hasPictureOnCard(step, roleOf(document, stepId)) ? [{ stepId, picture }] : [];
    });
    const room = Math.max(1, (span.right - span.left) / shown.length - 2 * BESIDE);
    return shown.map(({ stepId, picture }, at): PictureBox => {
      const scale = Math.min(1, room / picture.width, MOST_HIGH / picture.height);
      const [width, height] = [picture.width * scale, picture.height * scale];
      const middle = span.left + (at + 0.5) * (room + 2 * BESIDE);
      return { stepId, x: middle - width / 2, y: BESIDE, width, height };
    });
  });
  if (boxes.length === 0) return undefined;
  const height = Math.max(...boxes.map((box) => box.height));
  const centred = boxes.map((box) => ({ ...box, y: BESIDE + (height - box.height) / 2 }));
  return { form: 'pictures', height: Math.ceil(Math.max(height, 24)) + 2 * BESIDE, boxes: centred };
};
