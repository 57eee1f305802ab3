import { joinedBytes } from '../../model/pictures/bytes.ts';
import { LONGEST_RUN, RunDeflate } from './run-deflate.ts';

/** A picture: four bytes a pixel, red, green, blue and how much it covers, from the upper left one line after another. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Lines of a picture, packed: lines that follow can stand right behind them. */
export interface PackedLines {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many bytes they are unpacked. */
  readonly unpacked: number;
  /** The two sums of Adler's check over these lines alone, from 0 (RFC 1950, 8.2). */
  readonly sum: number;
  readonly sums: number;
}

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const EIGHT_BITS = 8;
const [COLOURS, COLOURS_AND_COVER] = [2, 6];
/** The filters of a line that is as it is, and of one that says how it differs from the line above (PNG, 9.2). */
const [NONE, UP] = [0, 2];
/** A zlib stream of the usual window (RFC 1950). */
const ZLIB_HEAD = Uint8Array.of(0x78, 0x01);
const ADLER = 65_521;

/**
 * A picture as the bytes of a PNG file (ISO/IEC 15948). Made for drawings: what repeats from line to line and from pixel
 * to pixel is packed, and nothing else is looked for.
 * @param transparent whether pixels may be seen through; otherwise how much they cover is left out
 */
export function encodePng(pixels: Picture, transparent: boolean): Uint8Array {
  return pngOf([packLines(pixels, transparent, true)], transparent);
}

/**
 * The file of a picture whose lines were packed in strips, from the upper one to the lower.
 * @param transparent as it was said to each strip
 */
export function pngOf(strips: readonly PackedLines[], transparent: boolean): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, strips[0]?.width ?? 0);
  view.setUint32(
    4,
    strips.reduce((lines, { height }) => lines + height, 0),
  );
  head.set([EIGHT_BITS, transparent ? COLOURS_AND_COVER : COLOURS], 8);
  return joinedBytes([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', joinedBytes([ZLIB_HEAD, ...strips.map(({ bytes }) => bytes), checkOf(strips)])),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Adler's check of all strips together: the first sum runs on through each, and is added to the second at every byte. */
function checkOf(strips: readonly PackedLines[]): Uint8Array {
  let [first, second] = [1, 0];
  for (const { unpacked, sum, sums } of strips) {
    second = (second + unpacked * first + sums) % ADLER;
    first = (first + sum) % ADLER;
  }
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, second * 65_536 + first);
  return bytes;
}

/**
 * Lines as their differences from the line above, packed; the first one as it is.
 * @param last whether they are the last of the picture
 */
export function packLines({ width, height, data }: Picture, transparent: boolean, last: boolean): PackedLines {
  const depth = transparent ? 4 : 3;
  // Signed: numbers of 32 bits with a sign are never boxed.
  const all = new Int32Array(data.buffer, data.byteOffset, width * height);
  const lines = new Lines(depth);
  if (height > 0) lines.add(NONE, all.subarray(0, width), new Int32Array(width), 0, width, 0);
  for (let line = 1; line < height; line += 1) lines.add(UP, all, all, line * width, (line + 1) * width, -width);
  return { width, height, unpacked: height * (1 + width * depth), ...lines.finish(last) };
}

/** Lines of pixels on their way into a zlib stream. */
class Lines {
  readonly #depth: 3 | 4;
  readonly #deflate: RunDeflate;
  #sum = 0;
  #sums = 0;

  constructor(depth: 3 | 4) {
    this.#depth = depth;
    this.#deflate = new RunDeflate(depth);
  }

  /** The pixels from a start to a stop, less those above them, which stand in their own list so much further on. */
  add(filter: number, pixels: Int32Array, above: Int32Array, start: number, stop: number, further: number): void {
    this.#deflate.byte(filter);
    this.#check(filter);
    let at = start;
    while (at < stop) {
      const end = equalUntil(pixels, above, at, stop, further);
      if (end > at) this.#repeated(0, end - at);
      at = end;
      if (at === stop) break;
      const difference = differenceOf(pixels[at] ?? 0, above[at + further] ?? 0);
      let last = at + 1;
      while (last < stop && differenceOf(pixels[last] ?? 0, above[last + further] ?? 0) === difference) last += 1;
      this.#repeated(difference, last - at);
      at = last;
    }
  }

  finish(last: boolean): Pick<PackedLines, 'bytes' | 'sum' | 'sums'> {
    return { bytes: this.#deflate.finish(last), sum: this.#sum, sums: this.#sums };
  }

  /** The same difference for some pixels: once as it is, then as runs. */
  #repeated(difference: number, pixels: number): void {
    for (let byte = 0; byte < this.#depth; byte += 1) this.#deflate.byte((difference >>> (8 * byte)) & 255);
    const longest = LONGEST_RUN - (LONGEST_RUN % this.#depth);
    for (let left = (pixels - 1) * this.#depth; left > 0; left -= longest) this.#deflate.run(Math.min(left, longest));
    this.#checkRepeated(difference, pixels);
  }

  /**
   * The sums after so many pixels of one difference, at once: each byte is added to the one, and the one to the other. No
   * line is so long that they leave the whole numbers.
   */
  #checkRepeated(difference: number, pixels: number): void {
    const depth = this.#depth;
    let [all, weighted] = [0, 0];
    for (let byte = 0; byte < depth; byte += 1) {
      const value = (difference >>> (8 * byte)) & 255;
      all += value;
      weighted += value * (depth - byte);
    }
    const earlier = (pixels * (pixels - 1)) / 2;
    this.#sums = (this.#sums + pixels * (depth * this.#sum + weighted) + depth * all * earlier) % ADLER;
    this.#sum = (this.#sum + pixels * all) % ADLER;
  }

  #check(value: number): void {
    this.#sum = (this.#sum + value) % ADLER;
    this.#sums = (this.#sums + this.#sum) % ADLER;
  }
}

/** Where pixels that are those above them end. */
function equalUntil(pixels: Int32Array, above: Int32Array, start: number, stop: number, further: number): number {
  let at = start;
  while (at < stop && pixels[at] === above[at + further]) at += 1;
  return at;
}

/** How two pixels differ, byte by byte. */
function differenceOf(pixel: number, above: number): number {
  const even = ((pixel & 0xff00ff) | 0x1000100) - (above & 0xff00ff);
  const odd = (((pixel >>> 8) & 0xff00ff) | 0x1000100) - ((above >>> 8) & 0xff00ff);
  return (even & 0xff00ff) | ((odd & 0xff00ff) << 8);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let letter = 0; letter < 4; letter += 1) bytes[4 + letter] = name.charCodeAt(letter);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)));
  return bytes;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check of a chunk (PNG, annex D). */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) {
    value = (CRC[(value ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}
