import { BROKEN, type ReadPicture } from '../../../shared/model/pictures/bytes.ts';
import { heavyPicture, type PictureReading, readPicture } from '../../../shared/model/pictures/read.ts';
import { chosenBytes } from '../../app/chosen-bytes.ts';

/** Reads a picture that somebody chose: judged by its bytes, shown once to see that it can be, and stood upright. */
export async function takePicture(file: File): Promise<PictureReading> {
  const chosen = await chosenBytes(file, heavyPicture);
  if (!chosen.ok) return chosen;
  const reading = readPicture(new Uint8Array(chosen.bytes));
  if (!reading.ok) return reading;
  const upright = reading.picture.orientation === 1;
  // The file as it came still says how it is to be turned, which the browser heeds.
  const shown = upright ? reading.picture.bytes : chosen.bytes;
  const image = await createImageBitmap(new Blob([shown], { type: reading.picture.mediaType })).catch(() => null);
  if (!image) return { ok: false, refusal: BROKEN };
  return upright ? reading : turned(image, reading.picture);
}

const QUALITY = 0.92;

/** The picture as the browser shows it, drawn anew. */
async function turned(image: ImageBitmap, { mediaType }: ReadPicture): Promise<PictureReading> {
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const drawn = await canvas.convertToBlob({ type: mediaType, quality: QUALITY });
  return readPicture(new Uint8Array(await drawn.arrayBuffer()));
}
