import type { Rectangle } from '../model/geometry.ts';
import type { ShownPicture } from '../model/pictures/pictures.ts';
import type { ImagePrimitive } from './primitives.ts';
import { rounded } from './shapes.ts';
import type { Theme } from './theme.ts';

/** A picture that fills a box; on a dark ground what is clear in it stands on white, as on paper. */
export function picturePrimitive(
  { mediaType, data }: ShownPicture,
  { x, y, width, height }: Rectangle,
  { theme, description }: { readonly theme: Theme; readonly description: string },
): ImagePrimitive {
  return {
    type: 'image',
    x: rounded(x),
    y: rounded(y),
    width: rounded(width),
    height: rounded(height),
    mediaType,
    data,
    ...(theme.dark ? { ground: '#ffffff' } : {}),
    description,
  };
}
