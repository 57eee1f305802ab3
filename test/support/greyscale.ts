import { PNG } from 'pngjs';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { ThemeName } from '../../shared/scene/themes/themes.ts';
import { environment } from './exports.ts';

const SCALE = 2;

/** A drawing as a copier without colours shows it: from 0, black, to 255. */
export interface GreyPicture {
  /** The greys of a place of the sheet, row by row. */
  at(place: Rectangle): readonly number[];
}

export async function greyPicture(document: BlueprintDocument, theme: ThemeName): Promise<GreyPicture> {
  const request = {
    document,
    theme,
    format: 'png',
    languages: ['en'],
    parts: ['notes', 'reserved'],
    bare: true,
  } as const;
  const { bytes } = await exportBlueprint({ ...request, options: { scale: SCALE } }, environment);
  const { width, data } = PNG.sync.read(Buffer.from(bytes));
  const grey = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  };
  return {
    at(place) {
      const [left, top] = [Math.round(place.x * SCALE), Math.round(place.y * SCALE)];
      const [wide, high] = [Math.round(place.width * SCALE), Math.round(place.height * SCALE)];
      return Array.from({ length: wide * high }, (_, index) =>
        grey(left + (index % wide), top + Math.floor(index / wide)),
      );
    },
  };
}

/** How many points of two places of one size differ so that an eye sees it. */
export function differing(one: readonly number[], other: readonly number[]): number {
  return one.filter((grey, index) => Math.abs(grey - (other[index] ?? 0)) > 50).length;
}
