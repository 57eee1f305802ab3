/** A chance from 0 to 1 as it is written, to a tenth of a percent; empty where there is none. */
export function percent(chance: number | undefined): string {
  return chance === undefined ? '' : `${Math.round(chance * 1000) / 10}%`;
}
