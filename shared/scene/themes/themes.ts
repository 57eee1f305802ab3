import type { BlueprintDocument } from '../../model/schema/document.ts';
import { DARK, LIGHT, type Theme } from '../theme.ts';
import { brandTheme } from './brand.ts';
import { MONOCHROME } from './monochrome.ts';
import { PRINT } from './print.ts';

/** The themes that are the same for every blueprint. */
export const THEMES = { light: LIGHT, dark: DARK, print: PRINT, monochrome: MONOCHROME } as const;

/** Every theme by its name, as exports are asked for it. */
export const THEME_NAMES = ['light', 'dark', 'print', 'monochrome', 'brand'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

const NO_BRAND = {};

/** A theme as a blueprint is drawn in it: its own brand's, where it has one. */
export function themeOf({ brand = NO_BRAND }: Pick<BlueprintDocument, 'brand'>, name: ThemeName): Theme {
  return name === 'brand' ? brandTheme(brand) : THEMES[name];
}

/** The theme of a word; undefined where there is none. */
export function themeNamed(word: string | undefined): ThemeName | undefined {
  return THEME_NAMES.find((name) => name === word);
}

/** The theme that a blueprint asks to be drawn in; where it asks for none, the one of the screen. */
export function usualTheme({ appearance }: Pick<BlueprintDocument, 'appearance'>, screen: ThemeName): ThemeName {
  const wanted = themeNamed(appearance?.theme);
  return wanted === undefined || wanted === 'light' || wanted === 'dark' ? screen : wanted;
}
