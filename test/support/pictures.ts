import { zlibSync } from 'fflate';
import { PNG } from 'pngjs';
import { storedPicture } from '../../shared/model/pictures/pictures.ts';
import { readPicture } from '../../shared/model/pictures/read.ts';
import type { BlueprintDocument, Service } from '../../shared/model/schema/document.ts';
import { EVIDENCE_ICONS } from '../../shared/model/schema/drawing.ts';

/** A PNG picture of one colour. */
export function pngPicture(width: number, height: number, colour: readonly number[] = [11, 110, 79, 255]): Uint8Array {
  const picture = new PNG({ width, height });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set(colour, at);
  return new Uint8Array(PNG.sync.write(picture));
}

/** A part of a PNG picture with this name; nobody who reads here looks at its checksum. */
export function pngPart(name: string, content: Uint8Array): Uint8Array {
  const part = new Uint8Array(content.length + 12);
  new DataView(part.buffer).setUint32(0, content.length);
  part.set(new TextEncoder().encode(name), 4);
  part.set(content, 8);
  return part;
}

/** A picture with a part put in before its pixels. */
export function withPngPart(picture: Uint8Array, name: string, content: string): Uint8Array {
  const head = 33;
  const part = pngPart(name, new TextEncoder().encode(content));
  return Uint8Array.from([...picture.subarray(0, head), ...part, ...picture.subarray(head)]);
}

/** A PNG picture of a few pixels whose pixels unpack to very many bytes. */
export function pngBomb(): Uint8Array {
  const small = pngPicture(4, 4);
  const pixels = pngPart('IDAT', zlibSync(new Uint8Array(50_000_000)));
  return Uint8Array.from([...small.subarray(0, 33), ...pixels, ...pngPart('IEND', new Uint8Array())]);
}

/** A JPEG picture of eight by eight grey pixels, with what a camera writes about itself. */
export function jpegPicture({ orientation = 1, colours = 1, frame = 0xc0 } = {}): Uint8Array {
  const ones = (count: number) => Array<number>(count).fill(1);
  const segment = (marker: number, content: readonly number[]) => [
    0xff,
    marker,
    (content.length + 2) >> 8,
    (content.length + 2) & 0xff,
    ...content,
  ];
  const text = (words: string) => [...new TextEncoder().encode(words)];
  const tiff = [...text('II'), 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
  const components = Array.from({ length: colours }, (_, index) => [index + 1, 0x11, 0]).flat();
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe1, [...text('Exif\0\0'), ...tiff, ...text('Taken by Zhang San')]),
    ...segment(0xdb, [0, ...ones(64)]),
    ...segment(frame, [8, 0, 8, 0, 8, colours, ...components]),
    ...segment(0xc4, [0, 1, ...Array<number>(15).fill(0), 0]),
    ...segment(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0]),
    ...segment(0xfe, text('A remark of Zhang San')),
    ...segment(0xda, [colours, ...Array.from({ length: colours }, (_, index) => [index + 1, 0]).flat(), 0, 63, 0]),
    ...[0x3f, 0xff, 0xd9],
    ...text('appended by Zhang San'),
  ]);
}

/** A picture as a document keeps it. */
export function stored(bytes: Uint8Array): ReturnType<typeof storedPicture> {
  const reading = readPicture(bytes);
  if (!reading.ok) throw new Error(reading.refusal.en);
  return storedPicture(reading.picture);
}

/** A document with a picture as its logo. */
export function withLogo(
  document: BlueprintDocument,
  bytes: Uint8Array,
  service: Partial<Service> = {},
): BlueprintDocument {
  const { id, picture } = stored(bytes);
  return { ...document, service: { ...document.service, ...service, logoId: id }, pictures: { [id]: picture } };
}

/** A document in which every step has a picture and an icon, those of other steps than evidence in a row. */
export function withPictures(document: BlueprintDocument): BlueprintDocument {
  const { id, picture } = stored(pngPicture(300, 150));
  const steps = Object.entries(document.steps).map(([key, step], index) => {
    const icon = EVIDENCE_ICONS[index % EVIDENCE_ICONS.length];
    return [key, { ...step, pictureId: id, ...(icon ? { icon } : {}) }] as const;
  });
  const pictures = { ...document.pictures, [id]: picture };
  return { ...document, steps: Object.fromEntries(steps), rows: [{ kind: 'pictures' }], pictures };
}
