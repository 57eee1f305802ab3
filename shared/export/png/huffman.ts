/** A prefix code: for each symbol how many bits, and which, first bit lowest. */
export interface PrefixCode {
  readonly lengths: Uint8Array;
  readonly bits: Uint16Array;
}

/** The longest code that deflate knows. */
const MOST_BITS = 15;

/**
 * The code that spends fewest bits on symbols of these frequencies (Huffman 1952), none longer than deflate's 15 bits:
 * frequencies are flattened until that holds. A lone symbol gets one bit.
 */
export function prefixCode(frequencies: ArrayLike<number>): PrefixCode {
  let wanted = Array.from(frequencies);
  let lengths = codeLengths(wanted);
  while (lengths.some((length) => length > MOST_BITS)) {
    wanted = wanted.map((count) => (count === 0 ? 0 : (count >> 2) + 1));
    lengths = codeLengths(wanted);
  }
  return { lengths, bits: canonicalBits(lengths) };
}

interface Tree {
  readonly count: number;
  readonly symbols: readonly number[];
}

/** How deep each symbol lies once the two rarest trees have been joined until one is left. */
function codeLengths(frequencies: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(frequencies.length);
  const leaves = frequencies
    .map((count, symbol): Tree => ({ count, symbols: [symbol] }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count);
  if (leaves.length === 1) lengths[leaves[0]?.symbols[0] ?? 0] = 1;
  const joined: Tree[] = [];
  let [leaf, join] = [0, 0];
  const rarest = (): Tree | undefined => {
    const [single, pair] = [leaves[leaf], joined[join]];
    if (single && (!pair || single.count <= pair.count)) {
      leaf += 1;
      return single;
    }
    join += 1;
    return pair;
  };
  for (let pairs = 1; pairs < leaves.length; pairs += 1) {
    const [one, other] = [rarest(), rarest()];
    if (!one || !other) break;
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    joined.push({ count: one.count + other.count, symbols });
  }
  return lengths;
}

/** The bits that follow from the lengths alone (RFC 1951, 3.2.2), turned round: deflate writes the first bit lowest. */
function canonicalBits(lengths: Uint8Array): Uint16Array {
  const bits = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= MOST_BITS; length += 1) {
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue;
      bits[symbol] = turned(code, length);
      code += 1;
    }
    code <<= 1;
  }
  return bits;
}

function turned(code: number, length: number): number {
  let bits = 0;
  for (let bit = 0; bit < length; bit += 1) bits |= ((code >> bit) & 1) << (length - 1 - bit);
  return bits;
}
