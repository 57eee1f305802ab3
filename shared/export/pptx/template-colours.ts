import type { Theme } from '../../scene/theme.ts';
import { tag } from '../xml.ts';
import { srgb } from './theme-xml.ts';

/** The drawing's colours as those of the presentation's theme; fail points and wait points keep their own. */
export function themeColours(theme: Theme): (hex: string) => string {
  const known = new Map<string, string>();
  const put = (hex: string, colour: string) => known.set(hex, known.get(hex) ?? colour);
  put(theme.background, scheme('bg1'));
  put(theme.card, scheme('bg1'));
  put(theme.labelBackground, scheme('bg1'));
  put(theme.ink, scheme('tx1'));
  put(theme.quiet, scheme('tx1', 75, 25));
  put(theme.link, scheme('tx1', 65, 35));
  put(theme.line, scheme('tx1', 85, 15));
  put(theme.cardBorder, scheme('tx1', 50, 50));
  put(theme.head, scheme('tx1', 10, 90));
  const { customer, frontstage, backstage, support, evidence, other } = theme.roles;
  const roles = [customer, frontstage, theme.roles['self-service'], backstage, support, evidence, other];
  roles.forEach(({ band, accent, title }, index) => {
    const name = `accent${(index % 6) + 1}`;
    put(accent, scheme(name));
    put(title, scheme(name, 75));
    put(band, scheme(name, 15, 85));
  });
  return (hex) => known.get(hex) ?? srgb(hex);
}

/** A colour of the theme, darker or lighter by per cent. */
function scheme(val: string, share?: number, lighter?: number): string {
  return tag(
    'a:schemeClr',
    { val },
    share === undefined ? '' : tag('a:lumMod', { val: share * 1000 }),
    lighter === undefined ? '' : tag('a:lumOff', { val: lighter * 1000 }),
  );
}
