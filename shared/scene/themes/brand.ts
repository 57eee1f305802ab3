import type { Brand } from '../../model/schema/appearance.ts';
import { contrast, luminance, mixed, standingOut } from '../colour.ts';
import { DARK, eachRole, LIGHT, type RoleColours, type Theme } from '../theme.ts';

/** How much of a role's colour is in its band. */
const TINT = 0.08;
/** By word, which a file may say as it likes. */
const CORNERS: ReadonlyMap<string, number> = new Map([
  ['square', 0],
  ['soft', 1],
  ['round', 2],
]);
const STROKES: ReadonlyMap<string, number> = new Map([
  ['fine', 0.75],
  ['normal', 1],
  ['strong', 1.5],
]);
/** Wait points that stand out on white and on black. */
const WAIT = { light: '#a36f00', dark: '#e0a92e' } as const;

/** What is left open stands out by so much, with some to spare for the tints of bands. */
const LEAST = { text: 5, link: 4, title: 5.4 } as const;

const known = new WeakMap<Brand, Theme>();

/** The drawing in a client's colours. What a brand leaves open follows from what it says; the same brand gives the same theme. */
export function brandTheme(brand: Brand): Theme {
  const found = known.get(brand);
  if (found) return found;
  const theme = madeOf(brand);
  known.set(brand, theme);
  return theme;
}

function madeOf(brand: Brand): Theme {
  const dark = luminance(brand.ground ?? LIGHT.background) < 0.2;
  const base = dark ? DARK : LIGHT;
  const { ground = base.background, card = base.card } = brand;
  const {
    ink = standingOut(base.ink, [ground, card], LEAST.text),
    link = standingOut(base.link, [ground], LEAST.link),
  } = brand;
  const line = brand.line ?? standingOut(base.line, [ground], LEAST.text);
  const roles = rolesOf(brand, base, ground, card);
  const grounds = [card, ground, ...Object.values(roles).map(({ band }) => band)];
  const wait = brand.wait ?? (dark ? WAIT.dark : WAIT.light);
  const pale = mixed(card, wait, 0.14);
  const fail = brand.fail ?? base.fail.fill;
  return {
    id: 'brand',
    dark,
    background: ground,
    ink,
    quiet: standingOut(mixed(ink, card, 0.3), grounds, 4.5),
    card,
    cardBorder: mixed(card, link, 0.4),
    head: brand.head ?? mixed(ground, ink, 0.09),
    link,
    line,
    labelBackground: ground,
    fail: { fill: fail, ink: contrast(fail, '#ffffff') >= contrast(fail, '#000000') ? '#ffffff' : '#000000' },
    wait: { fill: pale, border: wait, ink: standingOut(wait, [pale], 4.5) },
    note: { fill: mixed(card, base.note.border, 0.2), border: base.note.border },
    roles,
    form: {
      corners: CORNERS.get(brand.corners ?? '') ?? 1,
      strokes: STROKES.get(brand.strokes ?? '') ?? 1,
      lines: STROKES.get(brand.strokes ?? '') ?? 1,
      ...(brand.patterns ? { patterned: true } : {}),
    },
  };
}

function rolesOf({ roles = {} }: Brand, base: Theme, ground: string, card: string): Theme['roles'] {
  return eachRole((role): RoleColours => {
    const accent = roles[role] ?? standingOut(base.roles[role].title, [ground, card], LEAST.title);
    return { band: mixed(ground, accent, TINT), accent, title: accent };
  });
}
