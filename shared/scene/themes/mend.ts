import type { Brand, BrandColour } from '../../model/schema/appearance.ts';
import { shades } from '../colour.ts';
import type { Role, Theme } from '../theme.ts';
import { brandTheme } from './brand.ts';
import { type ContrastPair, contrastPairs, leastOf, type PairName, standsOut } from './contrast.ts';

/** A colour of a brand: one of its own, or that of a role. */
export type BrandField = { readonly colour: BrandColour } | { readonly role: Role };

const FIELD_OF: Readonly<Partial<Record<PairName, BrandColour>>> = {
  names: 'ink',
  facts: 'ink',
  title: 'ink',
  heads: 'ink',
  notes: 'ink',
  'line-names': 'line',
  'link-labels': 'ink',
  'fail-texts': 'fail',
  'wait-texts': 'wait',
  'role-facts': 'ink',
  lines: 'line',
  links: 'link',
  fails: 'fail',
  waits: 'wait',
};

/** The colour that is changed where a pair does not stand out. */
export function fieldOf({ name, role = 'other' }: ContrastPair): BrandField {
  const colour = FIELD_OF[name];
  return colour === undefined ? { role } : { colour };
}

/** The colour of a field as it is drawn: the brand's own, or what follows from the others. */
export function shownColour(theme: Theme, field: BrandField): string {
  if ('role' in field) return theme.roles[field.role].accent;
  const { background: ground, card, head, ink, link, line, fail, wait } = theme;
  return { ground, card, head, ink, link, line, fail: fail.fill, wait: wait.border }[field.colour];
}

/** A brand with a colour set; undefined leaves it to what follows from the others. */
export function withColour(brand: Brand, field: BrandField, colour: string | undefined): Brand {
  if ('colour' in field) return compact({ ...brand, [field.colour]: colour });
  const roles = compact({ ...brand.roles, [field.role]: colour });
  return compact({ ...brand, roles: Object.keys(roles).length === 0 ? undefined : roles });
}

function compact<Value extends object>(value: Value) {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}

/** A brand whose colour is darkened or lightened as little as makes it stand out wherever it is used; the best there is. */
export function mended(brand: Brand, field: BrandField): Brand {
  let best = { brand, lack: lackOf(brand, field) };
  for (const colour of shades(shownColour(brandTheme(brand), field))) {
    if (best.lack === 0) break;
    const tried = withColour(brand, field, colour);
    const lack = lackOf(tried, field);
    if (lack < best.lack) best = { brand: tried, lack };
  }
  return best.brand;
}

/** How much the pairs of a field lack, together; 0 where all stand out. */
function lackOf(brand: Brand, field: BrandField): number {
  return contrastPairs(brandTheme(brand))
    .filter((pair) => sameField(fieldOf(pair), field))
    .reduce((sum, pair) => sum + Math.max(0, leastOf(pair) - pair.ratio), 0);
}

function sameField(one: BrandField, other: BrandField): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A brand all of whose colours are mended, one after the other; a colour that is changed may be the ground of others. */
export function allMended(brand: Brand): Brand {
  let result = brand;
  for (let round = 0; round < 3; round += 1) {
    const wanting = contrastPairs(brandTheme(result)).filter((pair) => !standsOut(pair));
    if (wanting.length === 0) return result;
    const fields = new Map(wanting.map((pair) => [JSON.stringify(fieldOf(pair)), fieldOf(pair)]));
    for (const field of fields.values()) result = mended(result, field);
  }
  return result;
}
