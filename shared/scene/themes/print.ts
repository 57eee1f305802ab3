import { eachRole, LIGHT, type Theme } from '../theme.ts';

const WHITE = '#ffffff';
const INK = '#101418';
const STRONG = '#2b333c';

/** For paper: white ground, strong lines, frames instead of fills; patterns, should the printer know no colours. */
export const PRINT: Theme = {
  id: 'print',
  dark: false,
  background: WHITE,
  ink: INK,
  quiet: '#36404b',
  card: WHITE,
  cardBorder: STRONG,
  head: WHITE,
  link: STRONG,
  line: INK,
  labelBackground: WHITE,
  fail: { fill: WHITE, ink: '#a31621', border: '#a31621' },
  wait: { fill: WHITE, border: '#8a5f00', ink: '#5c3f00' },
  note: { fill: WHITE, border: '#6d6428' },
  // No fill eats ink: the role's colour is left to its strip, its title and the edges of its steps.
  roles: eachRole((role) => ({ band: WHITE, accent: LIGHT.roles[role].title, title: LIGHT.roles[role].title })),
  form: { corners: 1, strokes: 1.25, lines: 1.5, outline: '#8793a1', patterned: true },
};
