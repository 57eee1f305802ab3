import { type PrefixCode, prefixCode } from './huffman.ts';

/** The longest repetition that deflate knows, in bytes. */
export const LONGEST_RUN = 258;
/** Bytes and runs in one block; each block has a code of its own. */
const BLOCK = 1 << 17;
const END = 256;
const SYMBOLS = 286;
/** The length of a stored block that holds nothing, and its complement: such a block ends on a whole byte. */
const NOTHING_STORED = [0, 0, 0xff, 0xff];
/** A byte each, and a run of each length. */
const TOKENS = 256 + LONGEST_RUN + 1;
/** The longest code, five bits of a length and one of the distance, with what was left of the byte before. */
const MOST_TOKEN_BYTES = 4;
/** The lengths of codes are written by a code of their own: here 4 bits for each of 0 to 15. */
const LENGTH_BITS = 4;
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** For each length of a run from 3 to 258: its symbol, how many extra bits follow and which (RFC 1951, 3.2.5). */
const RUN_SYMBOL = new Uint16Array(LONGEST_RUN + 1);
const RUN_EXTRA = new Uint8Array(LONGEST_RUN + 1);
const RUN_REST = new Uint8Array(LONGEST_RUN + 1);
for (let length = 3, symbol = 257; symbol < SYMBOLS; symbol += 1) {
  const extra = symbol < 265 || symbol === 285 ? 0 : (symbol - 261) >> 2;
  if (symbol === 285) length = LONGEST_RUN;
  for (let rest = 0; rest < 1 << extra && length <= LONGEST_RUN; rest += 1, length += 1) {
    RUN_SYMBOL[length] = symbol;
    RUN_EXTRA[length] = extra;
    RUN_REST[length] = rest;
  }
}

/** For each token how many bits, and which. */
interface TokenCode {
  readonly lengths: Uint8Array;
  readonly bits: Uint32Array;
}

/**
 * Packs bytes in which much repeats at one distance, as the lines of a drawing do, into a deflate stream (RFC 1951).
 * It looks for no other repetitions, which makes it many times quicker than packers for all kinds of data.
 */
export class RunDeflate {
  readonly #distance: number;
  /** Bytes as they are, runs as 256 and their length. */
  readonly #tokens = new Uint16Array(BLOCK);
  #count = 0;
  #out = new Uint8Array(1 << 16);
  #size = 0;
  #held = 0;
  #heldBits = 0;

  /** @param distance how many bytes back a run repeats: 3 or 4 */
  constructor(distance: 3 | 4) {
    this.#distance = distance;
  }

  byte(value: number): void {
    this.#add(value);
  }

  /** Repeats what stands before, for so many bytes: 3 to 258. */
  run(length: number): void {
    this.#add(256 + length);
  }

  /**
   * The stream, in whole bytes.
   * @param last whether it ends here; otherwise another stream can stand right behind it (RFC 1951, 3.2.4)
   */
  finish(last: boolean): Uint8Array<ArrayBuffer> {
    this.#block(last);
    if (!last) this.#write(0, 3);
    if (this.#heldBits > 0) this.#write(0, 8 - this.#heldBits);
    if (!last) for (const byte of NOTHING_STORED) this.#write(byte, 8);
    return this.#out.slice(0, this.#size);
  }

  #add(token: number): void {
    if (this.#count === BLOCK) this.#block(false);
    this.#tokens[this.#count] = token;
    this.#count += 1;
  }

  #block(last: boolean): void {
    const frequencies = this.#frequencies();
    const code = prefixCode(frequencies);
    this.#head(last, code.lengths);
    this.#body(codesOfTokens(code));
    this.#write(code.bits[END] ?? 0, code.lengths[END] ?? 0);
    this.#count = 0;
  }

  /** How often each symbol stands in the block; its end stands there once. */
  #frequencies(): Uint32Array {
    const counts = new Uint32Array(TOKENS);
    for (let at = 0; at < this.#count; at += 1) add(counts, this.#tokens[at] ?? 0, 1);
    const frequencies = new Uint32Array(SYMBOLS);
    frequencies[END] = 1;
    for (let token = 0; token < TOKENS; token += 1) add(frequencies, symbolOf(token), counts[token] ?? 0);
    return frequencies;
  }

  /** A block with codes of its own; of distances there is one, whose code is one bit. */
  #head(last: boolean, lengths: Uint8Array): void {
    const distances = this.#distance;
    this.#write(last ? 1 : 0, 1);
    this.#write(2, 2);
    this.#write(SYMBOLS - 257, 5);
    this.#write(distances - 1, 5);
    this.#write(LENGTH_ORDER.length - 4, 4);
    for (const symbol of LENGTH_ORDER) this.#write(symbol < 16 ? LENGTH_BITS : 0, 3);
    const lengthCode = prefixCode(new Uint8Array(16).fill(1));
    for (const length of lengths) this.#write(lengthCode.bits[length] ?? 0, LENGTH_BITS);
    for (let code = 0; code < distances; code += 1) {
      this.#write(lengthCode.bits[code === distances - 1 ? 1 : 0] ?? 0, LENGTH_BITS);
    }
  }

  /** All tokens, whose bits are kept at hand while they are written. */
  #body({ bits, lengths }: TokenCode): void {
    this.#reserve(this.#count * MOST_TOKEN_BYTES);
    const out = this.#out;
    let [held, heldBits, size] = [this.#held, this.#heldBits, this.#size];
    for (let at = 0; at < this.#count; at += 1) {
      const token = this.#tokens[at] ?? 0;
      held |= (bits[token] ?? 0) << heldBits;
      heldBits += lengths[token] ?? 0;
      while (heldBits >= 8) {
        out[size] = held;
        size += 1;
        held >>>= 8;
        heldBits -= 8;
      }
    }
    [this.#held, this.#heldBits, this.#size] = [held, heldBits, size];
  }

  #write(value: number, bits: number): void {
    this.#held |= value << this.#heldBits;
    this.#heldBits += bits;
    while (this.#heldBits >= 8) {
      this.#reserve(1);
      this.#out[this.#size] = this.#held & 255;
      this.#size += 1;
      this.#held >>>= 8;
      this.#heldBits -= 8;
    }
  }

  /** Makes room for so many more bytes. */
  #reserve(bytes: number): void {
    if (this.#size + bytes <= this.#out.length) return;
    const larger = new Uint8Array(Math.max(this.#out.length * 2, this.#size + bytes));
    larger.set(this.#out);
    this.#out = larger;
  }
}

function add(counts: Uint32Array, at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more;
}

function symbolOf(token: number): number {
  return token < 256 ? token : (RUN_SYMBOL[token - 256] ?? 0);
}

/** The bits of every token in a block's code: of a run its length, what follows that, and one bit for the only distance. */
function codesOfTokens({ lengths, bits }: PrefixCode): TokenCode {
  const codes = { lengths: new Uint8Array(TOKENS), bits: new Uint32Array(TOKENS) };
  for (let token = 0; token < TOKENS; token += 1) {
    const symbol = symbolOf(token);
    const length = lengths[symbol] ?? 0;
    const run = token - 256;
    codes.lengths[token] = run < 0 ? length : length + (RUN_EXTRA[run] ?? 0) + 1;
    codes.bits[token] = (bits[symbol] ?? 0) | (run < 0 ? 0 : (RUN_REST[run] ?? 0) << length);
  }
  return codes;
}
