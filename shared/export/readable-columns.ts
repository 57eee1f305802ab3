/** Columns of a page, where a phase is too wide for one. */
const COLUMNS = [Number.POSITIVE_INFINITY, 16, 12, 9, 7, 5] as const;
/**
 * As many columns of a phase on a page as can be read, or where fewer would make little larger.
 * @param sizesWith sizes of the names of steps on the pages that the phase takes with so many columns on each
 * @param readable the size from which on they can be read
 * @param asGood share of the best size that is as good
 */
export function readableColumns(
  sizesWith: (most: number) => readonly number[],
  readable: number,
  asGood: number,
): number {
  const tried: { readonly most: number; readonly size: number; readonly pages: number }[] = [];
  for (const most of COLUMNS) {
    const sizes = sizesWith(most);
    if (sizes.length === tried.at(-1)?.pages) continue;
    tried.push({ most, size: mean(sizes), pages: sizes.length });
    if (Math.min(...sizes) >= readable) break;
  }
  const best = Math.max(...tried.map(({ size }) => size));
  return tried.find(({ size }) => size >= best * asGood)?.most ?? Number.POSITIVE_INFINITY;
}

/** Of all pages together: one that is dense does not hold the others back. */
function mean(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}
