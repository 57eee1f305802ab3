/** Half a megabyte that says whether it is whole: large enough to be caught in the middle. */
export function contentOf(version: 'old' | 'new'): Buffer {
  return Buffer.from(`${version}\n`.repeat(131_072));
}
