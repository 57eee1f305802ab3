import { eachRole, type Theme } from '../theme.ts';

const WHITE = '#ffffff';
const BLACK = '#000000';

/** Black on white alone, for copies and faxes: patterns, dashes and weights say what colours say elsewhere. */
export const MONOCHROME: Theme = {
  id: 'monochrome',
  dark: false,
  background: WHITE,
  ink: BLACK,
  quiet: BLACK,
  card: WHITE,
  cardBorder: BLACK,
  head: WHITE,
  link: BLACK,
  line: BLACK,
  labelBackground: WHITE,
  fail: { fill: BLACK, ink: WHITE, border: WHITE },
  wait: { fill: WHITE, border: BLACK, ink: BLACK },
  note: { fill: WHITE, border: BLACK },
  roles: eachRole(() => ({ band: WHITE, accent: BLACK, title: BLACK })),
  form: { corners: 1, strokes: 1.25, lines: 1.75, outline: BLACK, patterned: true },
};
