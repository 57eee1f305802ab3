import type { Theme } from '../../scene/theme.ts';
import { tag } from '../xml.ts';

/** Fonts that are on every machine; the second draws Chinese. */
const LATIN = 'Arial';
export const EAST_ASIAN = 'Microsoft YaHei';

/** Font elements of a run that names its fonts itself, and of one that follows the presentation's theme. */
export const OWN_FONTS = tag('a:latin', { typeface: LATIN }) + tag('a:ea', { typeface: EAST_ASIAN });
export const THEME_FONTS = tag('a:latin', { typeface: '+mn-lt' }) + tag('a:ea', { typeface: '+mn-ea' });

/** The drawing's colours and fonts as an Office theme. */
export function themeXml(theme: Theme): string {
  const { roles } = theme;
  const colours = {
    dk1: theme.ink,
    lt1: theme.background,
    dk2: theme.quiet,
    lt2: theme.head,
    accent1: roles.customer.accent,
    accent2: roles.frontstage.accent,
    accent3: roles['self-service'].accent,
    accent4: roles.backstage.accent,
    accent5: roles.support.accent,
    accent6: roles.evidence.accent,
    hlink: roles.customer.accent,
    folHlink: roles.backstage.accent,
  };
  return tag(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Service blueprint' },
    tag(
      'a:themeElements',
      {},
      tag(
        'a:clrScheme',
        { name: 'Service blueprint' },
        ...Object.entries(colours).map(([name, hex]) => tag(`a:${name}`, {}, srgb(hex))),
      ),
      tag('a:fontScheme', { name: 'Service blueprint' }, tag('a:majorFont', {}, FONTS), tag('a:minorFont', {}, FONTS)),
      tag('a:fmtScheme', { name: 'Service blueprint' }, ...FORMATS),
    ),
  );
}

export function srgb(hex: string): string {
  return tag('a:srgbClr', { val: hex.replace('#', '').toUpperCase() });
}

const FONTS = [
  tag('a:latin', { typeface: LATIN }),
  tag('a:ea', { typeface: EAST_ASIAN }),
  tag('a:cs', { typeface: '' }),
  tag('a:font', { script: 'Hans', typeface: EAST_ASIAN }),
].join('');

const PLAIN = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
const LINE = tag('a:ln', { w: 9525 }, PLAIN);
const EFFECT = tag('a:effectStyle', {}, tag('a:effectLst', {}));
const three = (item: string) => item.repeat(3);

/** Three of each, as a theme must have them. */
const FORMATS = [
  tag('a:fillStyleLst', {}, three(PLAIN)),
  tag('a:lnStyleLst', {}, three(LINE)),
  tag('a:effectStyleLst', {}, three(EFFECT)),
  tag('a:bgFillStyleLst', {}, three(PLAIN)),
];
