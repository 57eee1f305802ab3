import { contrast } from '../colour.ts';
import { ROLES, type Role, type RoleColours, type Theme } from '../theme.ts';

/** What must be told from its ground. Roles have their own pairs, one of each kind. */
export const PAIRS = [
  'names',
  'facts',
  'title',
  'heads',
  'notes',
  'line-names',
  'link-labels',
  'fail-texts',
  'wait-texts',
  'role-titles',
  'role-facts',
  'lines',
  'links',
  'fails',
  'waits',
  'role-strips',
] as const;
export type PairName = (typeof PAIRS)[number];

/** Least contrast of texts and of marks (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST = { text: 4.5, mark: 3 } as const;

/** A colour on its ground, and how well it stands out. */
export interface ContrastPair {
  readonly name: PairName;
  /** Whose colour it is, where it is a role's. */
  readonly role?: Role;
  readonly kind: keyof typeof LEAST;
  readonly colour: string;
  readonly ground: string;
  readonly ratio: number;
}

/** Whether what a pair speaks of can be read or made out. */
export function standsOut({ kind, ratio }: ContrastPair): boolean {
  return ratio >= LEAST[kind];
}

/** The least contrast that a pair needs. */
export function leastOf({ kind }: ContrastPair): number {
  return LEAST[kind];
}

/** Every text and mark of a theme with the ground on which it is hardest to see. */
export function contrastPairs(theme: Theme): readonly ContrastPair[] {
  const { ink, quiet, card, background, head, note, line, labelBackground, link, fail, wait } = theme;
  const bands = Object.values(theme.roles).map(({ band }) => band);
  const edge = fail.border ?? fail.fill;
  return [
    pair('names', 'text', ink, [card]),
    pair('facts', 'text', quiet, [card]),
    pair('title', 'text', ink, [background]),
    pair('heads', 'text', ink, [head]),
    pair('notes', 'text', ink, [note.fill]),
    pair('line-names', 'text', line, [labelBackground]),
    pair('link-labels', 'text', quiet, [labelBackground]),
    pair('fail-texts', 'text', fail.ink, [fail.fill]),
    pair('wait-texts', 'text', wait.ink, [wait.fill]),
    pair('lines', 'mark', line, [background]),
    pair('links', 'mark', link, [background, ...bands]),
    pair('fails', 'mark', edge === background ? fail.fill : edge, [background, ...bands]),
    pair('waits', 'mark', wait.border, [background, ...bands]),
    ...ROLES.flatMap((role) => rolePairs(theme, role, theme.roles[role])),
  ];
}

function rolePairs({ quiet, card }: Theme, role: Role, { title, accent, band }: RoleColours): ContrastPair[] {
  return [
    { ...pair('role-titles', 'text', title, [band]), role },
    { ...pair('role-facts', 'text', quiet, [band]), role },
    { ...pair('role-strips', 'mark', accent, [band, card]), role },
  ];
}

function pair(name: PairName, kind: ContrastPair['kind'], colour: string, grounds: readonly string[]): ContrastPair {
  const found = grounds.map((ground) => ({ name, kind, colour, ground, ratio: contrast(colour, ground) }));
  return found.reduce((worst, one) => (one.ratio < worst.ratio ? one : worst));
}
