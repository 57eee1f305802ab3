import { fromBase64 } from '../model/base64.ts';
import type { ImagePrimitive, Scene } from '../scene/primitives.ts';

/** The logo of a drawing's title block. */
export function logoOf(scene: Scene): ImagePrimitive | undefined {
  const title = scene.groups.find(({ key }) => key === 'frame title');
  return title?.primitives.find((primitive) => primitive.type === 'image');
}

/** A picture as a file of an archive: how its name ends, and its bytes. */
export function pictureFile({ mediaType, data }: ImagePrimitive): {
  readonly ending: string;
  readonly bytes: Uint8Array;
} {
  return { ending: mediaType === 'image/png' ? 'png' : 'jpeg', bytes: fromBase64(data) };
}
