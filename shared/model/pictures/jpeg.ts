import type { Sentence } from '../refusal.ts';
import { BROKEN, joinedBytes, type ReadPicture, twoBytes } from './bytes.ts';

const [START_OF_SCAN, END] = [0xda, 0xd9];
const EXIF = 0xe1;
/** Frames that every program can show: one pass, one pass with more digits, and several passes. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES: ReadonlySet<number> = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

export function readJpeg(bytes: Uint8Array): ReadPicture | Sentence {
  const segments = segmentsOf(bytes);
  if (!segments) return BROKEN;
  const frame = segments.find(({ marker }) => FRAMES.has(marker) || OTHER_FRAMES.has(marker));
  if (!frame || !segments.some(({ marker }) => marker === START_OF_SCAN)) return BROKEN;
  const colours = bytes[frame.start + 9];
  if (!FRAMES.has(frame.marker) || (colours !== 1 && colours !== 3)) return OTHER_COLOURS;
  const [height, width] = [twoBytes(bytes, frame.start + 5), twoBytes(bytes, frame.start + 7)];
  if (!(width > 0 && height > 0)) return BROKEN;
  const exif = segments.find(({ marker }) => marker === EXIF);
  const shown = segments.filter(({ marker }) => isShown(marker)).map(({ start, end }) => bytes.subarray(start, end));
  return {
    mediaType: 'image/jpeg',
    width,
    height,
    orientation: exif ? orientationOf(bytes.subarray(exif.start, exif.end)) : 1,
    bytes: joinedBytes([bytes.subarray(0, 2), ...shown, Uint8Array.of(0xff, END)]),
  };
}

/** Whether a picture is shown by a segment; the others are texts, places, previews and the like. */
function isShown(marker: number): boolean {
  const [isOfProgram, isComment] = [marker >= 0xe0 && marker <= 0xef, marker === 0xfe];
  return !isComment && (!isOfProgram || marker === 0xe0 || marker === 0xee);
}

/** Segments up to the end, each scan with its data; undefined where there is no end. */
function segmentsOf(bytes: Uint8Array): Segment[] | undefined {
  const segments: Segment[] = [];
  for (let at = 2; at < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === END) return segments;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = twoBytes(bytes, at + 2);
    if (!(length >= 2)) return undefined;
    const after = at + 2 + length;
    const end = marker === START_OF_SCAN ? endOfScan(bytes, after) : after;
    segments.push({ marker, start: at, end });
    at = end;
  }
  return undefined;
}

/** Where the data of a scan ends: at the next marker that is no part of it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const EXIF_HEAD = 10;
const ORIENTATION = 0x0112;

/** The turn that a camera asks for; 1 where it asks for none. */
function orientationOf(segment: Uint8Array): number {
  if (String.fromCharCode(...segment.subarray(4, 8)) !== 'Exif') return 1;
  const tiff = segment.subarray(EXIF_HEAD);
  if (tiff.length < 8) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const small = tiff[0] === 0x49;
  const first = view.getUint32(4, small);
  if (first + 2 > tiff.length) return 1;
  const count = view.getUint16(first, small);
  for (let entry = 0; entry < count; entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, small) === ORIENTATION) return turnOf(view.getUint16(at + 8, small));
  }
  return 1;
}

function turnOf(value: number): number {
  return value >= 1 && value <= 8 ? value : 1;
}

const OTHER_COLOURS: Sentence = {
  en: 'This JPEG picture is made for printing presses or in a rare way. Save it with RGB colours, or as PNG.',
  'zh-Hans': '这张 JPEG 图片为印刷色彩或罕见编码，请另存为 RGB 颜色或 PNG。',
};
