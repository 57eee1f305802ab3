import { keyBetween } from '../model/order.ts';

/** The order key that something has now, where it has one there; a fixed one is kept before others are. */
export interface PresentKey {
  readonly key: string | undefined;
  readonly fixed: boolean;
}

/** Order keys that rise, with as many of the present ones kept as stand in order. */
export function risingKeys(present: readonly PresentKey[]): string[] {
  const kept = keptKeys(present);
  let before: string | null = null;
  return kept.map((key, index) => {
    const next: string = key ?? keyBetween(before, kept.slice(index).find((other) => other !== undefined) ?? null);
    before = next;
    return next;
  });
}

function keptKeys(present: readonly PresentKey[]): (string | undefined)[] {
  const fixed = rising(present.map(({ key, fixed: stays }) => (stays ? key : undefined)));
  let below = '';
  return present.map(({ key }, index) => {
    const above = fixed.slice(index).find((other) => other !== undefined);
    const held = fixed[index];
    const fits = key !== undefined && key > below && (above === undefined || key < above);
    const chosen = held ?? (fits ? key : undefined);
    below = chosen ?? below;
    return chosen;
  });
}

/** The keys without those that do not rise above the ones before them. */
function rising(keys: readonly (string | undefined)[]): (string | undefined)[] {
  let highest = '';
  return keys.map((key) => {
    if (key === undefined || key <= highest) return undefined;
    highest = key;
    return key;
  });
}
